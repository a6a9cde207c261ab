/** A sentence as indexes of the features it has, its label, and how much it counts. */
export interface Sparse {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
  /** Log-odds that are given beforehand; 0 where none are. */
  readonly offset?: number;
}

/** Weights by feature, and the intercept. */
export interface SparseModel {
  readonly intercept: number;
  readonly weights: Float64Array;
}

/** How many earlier steps the curvature is read from, and when to stop. */
const MEMORY = 10;
const ROUNDS = 200;
const SMALL = 1e-4;

/**
 * Ridge-penalised logistic regression on binary features by L-BFGS (Liu and Nocedal 1989) with a backtracking line
 * search. `scale` multiplies a feature's presence: a feature with a smaller one is held closer to zero. Deterministic.
 */
export function fitSparse(examples: readonly Sparse[], scale: Float64Array, ridge: number): SparseModel {
  const width = scale.length;
  const value = (at: Float64Array, gradient: Float64Array): number => loss(examples, scale, ridge, at, gradient);
  const at = minimum(value, width + 1);
  return { intercept: at[width] ?? 0, weights: Float64Array.from(scale, (one, i) => one * (at[i] ?? 0)) };
}

function loss(
  examples: readonly Sparse[],
  scale: Float64Array,
  ridge: number,
  at: Float64Array,
  gradient: Float64Array,
): number {
  const width = scale.length;
  let sum = 0;
  for (let i = 0; i < width; i += 1) {
    const one = at[i] ?? 0;
    sum += 0.5 * ridge * one * one;
    gradient[i] = ridge * one;
  }
  gradient[width] = 0;
  for (const { features, isPositive, weight, offset = 0 } of examples) {
    let odds = offset + (at[width] ?? 0);
    for (const i of features) odds += (at[i] ?? 0) * (scale[i] ?? 0);
    const signed = isPositive ? odds : -odds;
    sum += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = weight * (1 / (1 + Math.exp(-odds)) - (isPositive ? 1 : 0));
    for (const i of features) gradient[i] = (gradient[i] ?? 0) + error * (scale[i] ?? 0);
    gradient[width] = (gradient[width] ?? 0) + error;
  }
  return sum;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/** The point where a convex function is least; `value` writes the gradient. */
function minimum(value: (at: Float64Array, gradient: Float64Array) => number, size: number): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let height = value(at, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = at;
    let turned = gradient;
    let lower = height;
    for (let tries = 0; tries < 30; tries += 1) {
      next = at.map((one, i) => one + length * (direction[i] ?? 0));
      turned = new Float64Array(size);
      lower = value(next, turned);
      if (lower <= height + 1e-4 * length * slope) break;
      length /= 2;
    }
    const moved = next.map((one, i) => one - (at[i] ?? 0));
    const change = turned.map((one, i) => one - (gradient[i] ?? 0));
    const curve = dot(moved, change);
    if (curve > 1e-12) steps.push({ moved, turned: change, rho: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = height - lower;
    [at, gradient, height] = [next, turned, lower];
    if (gained < SMALL) break;
  }
  return at;
}

/** The two-loop recursion. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = gradient.map((one) => -one);
  const alphas = steps.map(() => 0);
  for (let s = steps.length - 1; s >= 0; s -= 1) {
    const step = steps[s];
    if (!step) continue;
    const alpha = step.rho * dot(step.moved, q);
    alphas[s] = alpha;
    addTo(q, step.turned, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const ratio = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    for (let i = 0; i < q.length; i += 1) q[i] = (q[i] ?? 0) * ratio;
  }
  steps.forEach((step, s) => addTo(q, step.moved, (alphas[s] ?? 0) - step.rho * dot(step.turned, q)));
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i += 1) a[i] = (a[i] ?? 0) + factor * (b[i] ?? 0);
}
