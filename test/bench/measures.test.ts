import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  averagePrecision,
  balancedAccuracy,
  bestThreshold,
  caughtAt,
  f1,
  quantile,
} from './data/measures';
import { fitLogistic, logOdds } from './train/logistic';

const scored = (backed: readonly number[], others: readonly number[]) => [
  ...backed.map((score) => ({ score, isBacked: true })),
  ...others.map((score) => ({ score, isBacked: false })),
];

describe('the measures', () => {
  it('count by hand', () => {
    const some = scored([3, 2, 1], [2, 0]);
    expect(balancedAccuracy(some, 1)).toBeCloseTo((1 + 0.5) / 2);
    expect(areaUnderCurve(some)).toBeCloseTo((2 + 1.5 + 1) / 6);
    expect(averagePrecision(scored([3, 1], [2]))).toBeCloseTo((1 + 2 / 3) / 2);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(caughtAt(0.5, [1, 2, 3], [0, 1.5, 9])).toBeCloseTo(2 / 3);
    expect(
      f1([
        { isWanted: true, isFound: true },
        { isWanted: true, isFound: false },
        { isWanted: false, isFound: true },
      ]),
    ).toBe(0.5);
  });
  it('find the threshold that parts two groups', () => {
    const some = scored([5, 6, 7, 8], [1, 2, 3]);
    expect(balancedAccuracy(some, bestThreshold(some))).toBe(1);
  });
});

describe('logistic regression', () => {
  it('finds the odds of a two by two table', () => {
    const cell = (x: number, isPositive: boolean, count: number) =>
      Array.from({ length: count }, () => ({ features: [x], isPositive, weight: 1 }));
    const model = fitLogistic(
      [...cell(0, true, 10), ...cell(0, false, 30), ...cell(1, true, 40), ...cell(1, false, 20)],
      1e-9,
    );
    expect(logOdds(model, [0])).toBeCloseTo(Math.log(10 / 30), 3);
    expect(logOdds(model, [1])).toBeCloseTo(Math.log(40 / 20), 3);
  });
  it('leaves what moves a whole group to the group', () => {
    // Within each group the second feature decides; between the groups the first one seems to.
    const rows = [0, 1].flatMap((group) =>
      Array.from({ length: 40 }, (_, at) => ({
        features: [group, at % 2],
        isPositive: at % 2 === 1 ? at % 8 !== 1 : group === 1 && at % 4 === 0,
        weight: 1,
        group,
      })),
    );
    const model = fitLogistic(rows, 1);
    expect(Math.abs(model.weights[0] ?? 0)).toBeLessThan(Math.abs(model.weights[1] ?? 0) / 4);
  });
  it('refuses a sample of one kind', () => {
    expect(() => fitLogistic([{ features: [1], isPositive: true, weight: 1 }], 1)).toThrow('Both classes');
  });
});
