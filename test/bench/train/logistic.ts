/** A training example: its features in a fixed order, whether it is of the wanted class, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
  /** The group whose own intercept it shares, if any: what moves a whole data set must not move the weights. */
  readonly group?: number;
}

/** A fitted model on plain (unscaled) features. */
export interface Fitted {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Ridge-penalised logistic regression by Newton's method (iteratively reweighted least squares). Features are scaled to
 * unit variance for the penalty and scaled back; group intercepts are hardly penalised and their mean joins the
 * intercept. Deterministic. Throws on an empty or one-sided sample.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Fitted {
  if (!examples.some(({ isPositive }) => isPositive) || examples.every(({ isPositive }) => isPositive))
    throw new Error('Both classes are needed to fit a model.');
  const scale = scaleOf(examples);
  const groups = 1 + Math.max(-1, ...examples.map(({ group }) => group ?? -1));
  const width = 1 + scale.length + groups;
  const penalty = Array.from({ length: width }, (_, at) => (at === 0 ? 1e-6 : at <= scale.length ? ridge : 0.05));
  const rows = examples.map((example) => rowOf(example, scale, width));
  const beta = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) if (newtonStep(beta, rows, examples, penalty) < 1e-7) break;
  const offsets = beta.slice(1 + scale.length);
  const offset = groups === 0 ? 0 : offsets.reduce((sum, one) => sum + one, 0) / groups;
  const weights = scale.map(({ spread }, at) => (beta[at + 1] ?? 0) / spread);
  const shift = scale.reduce((sum, { mean }, at) => sum + mean * (weights[at] ?? 0), 0);
  return { intercept: (beta[0] ?? 0) + offset - shift, weights };
}

/** The log-odds that a model gives to features. */
export const logOdds = ({ intercept, weights }: Fitted, features: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), intercept);

const ROUNDS = 40;

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(examples: readonly Example[]): readonly Scale[] {
  const width = examples[0]?.features.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    const values = examples.map(({ features }) => features[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
}

function rowOf({ features, group }: Example, scale: readonly Scale[], width: number): Float64Array {
  const row = new Float64Array(width);
  row[0] = 1;
  scale.forEach(({ mean, spread }, at) => (row[at + 1] = ((features[at] ?? 0) - mean) / spread));
  if (group !== undefined) row[1 + scale.length + group] = 1;
  return row;
}

/** One step, in place; the largest change. */
function newtonStep(
  beta: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly Example[],
  penalty: readonly number[],
): number {
  const width = beta.length;
  const gradient = Float64Array.from(beta, (value, at) => value * (penalty[at] ?? 0));
  const hessian = Array.from({ length: width }, (_, at) => {
    const line = new Float64Array(width);
    line[at] = penalty[at] ?? 0;
    return line;
  });
  rows.forEach((row, at) => {
    const { isPositive, weight } = examples[at] ?? { isPositive: false, weight: 0 };
    let odds = 0;
    for (let i = 0; i < width; i += 1) odds += (beta[i] ?? 0) * (row[i] ?? 0);
    const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, odds))));
    const error = weight * (chance - (isPositive ? 1 : 0));
    const curve = weight * chance * (1 - chance);
    for (let i = 0; i < width; i += 1) {
      const value = row[i] ?? 0;
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i];
      if (line) for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + curve * value * (row[j] ?? 0);
    }
  });
  const step = solve(hessian, gradient);
  step.forEach((change, at) => (beta[at] = (beta[at] ?? 0) - change));
  return Math.max(...step.map(Math.abs));
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's decomposition, in place. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length;
  const at = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      const line = matrix[i];
      if (line) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const x = [...right];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  return x;
}
