import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');

/** What measures by the clock or waits for it. */
const BY_THE_CLOCK =
  /waitForTimeout|performance\.now|Date\.now\(\) -|- Date\.now\(\)|\bsetTimeout\b|hrtime|console\.time|\bsleep\(/g;

/** Where the clock may be looked at, and why. */
const ADMITTED: Readonly<Record<string, string>> = {
  'test/integration/workspace.ts': 'asks for a state again and again, until it is clear that it never comes',
  'test/library/killed.process.test.ts':
    'learns when to kill from how long the work took; nothing that is asserted depends on it',
  'test/hosting/watchdog.process.test.ts': 'gives the watchdog time to bite; what is asserted is what it says',
  'test/ui/host.test.mjs': 'the probe itself is tested: that it tells when a task ended',
  'test/tidy/steady.test.ts': 'names what is forbidden',
};

it('no test asserts the time on the clock, or waits for milliseconds instead of a state', () => {
  const files = ['test/**/*.test.ts', 'test/ui/*.mjs', 'test/integration/*.ts', 'test/support/*.ts'];
  const found = files
    .flatMap((glob) => filesLike(glob, root))
    .filter((file) => !(file in ADMITTED))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(BY_THE_CLOCK)].map(([words]) => `${file}: ${words}`);
    });
  expect(found).toEqual([]);
});

it('nothing is admitted that does not need it', () => {
  for (const file of Object.keys(ADMITTED))
    expect(readFileSync(path.join(root, file), 'utf8'), file).toMatch(/setTimeout|Date\.now|performance\.now/);
});
