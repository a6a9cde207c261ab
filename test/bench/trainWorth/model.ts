import { worthFeatures } from '../../../src/engine/verification/worth/features';
import { fitSparse, type Sparse } from './fit';

/** A labelled sentence. `weight` is how much it counts in fitting; rows of one `key` are one sentence. */
export interface WorthSample {
  readonly text: string;
  readonly key: string;
  readonly isWorth: boolean;
  readonly weight: number;
  /** What is held out together: a debate, a genre. */
  readonly group: string;
  readonly features: readonly string[];
  /** Log-odds that are given beforehand. */
  readonly offset?: number;
}

/** Log-odds of each feature that is there. */
export interface WorthModel {
  readonly intercept: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How a model is fitted. */
export interface Recipe {
  /** Penalty on squared weights. */
  readonly ridge: number;
  /** Fewest sentences that have a feature. */
  readonly seenLeast: number;
  /** Features that are kept for the second fit. */
  readonly kept: number;
}

/** A sample with its features. */
export function sampleOf(text: string, isWorth: boolean, group: string, weight: number): WorthSample {
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return { text, key, isWorth, group, weight, features: [...worthFeatures(text)] };
}

/**
 * Fits twice: on all features, then on those that moved the sentences' odds most. Presence is scaled by the log-count
 * ratio of the classes (Wang and Manning 2012), so that rare features without a leaning stay at zero.
 */
export function fitWorth(samples: readonly WorthSample[], { ridge, seenLeast, kept }: Recipe): WorthModel {
  const counts = countsOf(samples);
  const all = [...counts.keys()].filter((name) => (counts.get(name)?.sentences ?? 0) >= seenLeast).sort();
  const first = fitOn(samples, all, counts, ridge);
  const moved = (name: string): number =>
    Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(counts.get(name)?.sentences ?? 0);
  const best = [...all].sort((a, b) => moved(b) - moved(a)).slice(0, kept);
  return kept >= all.length ? first : fitOn(samples, best, counts, ridge);
}

/** The log-odds that a sentence with these features needs a source. */
export const oddsOf = ({ intercept, weights }: WorthModel, features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), intercept);

interface Counts {
  sentences: number;
  worth: number;
  other: number;
}

function countsOf(samples: readonly WorthSample[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { features, isWorth, weight } of samples) {
    for (const name of features) {
      const known = counts.get(name) ?? { sentences: 0, worth: 0, other: 0 };
      known.sentences += 1;
      if (isWorth) known.worth += weight;
      else known.other += weight;
      counts.set(name, known);
    }
  }
  return counts;
}

function fitOn(
  samples: readonly WorthSample[],
  names: readonly string[],
  counts: ReadonlyMap<string, Counts>,
  ridge: number,
): WorthModel {
  const total = (isWorth: boolean): number =>
    samples.reduce((sum, one) => sum + (one.isWorth === isWorth ? one.weight : 0), 0);
  const [worth, other] = [total(true), total(false)];
  const ratio = (name: string): number => {
    const { worth: w, other: o } = counts.get(name) ?? { worth: 0, other: 0 };
    return Math.abs(Math.log((w + 1) / (worth + 2) / ((o + 1) / (other + 2))));
  };
  const places = new Map(names.map((name, at) => [name, at]));
  const examples: Sparse[] = samples.map(({ features, isWorth, weight, offset = 0 }) => ({
    features: features.map((name) => places.get(name)).filter((at) => at !== undefined),
    isPositive: isWorth,
    weight,
    offset,
  }));
  const { intercept, weights } = fitSparse(examples, Float64Array.from(names, ratio), ridge);
  return { intercept, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}
