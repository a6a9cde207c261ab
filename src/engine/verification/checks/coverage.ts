import { isNonEmpty, type NonEmpty } from '../../model/brand';
import type { Evidence } from '../../model/verdict';
import { languageOf } from '../../text/language';
import type { Account } from '../account/account';
import { isTelling, partsToLookUp, spansOf } from './partsToLookUp';
import type { Node } from '../syntax/parsed';
import { spanOf, type Span } from '../../model/span';
import { abstains, type Check, type Grounds } from '../check';
import { tellsTime } from '../relativeTime';
import { accountsFor, evidenceFrom, type Ground } from '../grounds';
import { quotedWordCount, type Quotation } from '../quotations';
import { wordingDifferences } from '../wordingDifferences';
import { hasNewPart, type TermSet } from '../newPart';
import { isCopied } from '../copied';
import { isInside, type Statement } from '../statement';
import { LEARNED } from '../learnedWeights';
import { ADDED_FROM_AFAR_LEAST, ADDED_LEAST, EVIDENCE_MOST, QUOTED_SUPPORTED_LEAST } from '../thresholds';

/** Asks how much of a statement's content the best few sentences account for, and names the words they do not. */
export const coverageCheck: Check = {
  id: 'coverage',
  examine(statement, grounds) {
    const quoted = exactlyQuoted(statement, grounds);
    const support = supportFor(statement, grounds, quoted);
    if (support === undefined || isBackedByNothing(support, grounds, quoted)) return abstains;
    const [first, ...others] = support.grounds;
    const evidence = [evidenceFrom(first), ...others.map(evidenceFrom)] as const;
    const unsupported = unmatchedSpans(statement, support.grounds, quoted);
    if (grounds.account !== undefined) return byParts(statement, grounds, grounds.account, evidence);
    if (languageOf(statement.claim.text) === 'en' && statement.claim.role !== 'quote')
      return support.coverage < MOSTLY_SAID_LEAST
        ? near(evidence, unsupported)
        : byWords(statement, evidence, unsupported);
    const isBacked =
      (grounds.backing.score >= LEARNED.supportedFrom &&
        !hasNewPart(statement, support.grounds, quoted) &&
        !unsupported.some(({ start, end }) => UNSPACED_WORD.test(statement.claim.masked.slice(start, end)))) ||
      isBackedByQuotation(support, quoted);
    const copied =
      statement.claim.role === 'quote' ? undefined : support.grounds.find((ground) => isCopied(statement, ground));
    if (statement.claim.role === 'quote' && (isBacked || !isNonEmpty(unsupported)))
      return { kind: 'confirms', evidence };
    if (copied !== undefined) return { kind: 'confirms', evidence: [evidenceFrom(copied)] };
    if (isBacked || !isNonEmpty(unsupported)) return { kind: 'resembles', evidence };
    return { kind: 'doubts', evidence, unsupported };
  },
};

/** Words that a source has to the letter back a statement, whatever the learned score makes of the rest. */
const isBackedByQuotation = ({ coverage }: Support, quoted: TermSet): boolean =>
  quoted.size > 0 && coverage >= QUOTED_SUPPORTED_LEAST;

const isBackedByNothing = (support: Support, { backing }: Grounds, quoted: TermSet): boolean =>
  !backing.isBacked && !isBackedByQuotation(support, quoted);

/** Four characters in a row without support: another name or word, where scripts without spaces share all the rest. */
const UNSPACED_WORD = /\p{Script=Han}{4}/u;

/** Backed if every part is said; else near, and these parts are not. */
function byParts(
  statement: Statement,
  grounds: Grounds,
  account: Account,
  evidence: NonEmpty<Evidence>,
): ReturnType<Check['examine']> {
  const exact = exactQuotations(statement, grounds);
  const isTold = ({ quantity }: Node): boolean =>
    quantity !== undefined && account.evidence.some((ground) => tellsTime(quantity, ground, grounds.sources));
  const lost = account.losses
    .filter(({ node }) => !isTold(node))
    .filter(({ node }) => !isInside(node, exact) && !(exact.length > 0 && isFrame(node, account)));
  const shown = account.evidence.map(evidenceFrom);
  const said = isNonEmpty(shown) ? shown : evidence;
  const { masked } = statement.claim;
  const parts = lost.map(({ node }) => node);
  const missing = partsToLookUp(parts, statement, grounds, account);
  // We could not follow whether the passage says the same of the same, or it does so in words too far from these.
  if (parts.length > 0 && missing.length === 0) {
    const isShortOfWords = parts.some((node) => isTelling(node, statement, account));
    return { kind: 'resembles', evidence: said, isShortOfWords };
  }
  return near(said, spansOf(missing, masked));
}

/** No passage is near enough to be read: of what sentences far apart say in most words, only names and values are looked up. */
function byWords(
  { names, quantities }: Statement,
  evidence: NonEmpty<Evidence>,
  unsupported: readonly Span<'claim'>[],
): ReturnType<Check['examine']> {
  const sure = [...names.filter(({ isDoubtful }) => !isDoubtful), ...quantities];
  const toLookUp = unsupported.filter(({ start, end }) => sure.some((one) => one.start < end && start < one.end));
  if (unsupported.length > 0 && toLookUp.length === 0) return { kind: 'resembles', evidence };
  return near(evidence, toLookUp);
}

