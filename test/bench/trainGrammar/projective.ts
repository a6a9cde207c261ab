/**
 * A tree without crossing arcs: of two that cross the shorter is lifted to the head of its head until none do (Nivre and
 * Nilsson 2005, without their marks). The parser cannot build others.
 */
export function projective(heads: readonly number[]): readonly number[] {
  const lifted = [...heads];
  for (let crossing = crossingWord(lifted); crossing >= 0; crossing = crossingWord(lifted))
    lifted[crossing] = lifted[lifted[crossing] ?? -1] ?? -1;
  return lifted;
}

/** The word with the shortest arc that spans a word which is no descendant of its head; -1 if there is none. */
function crossingWord(heads: readonly number[]): number {
  let found = -1;
  let shortest = Infinity;
  heads.forEach((head, word) => {
    const length = Math.abs(head - word);
    if (head < 0 || length >= shortest) return;
    for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between += 1)
      if (!isBelow(heads, between, head)) [found, shortest] = [word, length];
  });
  return found;
}

function isBelow(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= heads.length; at = heads[at] ?? -1, steps += 1)
    if (at === ancestor) return true;
  return false;
}
