import { spanOf } from '../model/span';
import type { Remark } from '../model/verdict';
import { quotedWordsOf, type QuotedWord } from '../text/quotedWords';
import { termOf } from '../text/terms';
import type { Grounds } from './check';
import type { Ground } from './grounds';
import { moved, wordCount } from './quotations';
import type { Statement } from './statement';
import { VERBATIM_LEAST } from './thresholds';

/** A long run of a source's words without quotation marks: a hint that a quotation was meant, or a retelling is owed. */
export function verbatimRun(statement: Statement, { sentences }: Grounds): readonly Remark[] {
  const own = quotedWordsOf(statement.claim.masked);
  if (own.length < VERBATIM_LEAST || statement.claim.role === 'quote') return [];
  const best = sentences.slice(0, SENTENCES_MOST).map((ground) => longestRun(statement, own, ground));
  const longest = best.reduce<FoundRun | undefined>((a, b) => (b && b.length > (a?.length ?? 0) ? b : a), undefined);
  return longest === undefined ? [] : [longest.remark];
}

/** The sentences that a copied one can be, in the order of what they share. */
const SENTENCES_MOST = 2;

interface FoundRun {
  readonly length: number;
  readonly remark: Remark;
}

function longestRun(
  statement: Statement,
  own: readonly QuotedWord[],
  { passage, sentence }: Ground,
): FoundRun | undefined {
  const found = moved(quotedWordsOf(sentence.text), sentence.span.start);
  const run = commonRun(own, found);
  const words = own.slice(run.start, run.start + run.length);
  const [first, last] = [words[0], words.at(-1)];
  const [from, to] = [found[run.found], found[run.found + run.length - 1]];
  if (!first || !last || !from || !to || !isCopied(statement, words)) return undefined;
  const at = sentence.span.start;
  const claimed = {
    span: spanOf<'claim'>(first.start, last.end),
    text: statement.claim.masked.slice(first.start, last.end),
  };
  const inSource = {
    span: spanOf<'source'>(from.start, to.end),
    text: sentence.text.slice(from.start - at, to.end - at),
  };
  return {
    length: run.length,
    remark: { kind: 'verbatim', claimed, found: { document: passage.document, ...inSource } },
  };
}

/** Long enough, outside quotations, and with content that could be said in other words: names and figures could not. */
function isCopied({ claim, quotations, names }: Statement, words: readonly QuotedWord[]): boolean {
  if (wordCount(words) < VERBATIM_LEAST) return false;
  const isInside = ({ start }: QuotedWord, stretches: readonly { start: number; end: number }[]): boolean =>
    stretches.some((stretch) => stretch.start <= start && start < stretch.end);
  const isPlain = (word: QuotedWord): boolean =>
    !/\d/.test(word.form) && !isInside(word, names) && termOf(claim.masked.slice(word.start, word.end)) !== undefined;
  return !words.some((word) => isInside(word, quotations)) && words.filter(isPlain).length >= PLAIN_LEAST;
}

/** Fewest content words of a copied run that are no names and no figures. */
const PLAIN_LEAST = 5;

/** The longest run of equal words in both, by their positions. Time is the product of the lengths. */
function commonRun(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
): { readonly start: number; readonly found: number; readonly length: number } {
  let best = { start: 0, found: 0, length: 0 };
  let above = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1]?.form !== b[j - 1]?.form) continue;
      const length = (above[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length > best.length) best = { start: i - length, found: j - length, length };
    }
    above = row;
  }
  return best;
}
