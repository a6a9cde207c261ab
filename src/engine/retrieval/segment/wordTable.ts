/** Numbers words by their letters, read where they stand among code units, so that no string is made for a word that is known. */
export class WordTable {
  /** Open addressing with linear probing; a slot holds a word's number + 1, or 0. */
  #slots = new Int32Array(1 << 12);
  #letters = new Uint16Array(1 << 14);
  #starts = new Int32Array(1 << 10);
  #hashes = new Int32Array(1 << 10);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of the word that stands there; a word that was not known gets the next one. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    const hash = hashOf(units, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(units, start, end, hash);
      if (this.#hashes[number] === hash && this.#equals(number, units, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = 0; at < end - start; at += 1) {
      if (this.#letters[from + at] !== units[start + at]) return false;
    }
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.#count;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    if (this.#count + 1 > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Int32Array(this.#hashes.length * 2));
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
    }
    const from = this.#starts[number] ?? 0;
    while (from + end - start > this.#letters.length) {
      this.#letters = grown(this.#letters, new Uint16Array(this.#letters.length * 2));
    }
    this.#letters.set(units.subarray(start, end), from);
    this.#starts[number + 1] = from + end - start;
    this.#hashes[number] = hash;
    this.#place(number, hash);
    return number;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#count - 1; number += 1) this.#place(number, this.#hashes[number] ?? 0);
  }

  #place(number: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}

/** FNV-1a (Fowler, Noll, Vo) over code units, with a last mix for the low bits. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function grown<A extends Int32Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
