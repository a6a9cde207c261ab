import { FILLER } from '../engine/model/masked';

/** A stretch of a text, and what is read in its place: at most as long as it, and filled up to its length. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** The text with its masks on, as long as before. They are in order and disjoint. */
export function masked(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, as } of masks) {
    pieces.push(text.slice(last, start), as, FILLER.repeat(end - start - as.length));
    last = end;
  }
  return pieces.join('') + text.slice(last);
}
