import type { FeatureList } from '../../../src/engine/grammar/featureList';
import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { createRows, type Rows } from './rows';

/**
 * An averaged perceptron (Collins 2002): weights are changed when a prediction was wrong, and what counts in the end is the
 * mean over all steps, kept by the time of the last change.
 */
export interface Perceptron {
  readonly classes: number;
  readonly score: (features: FeatureList, scores: Int32Array) => void;
  readonly update: (features: FeatureList, right: number, wrong: number) => void;
  /** A step without a change counts in the mean. */
  readonly tick: () => void;
  readonly rows: (options: Pruning) => WeightRows;
}

export interface Pruning {
  /** Most weights that are kept, the greatest. */
  readonly most: number;
}

export function createPerceptron(classes: number): Perceptron {
  const rows = createRows();
  /** Of each entry: the sum of its weight over all steps before `since`. */
  let now = 1;
  return {
    classes,
    score: rows.score,
    update,
    tick: () => (now += 1),
    rows: (options) => collect(rows, classes, now, options),
  };

  function update(list: FeatureList, right: number, wrong: number): void {
    for (let index = 0; index < list.length; index += 1) {
      const key = list.keys[index] ?? 0;
      rows.change(key, right, 1, now);
      rows.change(key, wrong, -1, now);
    }
  }
}

function collect(rows: Rows, classes: number, now: number, { most }: Pruning): WeightRows {
  const entries = rows.means(now);
  const sizes = Float64Array.from(entries.flatMap(({ means }) => means.map(([, mean]) => Math.abs(mean)))).sort();
  const least = sizes[Math.max(0, sizes.length - most)] ?? 0;
  // The greatest two thousandths are cut off at what a byte holds, so that the small ones keep their differences.
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
  const kept = entries
    .map(({ key, means }) => ({
      key,
      values: means
        .map(([label, mean]) => [label, quantised(mean, least, scale)] as const)
        .filter(([, value]) => value !== 0)
        .sort(([a], [b]) => a - b),
    }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => a.key - b.key);
  const starts = new Int32Array(kept.length + 1);
  kept.forEach(({ values }, at) => (starts[at + 1] = (starts[at] ?? 0) + values.length));
  return {
    classes,
    keys: Int32Array.from(kept, ({ key }) => key),
    starts,
    classOf: Uint8Array.from(kept.flatMap(({ values }) => values.map(([label]) => label))),
    values: Int8Array.from(kept.flatMap(({ values }) => values.map(([, value]) => value))),
  };
}

const quantised = (mean: number, least: number, scale: number): number =>
  Math.abs(mean) < least ? 0 : Math.max(-127, Math.min(127, Math.round(mean * scale)));
