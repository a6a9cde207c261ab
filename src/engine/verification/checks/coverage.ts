import { isNonEmpty, type NonEmpty } from '../../model/brand';
import { spanOf, type Span } from '../../model/span';
import { abstains, type Check, type Grounds } from '../check';
import { accountsFor, evidenceFrom, type Ground } from '../grounds';
import { quotedWordCount } from '../quotations';
import { hasNewPart, type TermSet } from '../newPart';
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
    if (grounds.account !== undefined) {
      const quotedSpans = exactQuotations(statement, grounds);
      const lost = grounds.account.losses.filter(({ node }) => !isInside(node, quotedSpans));
      if (lost.length === 0) return { kind: 'confirms', evidence };
      const spans = lost.map(({ node }) => spanOf<'claim'>(node.start, node.end));
      return isNonEmpty(spans) ? { kind: 'doubts', evidence, unsupported: spans } : abstains;
    }
    const isBacked =
      (grounds.backing.score >= LEARNED.supportedFrom &&
        !hasNewPart(statement, support.grounds, quoted) &&
        !unsupported.some(({ start, end }) => UNSPACED_WORD.test(statement.claim.masked.slice(start, end)))) ||
      isBackedByQuotation(support, quoted);
    if (isBacked || !isNonEmpty(unsupported)) return { kind: 'confirms', evidence };
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

const exactQuotations = ({ quotations }: Statement, grounds: Grounds) =>
  quotations.filter((quotation) => quotedWordCount(quotation) > 1 && grounds.locate(quotation)?.edits === 0);

/** The terms inside quotations that a source has to the letter: they are backed, wherever its sentences end. */
function exactlyQuoted({ terms, quotations }: Statement, grounds: Grounds): TermSet {
  const exact = quotations.filter(
    (quotation) => quotedWordCount(quotation) > 1 && grounds.locate(quotation)?.edits === 0,
  );
  return new Set(terms.flatMap((term, at) => (isInside(term, exact) ? [at] : [])));
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
