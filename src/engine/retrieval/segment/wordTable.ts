import type { ScannedWords } from '../../text/words';

/** Numbers words by their letters, read where they stand among code units, so that no string is made for a known word. */
export class WordTable {
  /** Open addressing with linear probing: pairs of a word's hash and its number + 1, or 0. */
  #slots = new Int32Array(1 << 13);
  #letters = new Uint16Array(1 << 14);
  /** Where each word's letters begin, and where the last ends. */
  #starts = new Int32Array(1 << 10);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  word(number: number): string {
    let word = '';
    const end = this.#starts[number + 1] ?? 0;
    for (let at = this.#starts[number] ?? 0; at < end; at += 1) word += String.fromCharCode(this.#letters[at] ?? 0);
    return word;
  }

  /** Writes the numbers of words, given by their bounds, to `numbers`; words that were not known get the next ones. */
  number({ units, bounds, plain }: Pick<ScannedWords, 'units' | 'bounds' | 'plain'>, numbers: Uint32Array): void {
    for (let word = 0; word < plain; word += 1) {
      numbers[word] = this.#numberOf(units, bounds[word * 2] ?? 0, bounds[word * 2 + 1] ?? 0);
    }
  }

  #numberOf(units: Uint16Array, start: number, end: number): number {
    // FNV-1a (Fowler, Noll, Vo) over code units, with a last mix for the low bits.
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = (slots[slot + 1] ?? 0) - 1;
      if (number < 0) return this.#add(units.subarray(start, end), hash, slot);
      if (slots[slot] === hash && this.#equals(number, units, start, end)) return number;
    }
  }

  #equals(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (letters[from + at - start] !== units[at]) return false;
    }
    return true;
  }

  #add(word: Uint16Array, hash: number, slot: number): number {
    const number = this.#count;
    const from = this.#starts[number] ?? 0;
    this.#makeRoom(from + word.length);
    this.#letters.set(word, from);
    this.#starts[number + 1] = from + word.length;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#spread();
    return number;
  }

  #makeRoom(letters: number): void {
    if (this.#count + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
    }
    if (letters > this.#letters.length) {
      this.#letters = grown(this.#letters, new Uint16Array(Math.max(letters, this.#letters.length * 2)));
    }
  }

  /** Doubles the table. */
  #spread(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    const mask = this.#slots.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let slot = ((before[at] ?? 0) << 1) & mask;
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.#slots.set(before.subarray(at, at + 2), slot);
    }
  }
}

function grown<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
