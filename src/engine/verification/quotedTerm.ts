import { isNonEmpty } from '../model/brand';
import type { Opinion } from '../model/verdict';
import { quotedWordsOf, type QuotedWord } from '../text/quotedWords';
import { abstains } from './check';
import type { Grounds } from './check';
import { evidenceFrom, shareMatched, type Ground } from './grounds';
import { moved, quotationsOf, type Quotation } from './quotations';
import type { SourceTexts } from './sourceTexts';
import type { Statement } from './statement';
import { wordingDifferences } from './wordingDifferences';

/**
 * A term of one or two words in quotation marks. It may be the writer's own; but where the sentence about the same thing
 * has a quoted term that differs in one word, and not this one, that one was meant.
 */
export function examineQuotedTerm(
  statement: Statement,
  quotation: Quotation,
  { sentences, sources }: Grounds,
): Opinion {
  const words = quotation.pieces.flat();
  if (words.length === 0 || words.length > 2 || quotation.pieces.length !== 1) return abstains;
  const least = words.length === 1 ? WORD_ANCHOR_LEAST : TERM_ANCHOR_LEAST;
  for (const ground of sentences) {
    if (shareMatched(statement, ground.matches, [quotation]) < least) break;
    const quoted = quotationsOf(ground.sentence.text).map(({ pieces }) => pieces.flat());
    if (quoted.some((other) => editsBetween(words, other) === 0)) return abstains;
    const altered = quoted.find((other) => editsBetween(words, other) === 1);
    if (altered === undefined || (words.length === 1 && !standsAlike(statement, words, altered, ground))) continue;
    const discrepancies = termDifference(statement, words, altered, ground, sources);
    if (isNonEmpty(discrepancies)) return { kind: 'refutes', evidence: [evidenceFrom(ground)], discrepancies };
  }
  return abstains;
}

/** One word stands for another only behind the same word; neither may stand in the other sentence without marks. */
function standsAlike(
  { claim: { masked } }: Statement,
  [own]: readonly QuotedWord[],
  [other]: readonly QuotedWord[],
  { sentence: { text } }: Ground,
): boolean {
  if (own === undefined || other === undefined) return false;
  const before = (words: string, at: number): string | undefined =>
    quotedWordsOf(words.slice(Math.max(0, at - 40), at))
      .at(-1)
      ?.form.replace(/^an$/, 'a');
  const holds = (words: string, { form }: QuotedWord): boolean =>
    quotedWordsOf(words).some((word) => word.form === form);
  return before(masked, own.start) === before(text, other.start) && !holds(text, own) && !holds(masked, other);
}

/** Least share of the rest of the statement: a term is short, so that little else may be the same. */
const TERM_ANCHOR_LEAST = 0.4;

/** For one word, little else may differ. */
const WORD_ANCHOR_LEAST = 0.6;

function termDifference(
  { claim }: Statement,
  claimed: readonly QuotedWord[],
  altered: readonly QuotedWord[],
  { passage, sentence }: Ground,
  sources: SourceTexts,
): ReturnType<typeof wordingDifferences> {
  const found = moved(altered, sentence.span.start);
  const text = sources.text(passage.document);
  const where = { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 };
  const pieces = [{ claimed, found }];
  return wordingDifferences(claim.masked, { passage, text, ...where, pieces, edits: 1, isWhole: true });
}

const editsBetween = (a: readonly QuotedWord[], b: readonly QuotedWord[]): number =>
  a.length === b.length ? a.filter(({ form }, at) => form !== b[at]?.form).length : Infinity;
