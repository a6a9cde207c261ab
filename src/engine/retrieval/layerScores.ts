import { termScore } from './bm25';
import type { Layer } from './layer';
import type { List, QueryWord } from './queryLists';
import type { Statistics } from './statistics';

/** Most words of a query; the commonest of more are left out. Unit: words. Source: counts are kept in 8 bits. */
export const WORDS_MOST = 255;

/** Collects the scores of one query on one layer after another. Holds 9 bytes for each entry of the largest, and 4 more for each that is found. */
export class LayerScores {
  /**
   * For each entry the sum over its words, plus `#unit` for each of them: one number for both, since what is asked for at
   * random places costs by the places.
   */
  #totals = new Float64Array();
  /** The last word of an entry, counted from 1, for words that have several lists. */
  #last = new Uint8Array();
  #touched = new Uint32Array(1 << 12);
  #count = 0;
  /** Above every sum, and as small as can be: about twelve digits are left behind the point. */
  #unit = 1;

  /** Makes room for a layer's entries, whose sums stay below `most`. */
  prepare({ entries }: Layer, most: number): void {
    this.#unit = 2 ** Math.ceil(Math.log2(most + 1));
    if (this.#totals.length >= entries) return;
    this.#totals = new Float64Array(entries);
    this.#last = new Uint8Array(entries);
  }

  /** Forgets all scores. */
  clear(): void {
    const touched = this.#touched;
    const totals = this.#totals;
    const last = this.#last;
    for (let at = 0; at < this.#count; at += 1) {
      const entry = touched[at] ?? 0;
      totals[entry] = 0;
      last[entry] = 0;
    }
    this.#count = 0;
  }

  /** The entries that have any of the words so far. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count);
  }

  /** MiniSearch's score: the sum over the words, times how many there are. */
  score(entry: number): number {
    return this.bound(entry, 0, 0);
  }

  /** How many of the words an entry has. */
  matched(entry: number): number {
    return Math.floor((this.#totals[entry] ?? 0) / this.#unit);
  }

  /** The most that an entry can reach when `words` more words can add `most`. */
  bound(entry: number, words: number, most: number): number {
    const total = this.#totals[entry] ?? 0;
    const matched = Math.floor(total / this.#unit);
    return (total - matched * this.#unit + most) * (matched + words);
  }

  /** Adds the `number`-th word, counted from 1, to every entry that has it. */
  add(layer: Layer, word: QueryWord, number: number, statistics: Statistics): void {
    this.#makeRoom(word.postings);
    const isAlone = word.lists.length === 1;
    for (const list of word.lists) {
      const score = scorerOf(layer, list, statistics);
      const { postings } = list;
      const { dead } = layer;
      const { ordinals, frequencies } = postings;
      for (let block = 0; block < postings.blocks; block += 1) {
        const count = postings.read(block);
        for (let at = 0; at < count; at += 1) {
          const entry = ordinals[at] ?? 0;
          if (dead !== undefined && dead[entry] === 1) continue;
          const value = score(entry, frequencies[at] ?? 1);
          if (isAlone) this.#addWord(entry, value);
          else this.#addTo(entry, number, value);
        }
      }
    }
  }

  /** Adds the `number`-th word to these entries only, which are in ascending order. */
  addTo(entries: Uint32Array, layer: Layer, word: QueryWord, number: number, statistics: Statistics): void {
    this.#makeRoom(entries.length);
    for (const list of word.lists) {
      const score = scorerOf(layer, list, statistics);
      lookUp(list, entries, (entry, frequency) => {
        this.#addTo(entry, number, score(entry, frequency));
      });
    }
  }

  #addWord(entry: number, value: number): void {
    const total = this.#totals[entry] ?? 0;
    if (total === 0) this.#touched[this.#count++] = entry;
    this.#totals[entry] = total + value + this.#unit;
  }

  #addTo(entry: number, number: number, value: number): void {
    if (this.#last[entry] === number) {
      this.#totals[entry] = (this.#totals[entry] ?? 0) + value;
    } else {
      this.#last[entry] = number;
      this.#addWord(entry, value);
    }
  }

  #makeRoom(more: number): void {
    if (this.#count + more <= this.#touched.length) return;
    const touched = new Uint32Array(Math.min(this.#totals.length, (this.#count + more) * 2));
    touched.set(this.touched);
    this.#touched = touched;
  }
}

type Scorer = (entry: number, frequency: number) => number;

function scorerOf(layer: Layer, { field, factor }: List, statistics: Statistics): Scorer {
  const lengths = layer.lengths(field);
  const once = statistics.once(field);
  const average = statistics.averageLengths[field];
  return (entry, frequency) => {
    const length = lengths[entry] ?? 0;
    const isReady = frequency === 1 && length < once.length;
    return factor * (isReady ? (once[length] ?? 0) : termScore(frequency, length, average));
  };
}

/** Visits those of some entries, in ascending order, that stand in a list; blocks without any are not read. */
function lookUp({ postings }: List, entries: Uint32Array, visit: (entry: number, frequency: number) => void): void {
  let next = 0;
  for (let block = 0; block < postings.blocks && next < entries.length; block += 1) {
    const last = postings.last(block);
    if (last < (entries[next] ?? 0)) continue;
    const length = postings.read(block);
    const { ordinals, frequencies } = postings;
    for (let at = 0; at < length && next < entries.length; at += 1) {
      const ordinal = ordinals[at] ?? 0;
      while (next < entries.length && (entries[next] ?? 0) < ordinal) next += 1;
      if (entries[next] === ordinal) visit(ordinal, frequencies[at] ?? 1);
    }
    while (next < entries.length && (entries[next] ?? 0) <= last) next += 1;
  }
}
