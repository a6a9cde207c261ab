// Runs the UI tests (test/ui/*.test.mjs) with Node's own runner, one file after the other, and counts.
import { globSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { setUpBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { setUpHost } from './setup.mjs';

/** Gives `{ passed, failed }`, tests only: suites and files are not counted. */
export async function runUi() {
  setUpHost();
  setUpBrowser();
  const files = globSync('test/ui/*.test.mjs', { cwd: root })
    .map((file) => path.join(root, file))
    .sort();
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: 1, timeout: 300_000 });
  const count = (key) => (event) => {
    const isTest = event.details?.type !== 'suite' && !files.includes(event.name);
    if (isTest && !event.skip && !event.todo) counts[key] += 1;
  };
  stream.on('test:pass', count('passed'));
  stream.on('test:fail', count('failed'));
  // The runner's closing lines are indented, so that only the sum of all suites stands on a line of its own.
  for await (const words of stream.compose(new spec())) process.stdout.write(String(words).replace(/^(?=ℹ)/gm, '  '));
  return counts;
}
