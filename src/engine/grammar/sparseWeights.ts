import type { FeatureList } from './featureList';

/** Learned weights: of each feature those classes only whose weight is not nought. */
export interface SparseWeights {
  readonly classes: number;
  /** Adds the weights of the features to `scores`, which is emptied first. */
  readonly score: (features: FeatureList, scores: Int32Array) => void;
}

/** Features and their weights one after the other: those of feature `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface WeightRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly classOf: Uint8Array;
  readonly values: Int8Array;
}

/** Bits of a row's length beside its start; there are fewer classes. */
const LENGTH_BITS = 7;

/**
 * Weights in a hash table with open addressing, at most half full. What is read together lies together: a key beside the place
 * of its row, a class beside its weight; most of the time goes into waiting for memory.
 */
export function sparseWeights({ classes, keys, starts, classOf, values }: WeightRows): SparseWeights {
  const bits = 33 - Math.clz32(Math.max(keys.length, 1));
  const last = (2 << bits) - 1;
  const slots = new Int32Array(2 << bits);
  // A loop, since `from` asks an iterator for each of half a million.
  const entries = new Int16Array(values.length);
  for (let at = 0; at < values.length; at += 1) entries[at] = ((classOf[at] ?? 0) << 8) | ((values[at] ?? 0) & 0xff);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const start = starts[row] ?? 0;
    let slot = slotOf(key, bits);
    while (slots[slot] !== 0) slot = (slot + 2) & last;
    slots[slot] = key;
    slots[slot + 1] = (start << LENGTH_BITS) | ((starts[row + 1] ?? 0) - start);
  }
  return { classes, score };

  function score({ keys: wanted, length }: FeatureList, scores: Int32Array): void {
    scores.fill(0);
    for (let index = 0; index < length; index += 1) {
      const key = wanted[index] ?? 0;
      let slot = slotOf(key, bits);
      while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 2) & last;
      if (slots[slot] === key) add(slots[slot + 1] ?? 0, scores);
    }
  }

  function add(row: number, scores: Int32Array): void {
    const start = row >>> LENGTH_BITS;
    const end = start + (row & ((1 << LENGTH_BITS) - 1));
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const label = entry >> 8;
      scores[label] = (scores[label] ?? 0) + ((entry << 24) >> 24);
    }
  }
}

/** The even place where the search for a key begins. */
const slotOf = (key: number, bits: number): number => (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) << 1;

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
