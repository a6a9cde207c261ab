/** The key that differs least from one that nobody knows: in capitals, or in a letter or two. `undefined` when all are others. */
export function nearestKey(key: string, keys: Iterable<string>): string | undefined {
  const wanted = key.toLowerCase();
  let most = Math.min(EDITS_MOST, Math.floor(wanted.length / LETTERS_PER_EDIT));
  let nearest: string | undefined;
  for (const other of keys) {
    if (Math.abs(other.length - wanted.length) > most) continue;
    const edits = editsBetween(wanted, other.toLowerCase(), most);
    if (edits === undefined) continue;
    nearest = other;
    if (edits === 0) return nearest;
    most = edits - 1;
  }
  return nearest;
}

/** Most edits of a misspelt key. Default: 2, and one for every four letters. Source: Damerau 1964, where 80 % of misspellings have one. */
const EDITS_MOST = 2;
const LETTERS_PER_EDIT = 4;

/** Letters that are wrong, missing, added, or in each other's place; `undefined` if more than `most`. */
function editsBetween(a: string, b: string, most: number): number | undefined {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1];
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      line[at] = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...line) > most) return undefined;
    before = above;
    above = line;
  }
  const edits = above[b.length] ?? Infinity;
  return edits > most ? undefined : edits;
}
