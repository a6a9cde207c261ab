import { pause } from './files.node';

/**
 * Longest time that work goes on without letting waiting messages in. Unit: ms. Default: 10.
 * Source: half of what a look-up may wait.
 */
export const SLICE_MS = 10;

/** Does work that comes in short steps, and lets waiting messages in between. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let sliceStart = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await pause();
    sliceStart = performance.now();
  }
}
