import type { Claim } from '../model/claim';
import type { Candidate } from '../model/passage';
import type { Finding, NotCheckedReason } from '../model/verdict';
import { checks } from './checks/index';
import { unmatchedSpans } from './checks/coverage';
import { combine } from './combine';
import { evidenceFrom, groundsOf, type Grounds } from './grounds';
import type { Sources } from './sources';
import type { LocatedQuotation } from './locatedQuotation';
import { locateQuotation } from './locateQuotation';
import { quotationOfBlock, quotedWordCount, type Quotation } from './quotations';
import { statementOf, type Rarity } from './statement';
import { CANDIDATES_MOST, EVIDENCE_MOST, QUOTED_WORDS_LEAST } from './thresholds';
import { whyNotChecked } from './checkworthiness';

/** What judging needs of the sources. */
export interface Library {
  readonly isEmpty: boolean;
  readonly rarity: Rarity;
  readonly sources: Sources;
  /** The passages nearest to some words; `context` counts for little. */
  retrieve(words: string, context: string, limit: number): readonly Candidate[];
}

/** Looks for each quotation once, though several checks ask for it: first where the statement led, then by its own words. */
function createLocator(
  { sources, retrieve }: Library,
  candidates: readonly Candidate[],
  around: string,
): Grounds['locate'] {
  const known = new Map<Quotation, LocatedQuotation | undefined>();
  const lookUp = (words: string, limit: number): readonly Candidate[] => retrieve(words, around, limit);
  return (quotation) => {
    if (!known.has(quotation)) known.set(quotation, locateQuotation(quotation, sources, candidates, lookUp));
    return known.get(quotation);
  };
}

/** A line below a block quote that names its author quotes nothing. */
const whyNoQuotation = (masked: string): NotCheckedReason | undefined =>
  quotedWordCount(quotationOfBlock(masked)) < QUOTED_WORDS_LEAST ? 'tooShort' : undefined;

/** Judges one claim: retrieves, examines, combines. */
export function judge(claim: Claim, library: Library): Finding {
  // The words of others are compared, whatever they say: "I" in a block quote is not the writer.
  const reason = claim.role === 'quote' ? whyNoQuotation(claim.masked) : whyNotChecked(claim.text, claim.role);
  if (reason !== undefined) return { claim, verdict: { kind: 'notChecked', reason }, rule: 'notChecked' };
  if (library.isEmpty) return { claim, verdict: { kind: 'notChecked', reason: 'noSources' }, rule: 'notChecked' };
  const statement = statementOf(claim, library.rarity);
  const candidates = library.retrieve(claim.text, claim.context, CANDIDATES_MOST);
  const sentences = groundsOf(statement, candidates);
  const locate = createLocator(library, candidates, claim.text);
  const grounds = { sentences, sources: library.sources, locate };
  const opinions = checks.map((check) => ({ id: check.id, opinion: check.examine(statement, grounds) }));
  const nearest = sentences.slice(0, EVIDENCE_MOST);
  return { claim, ...combine(opinions, nearest.map(evidenceFrom), unmatchedSpans(statement, nearest)) };
}
