import { SUPPORT_FEATURES } from '../../../src/engine/verification/support/supportFeatures';
import type { FittedDetector } from './detectors';
import type { Fitted } from './logistic';
import type { Thresholds } from './thresholds';

/** What a run of training found. */
export interface Training {
  readonly support: Fitted;
  readonly detectors: readonly FittedDetector[];
  readonly thresholds: Thresholds;
  /** Quality on data left out, a line each. */
  readonly report: readonly string[];
  /** The names of the data sets. */
  readonly on: readonly string[];
}

/** The generated file: weights rounded to four places, under a comment that says where they come from. */
export function learnedSource({ support, detectors, thresholds, report, on }: Training): string {
  const learned = {
    support: linear(SUPPORT_FEATURES, support),
    supportedFrom: rounded(thresholds.supported),
    backedFrom: rounded(thresholds.backed),
    detectors: Object.fromEntries(
      detectors.map(({ id, features, model, levels }) => [
        id,
        { ...linear(features, model), levels: levels.map(([share, rating]) => [share, rounded(rating)]) },
      ]),
    ),
  };
  return `import type { Learned } from './learned';

/**
 * Written by \`npm run train\`; to change it, change the features or the data and run that again.
 * Fitted on ${on.join(', ')}.
 *
 * Measured on data left out:
${[...report, '', 'At the thresholds, on the data they were chosen on:', ...thresholds.report].map((line) => ` * ${line}`.trimEnd()).join('\n')}
 */
export const LEARNED: Learned = ${JSON.stringify(learned)};
`;
}

const linear = (names: readonly string[], { intercept, weights }: Fitted) => ({
  intercept: rounded(intercept),
  weights: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])),
});

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
