import { areaUnderCurve, balancedAccuracy, bestThreshold, type Scored } from '../data/measures';
import { fitLogistic, logOdds, type Example, type Fitted } from './logistic';
import type { Sample } from './samples';

/** The samples of one source of data; each counts as much as any other in fitting. */
export interface Family {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** Ridge of the support model. Chosen on sets left out, where 30 to 300 make no difference. */
const RIDGE = 100;

/** Every family weighs the same, and within it backed claims as much as the others. */
const FAMILY_WEIGHT = 800;

/** Fits the support model, with an intercept for each family, so that no family's habits move the weights. */
export const fitSupport = (families: readonly Family[]): Fitted => fitLogistic(families.flatMap(examplesOf), RIDGE);

function examplesOf({ samples }: Family, group: number): readonly Example[] {
  const backed = samples.filter(({ row }) => row.label === 'supported').length;
  return samples.map(({ row, support }) => {
    const isPositive = row.label === 'supported';
    const alike = isPositive ? backed : samples.length - backed;
    return { features: support, isPositive, group, weight: FAMILY_WEIGHT / 2 / alike };
  });
}

/** How well families are told that the model was not fitted on, in percent. */
export function leaveOneOut(families: readonly Family[]): readonly string[] {
  return families.map((left) => {
    const model = fitSupport(families.filter((family) => family !== left));
    const scored: Scored[] = left.samples.map(({ row, support }) => ({
      score: logOdds(model, support),
      isBacked: row.label === 'supported',
    }));
    const percent = (share: number): string => (100 * share).toFixed(1);
    const best = balancedAccuracy(scored, bestThreshold(scored));
    return `${left.name}: AUC ${percent(areaUnderCurve(scored))}, BAcc ${percent(balancedAccuracy(scored, 0))} at 0, ${percent(best)} at its best`;
  });
}
