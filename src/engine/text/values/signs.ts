import type { Stretch } from '../../model/stretch';

/** "−4.2", "minus 30", "-18": a mark that stands to the figures and behind nothing that it could join to them. */
const BEFORE =
  /(?:(?<![\p{L}\p{N}%)\]–—-])(?<!\p{N}\s)(?:−[\s\u00a0]?|[-–](?=$|[$€£]))|\b(?:minus|negative)\s+)[$€£¥]?$/iu;
/** "a negative cash flow of", "the balance was negative at". */
const TOLD_BEFORE = /\b(?:negative[rnms]?)\s+(?:[\p{L}-]+\s+){1,3}(?:of|at|was|is|von)\s+$/iu;
/** "18 degrees below zero", "18 Grad unter null". */
const AFTER = /^\s+(?:below\s+(?:zero|freezing)|of\s+frost|unter\s+(?:null|dem\s+gefrierpunkt)|minus)\b/iu;

/** The place of a value with its sign, when it is negative. Places with no sign stay as they are. */
export function signedPlace(text: string, { start, end }: Stretch): Stretch & { readonly isNegative: boolean } {
  const before = text.slice(Math.max(0, start - 60), start);
  const mark = BEFORE.exec(before.slice(-10));
  const after = AFTER.exec(text.slice(end, end + 30));
  const isNegative = mark !== null || after !== null || (before.includes('egativ') && TOLD_BEFORE.test(before));
  return {
    start: mark === null ? start : start - mark[0].trimStart().length,
    end: after === null ? end : end + after[0].length,
    isNegative,
  };
}
