import { lastPlace } from './lastPlace';

/** Finds lines and columns, both from 0, as in the Language Server Protocol; columns count UTF-16 code units. */
export interface LineIndex {
  position(offset: number): { readonly line: number; readonly character: number };
}

/** Indexes a text once; each look-up is a binary search. Lines end with `\n`, `\r\n` or `\r`. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return {
    position(offset) {
      const line = Math.max(
        0,
        lastPlace(starts.length, (at) => (starts[at] ?? 0) <= offset),
      );
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}
