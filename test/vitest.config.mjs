import { defineConfig } from 'vitest/config';

const PROCESS_TESTS = 'test/**/*.process.test.ts';

/**
 * Two suites: the pure one, which needs nothing but the code and is run all the time, and (`--mode process`) the tests
 * that start real workers and programs.
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
    ],
    pool: 'threads',
    // More would only wait for each other on the two cores of a small machine.
    maxWorkers: 2,
    isolate: false,
    // No test may rest on another that ran before it; the seed of the order is printed.
    sequence: { shuffle: { files: true, tests: true } },
    // Ends what hangs, and only that: a busy machine may take ten times as long as a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
