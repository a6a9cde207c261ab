import { quantile } from '../data/measures';

/** Unit: ms. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

/** Times a question for each of some things, after a few to warm up. */
export function timesOf<T>(things: readonly T[], ask: (thing: T) => unknown): Times {
  for (const thing of things.slice(0, 40)) ask(thing);
  const times = things.map((thing) => {
    const start = performance.now();
    ask(thing);
    return performance.now() - start;
  });
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), mean };
}

/** How long work takes. Unit: ms. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
