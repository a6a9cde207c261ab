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
export interface AlignedWords {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/** One column of the table: for each beginning of the pattern the cheapest cost, and where in the text it began. */
interface Column {
  readonly costs: Uint16Array;
  readonly starts: Uint32Array;
}

/** A word may be in as many parts as a ligature leaves it: "di ffi cult". */
const PARTS_MOST = 3;

/**
 * Where `pattern` stands in `text` with the fewest edits: semi-global edit distance (Sellers 1980). Every word edit
 * costs 1; a word written apart ("flood plain") or together costs nothing. Of several places with as few edits the first
 * is taken. Time is the product of the lengths.
 */
export function nearestStretch(pattern: readonly string[], text: readonly string[]): AlignedWords {
  const height = pattern.length;
  const columns: Column[] = Array.from({ length: PARTS_MOST + 1 }, () => emptyColumn(height));
  const columnAt = (j: number): Column => columns[(j + columns.length) % columns.length] ?? emptyColumn(height);
  let best: AlignedWords = { start: 0, end: 0, edits: height };
  columnAt(0).costs.forEach((_, i, costs) => (costs[i] = i));
  for (let j = 1; j <= text.length; j += 1) {
    const column = columnAt(j);
    column.starts[0] = j;
    for (let i = 1; i <= height; i += 1) fillCell(pattern, text, i, j, columnAt);
    const edits = column.costs[height] ?? height;
    const start = column.starts[height] ?? 0;
    // A last word replaced is nearer than a last word left out.
    const isSameButLonger = edits === best.edits && start === best.start && j === best.end + 1 && j - start <= height;
    if (edits < best.edits || isSameButLonger) best = { start, end: j, edits };
  }
  return best;
}

const emptyColumn = (height: number): Column => ({
  costs: new Uint16Array(height + 1),
  starts: new Uint32Array(height + 1),
});

function fillCell(
  pattern: readonly string[],
  text: readonly string[],
  i: number,
  j: number,
  columnAt: (j: number) => Column,
): void {
  const { costs, starts } = columnAt(j);
  const wanted = pattern[i - 1] ?? '';
  const word = text[j - 1] ?? '';
  let least = Infinity;
  const offer = (column: Column, row: number, edits: number): void => {
    const cost = (column.costs[row] ?? 0) + edits;
    if (cost >= least) return;
    least = cost;
    costs[i] = cost;
    starts[i] = column.starts[row] ?? 0;
  };
  offer(columnAt(j - 1), i - 1, wanted === word ? 0 : 1);
  offer(columnAt(j - 1), i, 1);
  offer(columnAt(j), i - 1, 1);
  if (wanted === word || i + j < PARTS_MOST) return;
  const isPart = wanted.endsWith(word);
  if (!isPart && !word.endsWith(wanted)) return;
  for (let parts = 2; parts <= PARTS_MOST; parts += 1) {
    if (isPart && j >= parts && wanted === joined(text, j, parts)) offer(columnAt(j - parts), i - 1, 0);
    if (!isPart && i >= parts && word === joined(pattern, i, parts)) offer(columnAt(j - 1), i - parts, 0);
  }
}

/** The last `parts` words before `end` written together; figures side by side are no one figure. */
function joined(words: readonly string[], end: number, parts: number): string | undefined {
  const all = words.slice(end - parts, end);
  const meet = all.some((word, at) => at > 0 && /^\d/.test(word) && /\d$/.test(all[at - 1] ?? ''));
  return meet ? undefined : all.join('');
}
