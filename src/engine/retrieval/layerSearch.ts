import type { BestEntries } from './bestEntries';
import { Cursor, CursorHeap, END } from './cursor';
import type { Layer } from './layer';
import type { QueryWord } from './queryLists';
import type { Statistics } from './statistics';
import { WINDOW, type ScoreWindow } from './scoreWindow';

/** What a search needs besides the layer and the words. */
interface SearchParts {
  readonly statistics: Statistics;
  readonly best: BestEntries;
  readonly window: ScoreWindow;
}

/**
 * Postings of the rarest words that are looked at first, for a good guess at the best scores. Unit: postings.
 * Source: below a tenth of a millisecond; most sentences that answer have one of the rarest words.
 */
const RARE_POSTINGS = 1500;

/** Postings in all from which on this is worth it. Unit: postings. Source: fewer are read sooner than guessed at. */
const MANY_POSTINGS = 20_000;

/** Entries with the rarest words that are scored first, for each that is wanted. */
const FIRST_PER_WANTED = 2;

/**
 * Finds the best entries of one layer. The lists are read window by window (as Lucene's BooleanScorer does). Words that
 * are too common to lift an entry among the best by themselves are only looked up where a rarer word stands (MaxScore:
 * Turtle and Flood 1995); the better the best are, the more words these are.
 */
export class LayerSearch {
  readonly #layer: Layer;
  readonly #words: readonly QueryWord[];
  readonly #statistics: Statistics;
  readonly #best: BestEntries;
  readonly #window: ScoreWindow;
  /** The most that the words from each on can add together. */
  readonly #most: readonly number[];
  /** The words from this one on are only looked up. */
  #essential: number;

  /** The words are ordered by how rare they are. */
  constructor(layer: Layer, words: readonly QueryWord[], { statistics, best, window }: SearchParts) {
    this.#layer = layer;
    this.#words = words;
    this.#statistics = statistics;
    this.#best = best;
    this.#window = window;
    this.#most = words.map((_, at) => words.slice(at).reduce((sum, { most }) => sum + most, 0));
    this.#essential = words.length;
  }

  run(): void {
    if (this.#words.length === 0) return;
    this.#foresee();
    this.#dropCommon();
    const cursors = this.#cursors();
    const heap = new CursorHeap(cursors.flat());
    for (let { top } = heap; top !== undefined && top.entry !== END; { top } = heap) {
      const start = top.entry - (top.entry % WINDOW);
      this.#fill(heap, start);
      this.#complete(cursors, start);
      this.#dropCommon();
    }
  }

  #cursors(): readonly (readonly Cursor[])[] {
    let number = 0;
    return this.#words.map(({ lists }, word) =>
      lists.map((list) => new Cursor({ word, number: number++ }, list, this.#layer, this.#statistics)),
    );
  }

  /** Words that cannot lift an entry among the best, even all together, need not be searched through. */
  #dropCommon(): void {
    const { least } = this.#best;
    while (this.#essential > 0 && this.#boundFrom(this.#essential - 1) < least) this.#essential -= 1;
  }

  /** The most that an entry can have that has only words from this one on. */
  #boundFrom(word: number): number {
    return (this.#most[word] ?? 0) * (this.#words.length - word);
  }

  /** Lists are added in one order in every window and layer, so that equal sentences have equal sums. */
  #fill(heap: CursorHeap, start: number): void {
    const here: Cursor[] = [];
    for (let { top } = heap; top !== undefined && top.entry < start + WINDOW; { top } = heap) {
      if (top.word < this.#essential) here.push(top);
      heap.pop();
    }
    for (const cursor of here.sort((a, b) => a.number - b.number)) {
      cursor.addTo(this.#window, start, this.#layer.dead);
      heap.push(cursor);
    }
  }

  /** Looks the common words up for those entries of the window that can still be among the best, and offers these. */
  #complete(cursors: readonly (readonly Cursor[])[], start: number): void {
    const window = this.#window;
    const isWhole = this.#essential === this.#words.length;
    let slots = this.#possible(window.touched, window.count, this.#essential);
    if (!isWhole) slots.sort();
    for (let word = this.#essential; word < this.#words.length && slots.length > 0; word += 1) {
      for (const cursor of cursors[word] ?? []) lookUp(cursor, slots, start, window);
      slots = this.#possible(slots, slots.length, word + 1);
    }
    for (const slot of slots) {
      const score = window.bound(slot, 0, 0);
      if (score >= this.#best.least)
        this.#best.offer({ layer: this.#layer, entry: start + slot, score, matched: window.matched[slot] ?? 0 });
      window.drop(slot);
    }
    window.count = 0;
  }

  /** The slots that can be among the best when only the words from this one on are still to come. */
  #possible(slots: Uint16Array, count: number, word: number): Uint16Array {
    const { least } = this.#best;
    const words = this.#words.length - word;
    const most = this.#most[word] ?? 0;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      if (this.#window.bound(slot, words, most) >= least) slots[kept++] = slot;
      else this.#window.drop(slot);
    }
    return slots.subarray(0, kept);
  }

  /** Scores some entries that have the rarest words: they are found again, but what is too common is known from the start. */
  #foresee(): void {
    const rare = this.#rareWords();
    if (rare === 0) return;
    const partly = new Map<number, PartialScore>();
    for (const cursor of this.#cursors().slice(0, rare).flat()) {
      while (cursor.entry !== END) {
        if (this.#layer.dead?.[cursor.entry] !== 1) addPart(partly, cursor);
        cursor.next();
      }
    }
    const first = [...partly].sort(([, a], [, b]) => b.sum * b.words - a.sum * a.words);
    const entries = first.slice(0, this.#best.limit * FIRST_PER_WANTED).map(([entry]) => entry);
    this.#best.foresee(this.#scores(entries.sort((a, b) => a - b)));
  }

  /** How many of the rarest words have few postings together, where there are many in all. */
  #rareWords(): number {
    if (this.#words.reduce((sum, { postings }) => sum + postings, 0) < MANY_POSTINGS) return 0;
    let postings = 0;
    const found = this.#words.findIndex((word) => (postings += word.postings) > RARE_POSTINGS);
    return Math.max(found, 0);
  }

  /** The whole scores of some entries, in ascending order. */
  #scores(entries: readonly number[]): readonly number[] {
    const cursors = this.#cursors();
    return entries.map((entry) => {
      let sum = 0;
      let matched = 0;
      for (const lists of cursors) {
        const before = sum;
        for (const cursor of lists) {
          cursor.seek(entry);
          if (cursor.entry === entry) sum += cursor.score;
        }
        if (sum > before) matched += 1;
      }
      return sum * matched;
    });
  }
}

/** What is known of an entry after some of the words. */
interface PartialScore {
  readonly sum: number;
  readonly words: number;
  readonly last: number;
}

function addPart(parts: Map<number, PartialScore>, { entry, word, score }: Cursor): void {
  const { sum, words, last } = parts.get(entry) ?? { sum: 0, words: 0, last: -1 };
  parts.set(entry, { sum: sum + score, words: last === word ? words : words + 1, last: word });
}

/** Adds a word's list to those of some slots, in ascending order, that it has. */
function lookUp(cursor: Cursor, slots: Uint16Array, start: number, window: ScoreWindow): void {
  for (const slot of slots) {
    cursor.seek(start + slot);
    if (cursor.entry === start + slot) window.add(slot, cursor.word, cursor.score);
    if (cursor.entry === END) return;
  }
}
