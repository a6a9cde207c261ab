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

/** Weights in a hash table with open addressing, at most half full. */
export function sparseWeights({ classes, keys, starts, classOf, values }: WeightRows): SparseWeights {
  const bits = 33 - Math.clz32(Math.max(keys.length, 1));
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits);
  const rows = new Int32Array(1 << bits);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    let at = slotOf(key, bits);
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = key;
    rows[at] = row;
  }
  return { classes, score };

  function score(features: FeatureList, scores: Int32Array): void {
    scores.fill(0);
    for (let index = 0; index < features.length; index += 1) {
      const key = features.keys[index] ?? 0;
      let at = slotOf(key, bits);
      while (slots[at] !== key && slots[at] !== 0) at = (at + 1) & mask;
      if (slots[at] === key) add(rows[at] ?? 0, scores);
    }
  }

  function add(row: number, scores: Int32Array): void {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const label = classOf[at] ?? 0;
      scores[label] = (scores[label] ?? 0) + (values[at] ?? 0);
    }
  }
}

const slotOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
