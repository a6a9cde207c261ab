import type { Random } from '../../support/random';

/** The same things in another order (Fisher and Yates 1938). */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const result = [...things];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = random.integer(at + 1);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}
