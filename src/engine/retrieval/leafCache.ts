import type { Leaf } from './segment/leaf';

/**
 * Most text of leaves that is kept decoded. Unit: code units. Default: 8 million.
 * Source: 2,000 leaves, the candidates of a draft of a few hundred sentences; about 30 MB with all that hangs on it.
 */
const KEPT_MOST = 8_000_000;

/** Decoded leaves, the least recently used leave first. The same leaf is the same object while it is here. */
export class LeafCache {
  /** A map remembers the order of insertion: the first is the one that was not asked for longest. */
  readonly #leaves = new Map<string, Leaf>();
  readonly #owners = new Map<object, number>();
  #size = 0;

  get(owner: object, number: number, read: () => Leaf): Leaf {
    const key = `${String(this.#ownerNumber(owner))}/${String(number)}`;
    const known = this.#leaves.get(key);
    if (known !== undefined) {
      this.#leaves.delete(key);
      this.#leaves.set(key, known);
      return known;
    }
    const leaf = read();
    this.#leaves.set(key, leaf);
    this.#size += leaf.text.length;
    this.#shrink();
    return leaf;
  }

  /** Forgets what belongs to an owner. */
  forget(owner: object): void {
    const start = `${String(this.#ownerNumber(owner))}/`;
    for (const [key, leaf] of this.#leaves) {
      if (key.startsWith(start)) this.#drop(key, leaf);
    }
    this.#owners.delete(owner);
  }

  #ownerNumber(owner: object): number {
    const number = this.#owners.get(owner) ?? (this.#next += 1);
    this.#owners.set(owner, number);
    return number;
  }
  #next = 0;

  #shrink(): void {
    for (const [key, leaf] of this.#leaves) {
      if (this.#size <= KEPT_MOST || this.#leaves.size === 1) return;
      this.#drop(key, leaf);
    }
  }

  #drop(key: string, leaf: Leaf): void {
    this.#leaves.delete(key);
    this.#size -= leaf.text.length;
  }
}