/** Share of a statement's terms, by weight, that sentences far apart must have to say most of it. Unit: 0 to 1. Source: more than half. */
const MOSTLY_SAID_LEAST = 0.5;

const near = (evidence: NonEmpty<Evidence>, unsupported: readonly Span<'claim'>[]): ReturnType<Check['examine']> =>
  isNonEmpty(unsupported) ? { kind: 'doubts', evidence, unsupported } : { kind: 'confirms', evidence };

/** Beside words that the source has to the letter: the verb of saying, and what the passage has a word for. */
function isFrame(node: Node, { window }: Account): boolean {
  return (
    REPORTING_LEMMAS.has(node.lemma) ||
    node.tag === 'PRON' ||
    window.lemmas.has(node.lemma) ||
    window.heads.has(node.form)
  );
}

const REPORTING_LEMMAS: ReadonlySet<string> = new Set(
  'say state tell write note add explain report claim argue declare announce call describe conclude find recall remember warn ask answer reply insist complain read open begin assure admit confess promise'.split(
    ' ',
  ),
);

/** The quotations that a source has to the letter, but for typography. */
const exactQuotations = ({ claim, quotations }: Statement, grounds: Grounds): readonly Quotation[] =>
  quotations.filter((quotation) => {
    const located = quotedWordCount(quotation) > 1 ? grounds.locate(quotation) : undefined;
    return located !== undefined && (located.edits === 0 || wordingDifferences(claim.masked, located).length === 0);
  });

/** The terms inside quotations that a source has to the letter: they are backed, wherever its sentences end. */
function exactlyQuoted(statement: Statement, grounds: Grounds): TermSet {
  const exact = exactQuotations(statement, grounds);
  return new Set(statement.terms.flatMap((term, at) => (isInside(term, exact) ? [at] : [])));
}

interface Support {
  readonly grounds: NonEmpty<Ground>;
  readonly coverage: number;
}

/** The best sentence, and up to two more that add to it: a statement often retells two or three sentences at once. */
function supportFor(statement: Statement, { sentences }: Grounds, quoted: TermSet): Support | undefined {
  const best = sentences[0];
  if (best === undefined) return undefined;
  let grounds: NonEmpty<Ground> = [best];
  let coverage = unionCoverage(statement, grounds, quoted);
  while (grounds.length < EVIDENCE_MOST) {
    const next = bestAddition(statement, { grounds, coverage }, sentences, quoted);
    if (next === undefined) break;
    grounds = [...grounds, next.ground];
    coverage = next.coverage;
  }
  return { grounds, coverage };
}

function bestAddition(
  statement: Statement,
  chosen: Support,
  sentences: readonly Ground[],
  quoted: TermSet,
): { ground: Ground; coverage: number } | undefined {
  let best: { ground: Ground; coverage: number } | undefined;
  for (const ground of sentences) {
    if (chosen.grounds.includes(ground)) continue;
    const coverage = unionCoverage(statement, [...chosen.grounds, ground], quoted);
    const least = isBeside(ground, chosen.grounds[0]) ? ADDED_LEAST : ADDED_FROM_AFAR_LEAST;
    if (coverage - chosen.coverage < least) continue;
    if (best === undefined || coverage > best.coverage) best = { ground, coverage };
  }
  return best;
}

/** Words picked up across unrelated pages add up by chance: a sentence that stands near the best one may add less. */
const isBeside = (ground: Ground, best: Ground): boolean =>
  ground.passage.document === best.passage.document &&
  Math.abs(ground.sentence.span.start - best.sentence.span.start) < NEAR;

/** Two or three paragraphs, in code units. */
const NEAR = 1500;

/** Share of the statement's weight that any of the sentences accounts for. */
function unionCoverage({ terms }: Statement, grounds: readonly Ground[], quoted: TermSet): number {
  let all = 0;
  let matched = 0;
  terms.forEach((term, at) => {
    all += term.weight;
    matched += term.weight * (quoted.has(at) ? 1 : Math.max(...grounds.map(({ matches }) => matches[at]?.degree ?? 0)));
  });
  return all === 0 ? 0 : matched / all;
}

/** The statement's words that none of the sentences accounts for; neighbours are joined into one span. */
export function unmatchedSpans(
  { terms }: Statement,
  grounds: readonly Ground[],
  quoted: TermSet = new Set(),
): readonly Span<'claim'>[] {
  const spans: Span<'claim'>[] = [];
  let previous = -2;
  terms.forEach(({ start, end }, at) => {
    if (quoted.has(at) || grounds.some((ground) => accountsFor(ground, at))) return;
    const last = spans.at(-1);
    if (last && previous === at - 1 && start - last.end < JOINED_GAP)
      spans[spans.length - 1] = spanOf<'claim'>(last.start, end);
    else spans.push(spanOf<'claim'>(start, end));
    previous = at;
  });
  return spans;
}

/** Function words between two unsupported words belong to one span: "of the", "and in". Code units. */
const JOINED_GAP = 9;
