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
      const line = lastAtMost(starts, offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
