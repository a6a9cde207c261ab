/** How far two texts hold the same words the same number of times, whatever their order: F1, from 0 to 1. */
export function wordBagF1(text: string, expected: string): number {
  const own = bagOf(text);
  const other = bagOf(expected);
  let shared = 0;
  for (const [word, count] of own) shared += Math.min(count, other.get(word) ?? 0);
  const total = sizeOf(own) + sizeOf(other);
  return total === 0 ? 1 : (2 * shared) / total;
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
