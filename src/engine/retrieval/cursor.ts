import { termScore } from './bm25';
import type { Layer } from './layer';
import type { List } from './queryLists';
import type { Postings } from './segment/postings';
import type { Statistics } from './statistics';
import { WINDOW, type ScoreWindow } from './scoreWindow';

/** Stands behind the last entry of every list. */
export const END = 0xffffffff;

/** Walks through one posting list of a word; it never goes back. */
export class Cursor {
  /** The number of the word in its query, and of the list among those of all words. */
  readonly word: number;
  readonly number: number;
  /** The entry it stands at, or `END`. */
  entry = END;
  readonly #postings: Postings;
  readonly #factor: number;
  readonly #lengths: Uint16Array;
  readonly #once: Float64Array;
  readonly #average: number;
  #block = 0;
  #at = -1;
  #count = 0;

  constructor(
    { word, number }: Pick<Cursor, 'word' | 'number'>,
    { postings, field, factor }: List,
    layer: Layer,
    statistics: Statistics,
  ) {
    this.word = word;
    this.number = number;
    this.#postings = postings;
    this.#factor = factor;
    this.#lengths = layer.lengths(field);
    this.#once = statistics.once(field);
    this.#average = statistics.averageLengths[field];
    this.#read(0);
  }

  /** What the word counts here. */
  get score(): number {
    const frequency = this.#postings.frequencies[this.#at] ?? 1;
    const length = this.#lengths[this.entry] ?? 0;
    const isReady = frequency === 1 && length < this.#once.length;
    return this.#factor * (isReady ? (this.#once[length] ?? 0) : termScore(frequency, length, this.#average));
  }

  /** Adds what the word counts to every living entry of a window, and goes behind it. Most of the time of a query. */
  addTo(window: ScoreWindow, start: number, dead: Uint8Array | undefined): void {
    const end = start + WINDOW;
    const { sums, matched, last, touched } = window;
    const { ordinals, frequencies } = this.#postings;
    const lengths = this.#lengths;
    const once = this.#once;
    const factor = this.#factor;
    const mark = this.word + 1;
    let { count } = window;
    while (this.entry < end) {
      let at = this.#at;
      for (; at < this.#count; at += 1) {
        const entry = ordinals[at] ?? END;
        if (entry >= end) break;
        if (dead !== undefined && dead[entry] === 1) continue;
        const slot = entry - start;
        const frequency = frequencies[at] ?? 1;
        const length = lengths[entry] ?? 0;
        const isReady = frequency === 1 && length < once.length;
        const value = factor * (isReady ? (once[length] ?? 0) : termScore(frequency, length, this.#average));
        const words = matched[slot] ?? 0;
        if (words === 0) {
          touched[count++] = slot;
          sums[slot] = value;
        } else sums[slot] = (sums[slot] ?? 0) + value;
        if (last[slot] === mark) continue;
        last[slot] = mark;
        matched[slot] = words + 1;
      }
      this.#at = at - 1;
      this.next();
    }
    window.count = count;
  }

  next(): void {
    this.#at += 1;
    if (this.#at < this.#count) this.entry = this.#postings.ordinals[this.#at] ?? END;
    else this.#read(this.#block + 1);
  }

  /** Goes to the first entry from this one on; blocks that end before it are not read. */
  seek(entry: number): void {
    if (this.entry >= entry) return;
    const postings = this.#postings;
    let block = this.#block;
    while (block < postings.blocks && postings.last(block) < entry) block += 1;
    if (block !== this.#block) this.#read(block);
    while (this.entry < entry) this.next();
  }

  #read(block: number): void {
    this.#block = block;
    this.#at = 0;
    this.#count = block < this.#postings.blocks ? this.#postings.read(block) : 0;
    this.entry = this.#count === 0 ? END : (this.#postings.ordinals[0] ?? END);
  }
}

/** Cursors by the entry they stand at, the first on top: a binary heap. */
export class CursorHeap {
  readonly #heap: Cursor[] = [];

  constructor(cursors: Iterable<Cursor>) {
    for (const cursor of cursors) this.push(cursor);
  }

  get top(): Cursor | undefined {
    return this.#heap[0];
  }

  /** Takes a cursor in, unless it is at its end. */
  push(cursor: Cursor): void {
    if (cursor.entry === END) return;
    const heap = this.#heap;
    let at = heap.push(cursor) - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.#entryAt(parent) <= cursor.entry) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the top out. */
  pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#entryAt(child + 1) < this.#entryAt(child)) child += 1;
      if (this.#entryAt(child) >= last.entry) break;
      this.#swap(at, child);
      at = child;
    }
  }

  #entryAt(at: number): number {
    return this.#heap[at]?.entry ?? END;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return;
    this.#heap[a] = second;
    this.#heap[b] = first;
  }
}
