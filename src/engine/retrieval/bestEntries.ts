import type { Layer } from './layer';

/** An entry with its score: what MiniSearch's `search` would give it, to the last few digits. */
export interface ScoredEntry {
  readonly layer: Layer;
  readonly entry: number;
  readonly score: number;
  /** How many of the words it has; at least 1. */
  readonly matched: number;
}

/** Sums in another order differ in their last digits, and must not shut out an entry that equals the last of the best. */
const CAUTION = 1 - 1e-9;

/** Scores that differ in their last digits only, since they were summed in another order, are equal. */
export const round = (score: number): number => Math.round(score * 1e9) / 1e9;

/** Equal scores are ordered by place, whatever was indexed first. */
export function inOrder(entries: readonly ScoredEntry[]): readonly ScoredEntry[] {
  const placed = entries.map((entry) => ({ entry, place: entry.layer.place(entry.entry), score: round(entry.score) }));
  return placed.sort((a, b) => b.score - a.score || byPlace(a.place, b.place)).map(({ entry }) => entry);
}

type EntryPlace = ReturnType<ScoredEntry['layer']['place']>;

const byPlace = (a: EntryPlace, b: EntryPlace): number =>
  a.document === b.document ? a.sentence - b.sentence : a.document < b.document ? -1 : 1;

/** Keeps the best entries of a query, and all that equal the last of them. */
export class BestEntries {
  readonly limit: number;
  readonly #heap: SmallestFirst;
  #found: ScoredEntry[] = [];
  #sortOutAt: number;
  #least = 0;

  constructor(limit: number) {
    this.limit = limit;
    this.#heap = new SmallestFirst(limit);
    this.#sortOutAt = limit * 4 + 256;
  }

  /** A score below this is not kept. */
  get least(): number {
    return this.#least * CAUTION;
  }

  /** Tells scores of entries that are offered later: so many are there at least. */
  foresee(scores: readonly number[]): void {
    if (scores.length < this.limit) return;
    const sorted = [...scores].sort((a, b) => b - a);
    this.#least = Math.max(this.#least, sorted[this.limit - 1] ?? 0);
  }

  offer(entry: ScoredEntry): void {
    this.#heap.offer(entry.score);
    this.#least = Math.max(this.#least, this.#heap.least);
    this.#found.push(entry);
    if (this.#found.length <= this.#sortOutAt) return;
    this.#found = this.#kept();
    // Where thousands are equal all are kept: to sort them out at each one more would cost the square.
    this.#sortOutAt = Math.max(this.#sortOutAt, 2 * this.#found.length);
  }

  /** Best first; equal ones in no order. */
  get all(): readonly ScoredEntry[] {
    return this.#kept().sort((a, b) => b.score - a.score);
  }

  #kept(): ScoredEntry[] {
    return this.#found.filter(({ score }) => score >= this.least);
  }
}

/** Keeps the largest of many numbers: a binary heap with the smallest of those on top. */
class SmallestFirst {
  readonly #heap: Float64Array;

  constructor(size: number) {
    this.#heap = new Float64Array(Math.max(size, 1));
  }

  /** The smallest that is kept; 0 as long as there are fewer numbers above 0 than are kept. */
  get least(): number {
    return this.#heap[0] ?? 0;
  }

  offer(value: number): void {
    const heap = this.#heap;
    if (value <= (heap[0] ?? 0)) return;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      if ((heap[child] ?? 0) >= value) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = value;
  }
}
