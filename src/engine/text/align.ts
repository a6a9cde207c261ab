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

/** Where a pattern stands in a text, as a half-open range of the text's words, and how many word edits lie between. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/** The cheapest way to reach one cell of the table, and where in the text it began. */
interface Cell {
  readonly cost: number;
  readonly start: number;
}

/**
 * Where `pattern` stands in `text` with the fewest edits: semi-global edit distance (Sellers 1980). Every word edit
 * costs 1; a word written apart ("flood plain") or together costs nothing. Of several places with as few edits the first
 * is taken. Time is the product of the lengths.
 */
export function nearestStretch(pattern: readonly string[], text: readonly string[]): Stretch {
  // columns[j][i]: the first i words of the pattern against the text up to word j.
  let columns: readonly (readonly Cell[])[] = [
    pattern.map((_, i) => ({ cost: i, start: 0 })).concat({ cost: pattern.length, start: 0 }),
  ];
  let best: Stretch = { start: 0, end: 0, edits: pattern.length };
  text.forEach((_, j) => {
    const column = nextColumn(pattern, text, j, columns);
    const last = column[pattern.length];
    if (last && last.cost < best.edits) best = { start: last.start, end: j + 1, edits: last.cost };
    columns = [columns.at(-1) ?? [], column];
  });
  return best;
}

function nextColumn(
  pattern: readonly string[],
  text: readonly string[],
  j: number,
  columns: readonly (readonly Cell[])[],
): readonly Cell[] {
  const before = columns.at(-1) ?? [];
  const column: Cell[] = [{ cost: 0, start: j + 1 }];
  for (let i = 1; i <= pattern.length; i += 1) {
    const wanted = pattern[i - 1];
    const word = text[j];
    let cell = plus(before[i - 1], wanted === word ? 0 : 1);
    cell = cheaper(cell, plus(before[i], 1));
    cell = cheaper(cell, plus(column[i - 1], 1));
    if (wanted === `${text[j - 1] ?? ''}${word ?? ''}`)
      cell = cheaper(cell, columns.length > 1 ? columns[0]?.[i - 1] : undefined);
    if (word === `${pattern[i - 2] ?? ''}${wanted ?? ''}`) cell = cheaper(cell, before[i - 2]);
    column.push(cell);
  }
  return column;
}

const plus = (cell: Cell | undefined, cost: number): Cell => ({
  cost: (cell?.cost ?? Infinity) + cost,
  start: cell?.start ?? 0,
});

const cheaper = (a: Cell, b: Cell | undefined): Cell => (b !== undefined && b.cost < a.cost ? b : a);
