/**
 * How long this thread has worked so far, in ms: what a busy machine makes it wait does not count. Before Node 23.9 only the
 * whole process's time can be had, which is never less.
 */
function workedMs(): number {
  const clocks: { readonly threadCpuUsage?: () => NodeJS.CpuUsage; readonly cpuUsage: () => NodeJS.CpuUsage } = process;
  const { user, system } = clocks.threadCpuUsage?.() ?? clocks.cpuUsage();
  return (user + system) / 1000;
}

/** Does some work, and tells how long it kept this thread busy, in ms of processor time. */
export async function measured<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly answer: T; readonly workMs: number }> {
  const before = workedMs();
  const answer = await work();
  return { answer, workMs: workedMs() - before };
}

/** Systems count the time of threads in steps of up to so much. Unit: ms. */
const STEP_MS = 10;

/** What takes less is done again and again. Unit: ms. */
const LEAST_MS = 5 * STEP_MS;

/** How long some work keeps this thread busy, on average of as many times as can be measured. Unit: ms. */
async function meanMs(work: () => unknown): Promise<number> {
  const before = workedMs();
  for (let times = 1; ; times += 1) {
    await work();
    const spent = workedMs() - before;
    if (spent >= LEAST_MS) return spent / times;
  }
}

/** Rounds of measuring at most: what other work on the machine disturbs (its caches) is measured again. */
const ROUNDS_MOST = 8;

/**
 * How many times as long `many` works as `few`, of the shortest run of each, taken in turn until they are within bounds: a
 * cost that grows with the square is out of bounds in every round. What works less than `leastMs` counts as much.
 */
export async function growth(most: number, few: () => unknown, many: () => unknown, leastMs = 0): Promise<number> {
  // However little `few` works, it counts as `leastMs`: often one look at `many` is enough.
  const once = leastMs === 0 ? Infinity : (await measured(many)).workMs + STEP_MS;
  if (once < most * leastMs) return once / leastMs;
  let [fewMs, manyMs] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS_MOST && !(manyMs / fewMs < most); round++) {
    fewMs = Math.max(leastMs, Math.min(fewMs, await meanMs(few)));
    manyMs = Math.min(manyMs, await meanMs(many));
  }
  return manyMs / fewMs;
}
