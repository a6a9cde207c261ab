import { defineConfig } from 'vitest/config';

/** The pure suite: everything that needs no editor, no browser and no network. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/integration/**', 'test/ui/**', '**/node_modules/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
});
