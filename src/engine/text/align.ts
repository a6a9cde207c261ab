/** A pair of equal elements, by their positions in two sequences. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** A stretch of one sequence that stands in place of a stretch of the other; either may be empty. Half-open. */
export interface Replacement {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/**
 * Pairs as many equal elements as possible, in order: a longest common subsequence (Wagner and Fischer 1974).
 * Time and memory grow with the product of the lengths; the caller keeps both under a few hundred.
 */
export function commonSubsequence(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] =
        a[i] === b[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return walk(a, b, lengths, width);
}

function walk(a: readonly string[], b: readonly string[], lengths: Uint16Array, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push({ a: i++, b: j++ });
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What stands between the pairs: each gap with at least one element on either side, in order, ends included. */
export function replacements(pairs: readonly Pair[], aLength: number, bLength: number): readonly Replacement[] {
  const bounded = [{ a: -1, b: -1 }, ...pairs, { a: aLength, b: bLength }];
  return bounded.slice(1).flatMap((pair, at) => {
    const before = bounded[at] ?? pair;
    const gap = { aStart: before.a + 1, aEnd: pair.a, bStart: before.b + 1, bEnd: pair.b };
    return gap.aEnd > gap.aStart || gap.bEnd > gap.bStart ? [gap] : [];
  });
}

/**
 * Where `pattern` stands in `text` with the fewest edits: semi-global edit distance (Sellers 1980), every word edit costs
 * 1. Of several places with as few edits the first is taken. Time is the product of the lengths.
 */
export function nearestStretch(
  pattern: readonly string[],
  text: readonly string[],
): { readonly start: number; readonly end: number; readonly edits: number } {
  let costs = pattern.map((_, i) => i + 1);
  let starts = pattern.map(() => 0);
  let best = { start: 0, end: 0, edits: pattern.length };
  text.forEach((word, j) => {
    const nextCosts: number[] = [];
    const nextStarts: number[] = [];
    pattern.forEach((wanted, i) => {
      const diagonal = (i === 0 ? 0 : (costs[i - 1] ?? 0)) + (wanted === word ? 0 : 1);
      const skippedText = (costs[i] ?? 0) + 1;
      const skippedPattern = (i === 0 ? 0 : (nextCosts[i - 1] ?? 0)) + 1;
      const cost = Math.min(diagonal, skippedText, skippedPattern);
      nextCosts.push(cost);
      if (cost === diagonal) nextStarts.push(i === 0 ? j : (starts[i - 1] ?? j));
      else nextStarts.push(cost === skippedText ? (starts[i] ?? j) : i === 0 ? j + 1 : (nextStarts[i - 1] ?? j));
    });
    [costs, starts] = [nextCosts, nextStarts];
    const edits = costs.at(-1) ?? pattern.length;
    if (edits < best.edits) best = { start: starts.at(-1) ?? 0, end: j + 1, edits };
  });
  return best;
}
