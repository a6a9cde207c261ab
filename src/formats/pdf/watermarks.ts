import type { Piece } from './piece';

/** Least size of a watermark. Unit: sizes of most letters. Default: 2.5. Source: titles have two; those that are larger have nothing behind them. */
const LARGER_LEAST = 2.5;

/** Lines of text that a watermark lies over. Default: 2. Source: a large first letter stands beside lines, and over none; "DRAFT" in four times the size lies over two. */
const LINES_LEAST = 2;

/** Least size of words that lean, to be none of the text. Unit: sizes of most letters. Default: 1.5. Source: names below the bars of charts are smaller than the text. */
const LEANING_LEAST = 1.5;

/** The pieces of a page without large words that lie across its text: "DRAFT", "Copy". Linear but for the few large ones. */
export function withoutWatermarks(pieces: readonly Piece[]): readonly Piece[] {
  const size = usualSize(pieces);
  const large = pieces.filter((piece) => piece.size >= size * LARGER_LEAST);
  if (large.length === 0 || large.length > LARGE_MOST) return pieces;
  const marks = new Set(large.filter((piece) => liesOver(piece, pieces) >= LINES_LEAST));
  return marks.size === 0 ? pieces : pieces.filter((piece) => !marks.has(piece));
}

/** The pieces that lean without large ones, which were stamped across the page. `upright` is its text. */
export function withoutStamps(leaning: readonly Piece[], upright: readonly Piece[]): readonly Piece[] {
  const size = usualSize(upright);
  return size === 0 ? leaning : leaning.filter((piece) => piece.size < size * LEANING_LEAST);
}

/** Unit: pieces. Default: 50. Source: more large pieces than that are a poster. */
const LARGE_MOST = 50;

/** The size of most letters. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** How many lines of smaller letters stand where a piece is drawn. */
function liesOver(mark: Piece, pieces: readonly Piece[]): number {
  const lines = new Set<number>();
  for (const { text, size, baseline, left, right } of pieces) {
    if (text === '' || size * 2 > mark.size || right <= mark.left || left >= mark.right) continue;
    if (baseline <= mark.baseline && baseline > mark.baseline - mark.size * 0.75) lines.add(Math.round(baseline));
  }
  return lines.size;
}
