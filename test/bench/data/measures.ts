/** A claim's score (higher is better backed) and whether people found it backed. */
export interface Scored {
  readonly score: number;
  readonly isBacked: boolean;
}

/** The mean of the shares of backed and of other claims that a threshold tells rightly, 0 to 1; NaN without one kind. */
export function balancedAccuracy(scored: readonly Scored[], threshold: number): number {
  const backed = scored.filter(({ isBacked }) => isBacked);
  const others = scored.filter(({ isBacked }) => !isBacked);
  return (shareOf(backed, ({ score }) => score >= threshold) + shareOf(others, ({ score }) => score < threshold)) / 2;
}

/** The threshold that gives the best balanced accuracy, among two hundred quantiles. */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = scored.map(({ score }) => score).sort((a, b) => a - b);
  const candidates = Array.from({ length: 201 }, (_, at) => sorted[Math.round((at / 200) * (sorted.length - 1))] ?? 0);
  return candidates.reduce((best, one) =>
    balancedAccuracy(scored, one) > balancedAccuracy(scored, best) ? one : best,
  );
}

/** The chance that a backed claim scores above another one, ties counting half (Mann and Whitney 1947), 0 to 1. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (let at = from; at < to; at += 1) if (sorted[at]?.isBacked) rankSum += (from + to + 1) / 2;
    from = to;
  }
  const backed = scored.filter(({ isBacked }) => isBacked).length;
  return (rankSum - (backed * (backed + 1)) / 2) / (backed * (scored.length - backed));
}

/** The score below which a share of these scores lies. */
export function quantile(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  return below + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? below) - below);
}

/** The share of `wrong` scores caught by the threshold that flags a share of `right` ones. */
export function caughtAt(share: number, right: readonly number[], wrong: readonly number[]): number {
  const threshold = quantile(right, share);
  return shareOf(wrong, (score) => score < threshold);
}

/** Precision averaged over the wanted ones in order of score, 0 to 1. */
export function averagePrecision(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let found = 0;
  let sum = 0;
  sorted.forEach(({ isBacked }, at) => {
    if (!isBacked) return;
    found += 1;
    sum += found / (at + 1);
  });
  return sum / found;
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1(decided: readonly { readonly isWanted: boolean; readonly isFound: boolean }[]): number {
  const hits = decided.filter(({ isWanted, isFound }) => isWanted && isFound).length;
  const misses = decided.filter(({ isWanted, isFound }) => isWanted !== isFound).length;
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
}

/** The share of a list that passes, 0 to 1; NaN for an empty list. */
export const shareOf = <T>(list: readonly T[], passes: (one: T) => boolean): number =>
  list.filter(passes).length / list.length;

/** A share in percent, to one place. */
export const percent = (share: number): number => Math.round(1000 * share) / 10;
