import type { Claim } from '../model/claim';
import type { Candidate } from '../model/passage';
import type { Finding, NotCheckedReason } from '../model/verdict';
import { backingOf, type Backing } from './backing';
import { checks } from './checks/index';
import { unmatchedSpans } from './checks/coverage';
import { combine } from './combine';
import type { Grounds } from './check';
import { evidenceFrom } from './grounds';
import { examine, type Examination } from './examination';
import type { Sources } from './sources';
import { locateQuotation, type LocatedQuotation } from './locateQuotation';
import type { Quotation } from './quotations';
import type { Rarity } from './statement';
import { CANDIDATES_MOST, EVIDENCE_MOST } from './thresholds';
import { isOnlyGuessed, whyNotChecked } from './checkworthiness';

/** What judging needs of the sources. */
export interface Library {
  readonly isEmpty: boolean;
  readonly rarity: Rarity;
  readonly sources: Sources;
  /** The passages nearest to some words; `context` counts for little. */
  retrieve(words: string, context: string, limit: number): readonly Candidate[];
}

/** Looks for each quotation once, though several checks ask for it. */
function createLocator({ sources, retrieve }: Library): Grounds['locate'] {
  const known = new Map<Quotation, LocatedQuotation | undefined>();
  return (quotation) => {
    if (!known.has(quotation)) {
      known.set(
        quotation,
        locateQuotation(quotation, sources, (words) => retrieve(words, '', CANDIDATES_MOST)),
      );
    }
    return known.get(quotation);
  };
}

/** Holds a claim against what the library has nearest to it. */
export const examineClaim = (claim: Claim, { rarity, retrieve }: Library): Examination =>
  examine(claim, rarity, retrieve(claim.text, claim.context, CANDIDATES_MOST));

/** Judges one claim of a draft, unless it needs no source or there is none. */
export function judge(claim: Claim, library: Library): Finding {
  const needless = whyNotChecked(claim.text, claim.role);
  if (needless !== undefined && !isOnlyGuessed(needless)) return notChecked(claim, needless);
  if (library.isEmpty) return notChecked(claim, needless ?? 'noSources');
  const { finding } = judgeExamined(examineClaim(claim, library), library);
  return needless !== undefined && finding.verdict.kind === 'notEnoughEvidence' ? notChecked(claim, needless) : finding;
}

const notChecked = (claim: Claim, reason: NotCheckedReason): Finding => ({
  claim,
  verdict: { kind: 'notChecked', reason },
  rule: 'notChecked',
});

/** A finding with what it was read from. */
export interface Judged {
  readonly finding: Finding;
  readonly examination: Examination;
  readonly backing: Backing;
}

/** Weighs what was seen of a claim, asks every check, and combines what they say. */
export function judgeExamined(examination: Examination, library: Library): Judged {
  const { statement, sentences, ranked } = examination;
  const backing = backingOf(examination);
  const grounds = { sentences, backing, sources: library.sources, locate: createLocator(library) };
  const opinions = checks.map((check) => ({ id: check.id, opinion: check.examine(statement, grounds) }));
  const nearest = ranked.slice(0, EVIDENCE_MOST);
  const judgement = combine(opinions, nearest.map(evidenceFrom), unmatchedSpans(statement, nearest));
  return { finding: { claim: statement.claim, ...judgement }, examination, backing };
}
