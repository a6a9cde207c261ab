/**
 * Entries that are scored together. Unit: entries. Default: 32,768.
 * Source: their sums stay in a processor's nearer memory, where those of a million entries would not; smaller windows
 * cost more to begin and end than they save.
 */
export const WINDOW = 32_768;

/** The scores of neighbouring entries while a query's lists are read. Slots count from the window's first entry. */
export class ScoreWindow {
  readonly sums = new Float64Array(WINDOW);
  /** How many words an entry has, and the last of them + 1. */
  readonly matched = new Uint8Array(WINDOW);
  readonly last = new Uint8Array(WINDOW);
  /** The slots that have any word, in no order; `count` of them. */
  readonly touched = new Uint16Array(WINDOW);
  count = 0;

  add(slot: number, word: number, value: number): void {
    const matched = this.matched[slot] ?? 0;
    if (matched === 0) {
      this.touched[this.count++] = slot;
      this.sums[slot] = value;
    } else this.sums[slot] = (this.sums[slot] ?? 0) + value;
    if (this.last[slot] === word + 1) return;
    this.last[slot] = word + 1;
    this.matched[slot] = matched + 1;
  }

  /** MiniSearch's score, the sum times the number of words, when `words` more words add `most`. */
  bound(slot: number, words: number, most: number): number {
    return ((this.sums[slot] ?? 0) + most) * ((this.matched[slot] ?? 0) + words);
  }

  /** Forgets an entry. */
  drop(slot: number): void {
    this.matched[slot] = 0;
    this.last[slot] = 0;
  }
}
