import type { Piece } from './piece';

/** Least overlap of pieces that are drawn over each other. Unit: sizes. Default: 0.12. Source: a "t" is 0.28 wide, its copy stands 0.05 aside. */
const OVERLAP_LEAST = 0.12;

/** Least letters of a doubled run. Default: 6. Source: three letters, each twice; "oo" and "ss" are in many words. */
const LETTERS_LEAST = 6;

/**
 * The pieces of a row with letters that are each drawn twice, to look bold, once. The parser makes chains of them: "C", "Co", "om", "mm", "mit" for
 * "Comm…". Linear.
 */
export function undoubled(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && liesOn(piece, run.at(-1))) run.push(piece);
    else runs.push([piece]);
  }
  return runs.every(({ length }) => length === 1) ? pieces : runs.flatMap((run) => onceIn(run) ?? run);
}

const liesOn = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined &&
  piece.text !== '' &&
  before.text !== '' &&
  before.right - piece.left >= piece.size * OVERLAP_LEAST &&
  Math.abs(before.baseline - piece.baseline) <= piece.size * OVERLAP_LEAST;

/** A run whose letters all stand twice, as one piece; `undefined` for any other. */
function onceIn(run: readonly Piece[]): readonly Piece[] | undefined {
  const [first] = run;
  const words = run.map(({ text }) => text).join('');
  const letters = Array.from(words.replace(/\s+/g, ''));
  if (first === undefined || letters.length < LETTERS_LEAST || letters.length % 2 === 1) return undefined;
  if (letters.some((letter, at) => at % 2 === 1 && letter !== letters[at - 1])) return undefined;
  const last = run.at(-1) ?? first;
  return [{ ...first, text: everySecond(words), right: last.right, spaceAfter: last.spaceAfter }];
}

/** Every second letter; spaces between them stay. */
function everySecond(words: string): string {
  let count = 0;
  const kept = Array.from(words).filter((letter) => /\s/.test(letter) || count++ % 2 === 0);
  return kept.join('').replace(/\s+/g, ' ');
}
