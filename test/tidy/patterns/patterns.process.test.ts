import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPatterns, buildingPlaces, literalPatterns, type Pattern } from '../../support/patterns';
import { EXCEPTIONS } from './exceptions';

/**
 * No regular expression of the product may take more than linear time on any text: `recheck` proves it or finds an
 * attack. Since that takes minutes for all of them, what is proven once is kept by its hash in `proven.txt`; a new or
 * changed pattern is tried each time until `npm run prove` writes it there.
 */
const root = path.resolve(import.meta.dirname, '../../..');
const PROVEN = path.join(import.meta.dirname, 'proven.txt');

/**
 * Patterns of which the tool could not say in time whether they are linear, or of which it fears a power of a repetition
 * that is bounded (`{1,300}`); a hash and the place a line. That they are fast is shown by the drafts of 200 kB of one token
 * and the fuzzed sources, not proven. The list may only become shorter: what is new is tried.
 */
const UNDECIDED = path.join(import.meta.dirname, 'undecided.txt');
/** Lines of that list. Source: what stood there when it was begun, 2026-11. */
const UNDECIDED_MOST = 96;

/** Longest try at one pattern. Unit: ms. Default: 60,000. Source: the slowest of the proven ones takes half of it. */
const TRY_MS = 60_000;

let built: readonly Pattern[];
let all: readonly Pattern[];
beforeAll(async () => {
  built = await builtPatterns(root, path.join(import.meta.dirname, 'run.ts'));
  all = [...literalPatterns(root), ...built];
}, 120_000);

const undecidedLines = (): readonly string[] =>
  readFileSync(UNDECIDED, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Flags that change nothing of how long a search takes are left out. */
const hashOf = ({ source, flags }: Pattern): string =>
  createHash('sha256')
    .update(`/${source}/${flags.replace(/[dg]/g, '')}`)
    .digest('hex')
    .slice(0, 16);

const isException = ({ source, place }: Pattern): boolean =>
  EXCEPTIONS.some(({ file, begins }) => place.startsWith(`${file}:`) && source.startsWith(begins));

/** What the tool says against a pattern; `undefined` where it proves that it is linear. */
async function objection({ source, flags, place }: Pattern): Promise<string | undefined> {
  // The one of its forms that runs everywhere and says the same everywhere.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags, { timeout: TRY_MS, randomSeed: 1 });
  if (found.status === 'safe') return undefined;
  const attack = found.status === 'vulnerable' ? found.attack.pattern : found.error.kind;
  return `${place} /${source}/${flags}: ${found.status === 'vulnerable' ? found.complexity.summary : 'unknown'}, ${attack}`;
}

describe('regular expressions', () => {
  it('that are put together by the program are all seen here', () => {
    const seen = new Set(built.map(({ place }) => place));
    expect(buildingPlaces(root).filter((place) => !seen.has(place))).toEqual([]);
  });

  it('take time that grows with the length of the text, or stand among the exceptions with a bound on it', async () => {
    const proven = new Set(existsSync(PROVEN) ? readFileSync(PROVEN, 'utf8').split('\n') : []);
    const undecided = new Set(undecidedLines().map((line) => line.slice(0, 16)));
    const objections: string[] = [];
    const linear = new Set<string>();
    for (const pattern of all.filter((one) => !isException(one))) {
      const hash = hashOf(pattern);
      if (linear.has(hash) || undecided.has(hash)) continue;
      const said = proven.has(hash) ? undefined : await objection(pattern);
      if (said === undefined) linear.add(hash);
      else objections.push(said);
    }
    expect(objections).toEqual([]);
    await expect(`${[...linear].sort().join('\n')}\n`).toMatchFileSnapshot(PROVEN);
  }, 3_600_000);

  it('that are undecided are still there, and no more than they were', () => {
    const hashes = new Set(all.map(hashOf));
    const lines = undecidedLines();
    expect(lines.filter((line) => !hashes.has(line.slice(0, 16)))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(UNDECIDED_MOST);
  });

  it('are excepted only where they are', () => {
    const idle = EXCEPTIONS.filter(
      ({ file, begins }) => !all.some(({ source, place }) => place.startsWith(`${file}:`) && source.startsWith(begins)),
    );
    expect(idle).toEqual([]);
  });
});
