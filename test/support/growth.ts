/** Rounds of measuring at most: what other work on the machine disturbs is measured again. */
const ROUNDS_MOST = 8;

/** Time on the processor in this thread, which other programs do not lengthen. Unit: ms. */
function costMs(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as much `many` costs as `few`, of the cheapest run of each, taken in turn until they are within bounds:
 * a cost that grows with the square is far beyond them in every round. What costs less than `leastMs` counts as much.
 */
export function growth(most: number, few: () => unknown, many: () => unknown, leastMs = 0): number {
  let [fewMs, manyMs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS_MOST && !(manyMs / fewMs < most); round++) {
    fewMs = Math.max(leastMs, Math.min(fewMs, costMs(few)));
    manyMs = Math.min(manyMs, costMs(many));
  }
  return manyMs / fewMs;
}
