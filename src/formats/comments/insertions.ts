/** Text that is put into another one at a place; of several at one place the first stays first. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The text with all insertions made; nothing else of it changes. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { at, text: inserted } of insertions.toSorted((one, other) => one.at - other.at)) {
    pieces.push(text.slice(last, at), inserted);
    last = at;
  }
  return pieces.join('') + text.slice(last);
}
