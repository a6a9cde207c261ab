/** The kinds of error that detectors look for. */
export type DetectorId = 'number' | 'name' | 'role' | 'negation' | 'opposite' | 'strength';

/** A linear model: log-odds are the intercept and the weighted sum of the features. */
export interface LinearWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A detector's weights, and which share of backed claims holds a suspect that is rated so high; shares fall. */
export interface DetectorWeights extends LinearWeights {
  readonly levels: readonly (readonly [share: number, rating: number])[];
}

/** Everything that `npm run train` fits. */
export interface Learned {
  readonly support: LinearWeights;
  /** From this score of backing on a claim counts as supported; log-odds. */
  readonly supportedFrom: number;
  /** Below this one no source backs it; log-odds. */
  readonly backedFrom: number;
  readonly detectors: Readonly<Record<DetectorId, DetectorWeights>>;
}

/** Log-odds of features by name. */
export const logOddsOf = ({ intercept, weights }: LinearWeights, features: Readonly<Record<string, number>>): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), intercept);

/**
 * The share of backed claims that hold as suspicious a part, from 1 to half of the smallest share on record: between two
 * levels the logarithm of the share falls evenly with the rating.
 */
export function shareRatedSo(levels: DetectorWeights['levels'], rating: number): number {
  const above = levels.findIndex(([, level]) => level > rating);
  if (above === 0) return 1;
  const [share, from] = levels.at(above < 0 ? -1 : above - 1) ?? [1, rating];
  const [nextShare, to] = above < 0 ? [share / 2, from + 1] : (levels[above] ?? [share, from]);
  const way = to === from ? 0 : Math.min(1, (rating - from) / (to - from));
  return share * (nextShare / share) ** way;
}
