import type { Claim } from '../model/claim';
import type { Candidate } from '../model/passage';
import type { Finding } from '../model/finding';
import type { Support } from '../model/support';
import type { CheckId, NotCheckedReason } from '../model/verdict';
import { languageOf } from '../text/language';
import { backingOf, type Backing } from './backing';
import { withoutRules } from './account/account';
import { checks } from './checks/index';
import { unmatchedSpans } from './checks/coverage';
import { combine } from './combine';
import { withoutSome } from './silenced';
import type { Grounds } from './check';
import { evidenceFrom } from './grounds';
import { examine, type Examination } from './examination';
import type { SourceTexts } from './sourceTexts';
import type { LocatedQuotation } from './locatedQuotation';
import { locateQuotation } from './locateQuotation';
import { quotationOfBlock, quotedWordCount, type Quotation } from './quotations';
import type { Rarity } from './statement';
import { CANDIDATES_MOST, EVIDENCE_MOST, QUOTED_WORDS_LEAST } from './thresholds';
import { isOnlyGuessed, SENTENCE_MOST, whyNotChecked } from './whyNotChecked';

/** What judging needs of the sources. */
export interface SourceAccess {
  readonly isEmpty: boolean;
  readonly rarity: Rarity;
  readonly sources: SourceTexts;
  /** The passages nearest to some words; `context` counts for little. */
  retrieve(words: string, context: string, limit: number): readonly Candidate[];
}

/** Looks for each quotation once, though several checks ask for it: first where the statement led, then by its own words. */
function createLocator(
  { sources, retrieve }: SourceAccess,
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

/** Holds a claim against what the library has nearest to it. */
export const examineClaim = (claim: Claim, { rarity, retrieve, sources }: SourceAccess): Examination =>
  examine(claim, rarity, retrieve(claim.text, claim.context, CANDIDATES_MOST), sources);

/** A line below a block quote that names its author quotes nothing. */
function whyNoQuotation(masked: string): NotCheckedReason | undefined {
  if (masked.length > SENTENCE_MOST) return 'tooLong';
  return quotedWordCount(quotationOfBlock(masked)) < QUOTED_WORDS_LEAST ? 'tooShort' : undefined;
}

const READ_IN_ENGLISH: readonly NotCheckedReason[] = ['opinion', 'instruction', 'noClaim'];

/** The words that mark an opinion or an instruction are English: in another language "me" and "I" mean other things. */
function whyNoStatement({ text, role }: Claim): NotCheckedReason | undefined {
  const reason = whyNotChecked(text, role);
  if (languageOf(text) === 'en' || reason === undefined || !READ_IN_ENGLISH.includes(reason)) return reason;
  return /[?？]\s?["”»’」）)]*$/u.test(text) ? 'question' : undefined;
}

/** A finding, and the rules that would have had a say in it and were told to keep silent. */
export interface Answer {
  readonly finding: Finding;
  readonly silenced: readonly CheckId[];
}

/** Judges one claim of a draft, unless it needs no source or there is none; some rules may be left out. */
export function judge(claim: Claim, library: SourceAccess, without: readonly CheckId[] = []): Answer {
  // The words of others are compared, whatever they say: "I" in a block quote is not the writer.
  const needless = claim.role === 'quote' ? whyNoQuotation(claim.masked) : whyNoStatement(claim);
  if (needless !== undefined && !isOnlyGuessed(needless)) return notChecked(claim, needless);
  if (library.isEmpty) return notChecked(claim, needless ?? 'noSources');
  const { finding, silenced } = judgeExamined(examineClaim(claim, library), library, without);
  if (finding.verdict.kind !== 'notEnoughEvidence') return { finding, silenced };
  if (needless !== undefined) return notChecked(claim, needless);
  const isSilenced = finding.rule === 'coverage' && without.includes('coverage');
  // That nothing backs it would be said in any case.
  return isSilenced
    ? { finding: { claim, verdict: { kind: 'marked', evidence: [] }, rule: 'notChecked' }, silenced: ['coverage'] }
    : { finding, silenced: [] };
}

const notChecked = (claim: Claim, reason: NotCheckedReason, silenced: readonly CheckId[] = []): Answer => ({
  finding: { claim, verdict: { kind: 'notChecked', reason }, rule: 'notChecked' },
  silenced,
});

/** A finding with what it was read from. */
export interface Judged {
  readonly finding: Finding;
  readonly examination: Examination;
  readonly backing: Backing;
  readonly silenced: readonly CheckId[];
}

/** Weighs what was seen of a claim, asks every check, and combines what they say, but for some that are to keep silent. */
export function judgeExamined(
  examination: Examination,
  library: SourceAccess,
  without: readonly CheckId[] = [],
): Judged {
  const { statement, candidates, sentences, ranked } = examination;
  const backing = backingOf(examination);
  const locate = createLocator(library, candidates, statement.claim.text);
  const account = examination.account && withoutRules(examination.account, without);
  const grounds = { sentences, backing, account, sources: library.sources, locate };
  const isWhole = account?.losses.length === 0;
  const all = checks
    .filter(({ id }) => !isWhole || READS_WORDS.has(id))
    .map((check) => ({ id: check.id, opinion: check.examine(statement, grounds) }));
  const { opinions, silenced } = withoutSome(all, without);
  const isHeeded = account !== examination.account;
  const nearest = ranked.slice(0, EVIDENCE_MOST);
  const judgement = combine(opinions, nearest.map(evidenceFrom), unmatchedSpans(statement, nearest));
  return {
    finding: { claim: statement.claim, ...judgement },
    examination,
    backing,
    silenced: isHeeded ? [...new Set([...silenced, ...without])] : silenced,
  };
}

/** What a passage says part by part needs no rule of thumb: only its words, their speaker and their account are asked for. */
const READS_WORDS: ReadonlySet<CheckId> = new Set(['quotation', 'attribution', 'coverage']);

/** Sentences shown for one statement. Unit: sentences. Default: 20. Source: a page and a half of a list in two lines. */
const NEARBY_MOST = 20;

/** What was seen of a statement, for a person who looks for its sources: each sentence with what it does not say. */
export const supportOf = ({ finding, examination: { statement, ranked } }: Judged): Support => ({
  finding,
  nearby: ranked
    .slice(0, NEARBY_MOST)
    .map((ground) => ({ evidence: evidenceFrom(ground), missing: unmatchedSpans(statement, [ground]) })),
});
