import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longestFirst.mjs';

const PROCESS_TESTS = 'test/**/*.process.test.ts';

/**
 * Two suites: the pure one, which needs nothing but the code and is run all the time, and (`--mode process`) the tests
 * that start real workers and programs. `--mode oldest` leaves out of the pure one what no other Node could change.
 */
export default defineConfig(({ mode }) => ({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [mode === 'process' ? PROCESS_TESTS : 'test/**/*.test.ts'],
    exclude: [
      'test/integration/**',
      'test/ui/**',
      '**/node_modules/**',
      ...(mode === 'process' ? [] : [PROCESS_TESTS]),
      // What files of this project say is the same on every Node.
      ...(mode === 'oldest' ? ['test/tidy/**'] : []),
    ],
    globalSetup: mode === 'process' ? ['test/support/programs.ts'] : [],
    pool: 'threads',
    // For the two cores of a small machine; of the tests that start programs some only wait for them, or for time to pass.
    maxWorkers: mode === 'process' ? 3 : 2,
    isolate: false,
    // No test may rest on another that ran before it; the seed of the order is printed.
    sequence: { shuffle: { tests: true }, sequencer: LongestFirst },
    // Ends what hangs, and only that: a busy machine may take ten times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
