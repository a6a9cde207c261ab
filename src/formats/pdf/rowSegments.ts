import type { Piece } from './piece';
import type { PageRow } from './rows';
import { composed } from './compose';
import { undoubled } from './doubled';

/** Pieces of a row that stand close together: a line of a column, a cell of a table. */
export interface RowSegment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** The font of nearly all its letters; `undefined` where fonts are mixed. */
  readonly font: string | undefined;
  /** It begins with a raised mark, as notes do. */
  readonly beginsRaised: boolean;
  /** All of it is no part of the text, as the file says. */
  readonly isArtifact: boolean;
  /** The number of its row on the page, from the top. */
  readonly row: number;
}

/**
 * A gap that parts segments. Unit: share of the size. Default: 0.95.
 * Source: stretched spaces of justified lines reach 0.8; the narrowest gutters between columns are 1.0. What is parted
 * wrongly is put together again, since segments of one row and column make one line.
 */
const PARTING_GAP = 0.95;

/** The segments of rows, from top to bottom and left to right. */
export const segmentsOf = (rows: readonly PageRow[]): readonly RowSegment[] =>
  rows.flatMap(({ pieces }, row) =>
    parted(undoubled(pieces))
      .map((group) => segmentOf(group, row))
      .filter(({ text }) => text !== ''),
  );

/** Segments of one row together; they come row by row. */
export function byRow(segments: readonly RowSegment[]): readonly (readonly RowSegment[])[] {
  const rows: RowSegment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0]?.row === segment.row) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

function parted(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let right = -Infinity;
  for (const drawn of pieces) {
    const piece = withoutRepeat(drawn, groups.at(-1)?.at(-1));
    if (piece === undefined) continue;
    const isFar = piece.text !== '' && piece.left - right > piece.size * PARTING_GAP;
    const group = groups.at(-1);
    if (group === undefined || isFar) groups.push([piece]);
    else if (!isDrawnTwice(piece, group)) group.push(piece);
    if (piece.text !== '') right = Math.max(isFar ? -Infinity : right, piece.right);
  }
  return groups;
}

/** Bold is sometimes made by drawing the same words again, a little aside. */
const isDrawnTwice = (piece: Piece, group: readonly Piece[]): boolean =>
  piece.text !== '' &&
  group
    .slice(-3)
    .some(
      ({ text, left, baseline }) =>
        text === piece.text &&
        Math.abs(left - piece.left) < piece.size * 0.12 &&
        Math.abs(baseline - piece.baseline) < piece.size * 0.12,
    );

/**
 * Least overlap of pieces that share letters. Unit: sizes. Default: 0.15. Source: an "i" is 0.22 wide; letters of italics lean over by 0.1.
 */
const OVERLAP_LEAST = 0.15;

/** How far aside a copy stands. Unit: sizes. Default: 0.12. Source: bold that is made so is a twentieth wider. */
const ASIDE_MOST = 0.12;

/** `undefined` for words that the piece before ends with. Or each letter is drawn twice: a piece then begins, inside the one before, with the letters that that one ends with. */
function withoutRepeat(piece: Piece, before: Piece | undefined): Piece | undefined {
  if (before === undefined || piece.text === '' || Math.abs(before.baseline - piece.baseline) > piece.size * 0.12)
    return piece;
  const overlap = before.right - piece.left;
  if (overlap < piece.size * OVERLAP_LEAST || piece.left - before.left > before.right - before.left) return piece;
  const width = (piece.right - piece.left) / piece.text.length;
  if (before.text.endsWith(piece.text) && Math.abs(piece.right - before.right) <= piece.size * ASIDE_MOST)
    return undefined;
  const most = Math.min(before.text.length, piece.text.length - 1, Math.ceil(overlap / width) + 1);
  for (let count = most; count > 0; count -= 1) {
    if (!before.text.endsWith(piece.text.slice(0, count)) || overlap < count * width * 0.4) continue;
    const rest = piece.text.slice(count);
    return { ...piece, text: rest.trimStart(), left: before.right, spaceBefore: rest.trimStart() !== rest };
  }
  return piece;
}

function segmentOf(pieces: readonly Piece[], row: number): RowSegment {
  const words = pieces.filter(({ text }) => text !== '');
  const size = most(words, ({ size: one }) => Math.round(one * 10) / 10)?.[0] ?? 0;
  const main = words.filter((piece) => Math.abs(piece.size - size) <= size * 0.1);
  const font = most(words, (piece) => piece.font);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const baseline = main[0]?.baseline ?? 0;
  return {
    ...composed(pieces, { size, baseline }),
    ...{ left: words[0]?.left ?? 0, right: words.reduce((right, piece) => Math.max(right, piece.right), 0) },
    isArtifact: words.every((piece) => piece.isArtifact),
    ...{ baseline, size, row, font: (font?.[1] ?? 0) >= letters * 0.9 ? font?.[0] : undefined },
  };
}

/** The value that most letters have, and how many have it. */
function most<T>(pieces: readonly Piece[], valueOf: (piece: Piece) => T): readonly [T, number] | undefined {
  const counts = new Map<T, number>();
  for (const piece of pieces) counts.set(valueOf(piece), (counts.get(valueOf(piece)) ?? 0) + piece.text.length);
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  );
}
