import { termScore } from './bm25';
import type { Layer } from './layer';
import type { List, QueryWord } from './queryLists';
import type { Statistics } from './statistics';

/** Collects the scores of one query on one layer after another. Holds 16 bytes for each entry of the largest. */
export class LayerScores {
  #sums = new Float64Array();
  /** How many words an entry has, and the last of them, counted from 1. */
  #matched = new Uint16Array();
  #last = new Uint16Array();
  #touched = new Uint32Array();
  #count = 0;

  /** Makes room for a layer's entries. */
  prepare({ entries }: Layer): void {
    if (this.#sums.length >= entries) return;
    this.#sums = new Float64Array(entries);
    this.#matched = new Uint16Array(entries);
    this.#last = new Uint16Array(entries);
    this.#touched = new Uint32Array(entries);
  }

  /** Forgets all scores. */
  clear(): void {
    for (let at = 0; at < this.#count; at += 1) {
      const entry = this.#touched[at] ?? 0;
      this.#matched[entry] = 0;
      this.#last[entry] = 0;
    }
    this.#count = 0;
  }

  /** The entries that have any of the words so far. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count);
  }

  /** MiniSearch's score: the sum over the words, times how many there are. */
  score(entry: number): number {
    return (this.#sums[entry] ?? 0) * (this.#matched[entry] ?? 0);
  }

  matched(entry: number): number {
    return this.#matched[entry] ?? 0;
  }

  /** The most that an entry can reach when `words` more words can add `most`. */
  bound(entry: number, words: number, most: number): number {
    return ((this.#sums[entry] ?? 0) + most) * ((this.#matched[entry] ?? 0) + words);
  }

  /** Adds the `number`-th word, counted from 1, to every entry that has it. */
  add(layer: Layer, word: QueryWord, number: number, statistics: Statistics): void {
    for (const list of word.lists) {
      const { postings } = list;
      const scorer = scorerOf(layer, list, statistics);
      const { dead } = layer;
      for (let block = 0; block < postings.blocks; block += 1) {
        const length = postings.read(block);
        const { ordinals, frequencies } = postings;
        for (let at = 0; at < length; at += 1) {
          const entry = ordinals[at] ?? 0;
          if (dead === undefined || dead[entry] === 0) this.#addTo(entry, number, scorer(entry, frequencies[at] ?? 1));
        }
      }
    }
  }

  /** Adds the `number`-th word to these entries only, which are in ascending order. */
  addTo(entries: Uint32Array, layer: Layer, word: QueryWord, number: number, statistics: Statistics): void {
    for (const list of word.lists) {
      const scorer = scorerOf(layer, list, statistics);
      lookUp(list, entries, (entry, frequency) => {
        this.#addTo(entry, number, scorer(entry, frequency));
      });
    }
  }

  #addTo(entry: number, number: number, score: number): void {
    if (this.#last[entry] === number) {
      this.#sums[entry] = (this.#sums[entry] ?? 0) + score;
    } else if (this.#matched[entry] === 0) {
      this.#touched[this.#count++] = entry;
      this.#sums[entry] = score;
      this.#matched[entry] = 1;
      this.#last[entry] = number;
    } else {
      this.#sums[entry] = (this.#sums[entry] ?? 0) + score;
      this.#matched[entry] = (this.#matched[entry] ?? 0) + 1;
      this.#last[entry] = number;
    }
  }
}

type Scorer = (entry: number, frequency: number) => number;

function scorerOf(layer: Layer, { field, factor }: List, statistics: Statistics): Scorer {
  const lengths = layer.lengths(field);
  const once = statistics.once(field);
  const average = statistics.averageLengths[field];
  return (entry, frequency) => {
    const length = lengths[entry] ?? 0;
    if (frequency === 1 && length < once.length) return factor * (once[length] ?? 0);
    return factor * termScore(frequency, length, average);
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
