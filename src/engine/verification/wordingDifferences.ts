import { spanOf } from '../model/span';
import type { Discrepancy } from '../model/verdict';
import { commonSubsequence, replacements, type Replacement } from '../text/align';
import type { QuotedWord } from '../text/quotedWords';
import type { LocatedPiece, LocatedQuotation } from './locatedQuotation';

/** Every stretch of words in which a quotation differs from its source; typography never counts. */
export function wordingDifferences(masked: string, quotation: LocatedQuotation): readonly Discrepancy[] {
  return quotation.pieces.flatMap((piece) => pieceDifferences(masked, quotation, piece));
}

function pieceDifferences(
  masked: string,
  { passage, text }: LocatedQuotation,
  { claimed, found }: LocatedPiece,
): readonly Discrepancy[] {
  const a = claimed.map(({ form }) => form);
  const b = found.map(({ form }) => form);
  return replacements(commonSubsequence(a, b), a.length, b.length)
    .filter((gap) => !isSameLetters(a, b, gap) && !isInitial(masked, claimed, gap, text, found))
    .map((gap) => {
      const [left, right] = widened(gap);
      const inDraft = stretch(claimed.slice(left.start, left.end));
      const inSource = stretch(found.slice(right.start, right.end));
      return {
        kind: 'wording',
        claimed: { span: spanOf<'claim'>(inDraft.start, inDraft.end), text: masked.slice(inDraft.start, inDraft.end) },
        found: {
          document: passage.document,
          span: spanOf<'source'>(inSource.start, inSource.end),
          text: text.slice(inSource.start, inSource.end),
        },
      };
    });
}

/** "co-operate" and "cooperate", "flood plain" and "floodplain": spelling together or apart is typography. */
const isSameLetters = (
  a: readonly string[],
  b: readonly string[],
  { aStart, aEnd, bStart, bEnd }: Replacement,
): boolean => a.slice(aStart, aEnd).join('') === b.slice(bStart, bEnd).join('');

/** "Escherichia coli" and "E. coli": one capital with a full stop stands for the word. */
function isInitial(
  masked: string,
  claimed: readonly QuotedWord[],
  { aStart, aEnd, bStart, bEnd }: Replacement,
  text: string,
  found: readonly QuotedWord[],
): boolean {
  const [own, other] = [claimed[aStart], found[bStart]];
  if (aEnd - aStart !== 1 || bEnd - bStart !== 1 || !own || !other) return false;
  const isShort = (words: string, { start, end }: QuotedWord): boolean =>
    /^\p{Lu}\.$/u.test(words.slice(start, end + 1));
  return own.form.charAt(0) === other.form.charAt(0) && (isShort(masked, own) || isShort(text, other));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word left out or added is shown with the word beside it: an empty stretch could be neither seen nor clicked. */
function widened({ aStart, aEnd, bStart, bEnd }: Replacement): readonly [Range, Range] {
  const by = aEnd === aStart || bEnd === bStart ? 1 : 0;
  const before = by > 0 && aStart > 0 && bStart > 0 ? 1 : 0;
  const after = by > 0 && before === 0 ? 1 : 0;
  return [
    { start: aStart - before, end: aEnd + after },
    { start: bStart - before, end: bEnd + after },
  ];
}

const stretch = (words: readonly QuotedWord[]): Range => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
