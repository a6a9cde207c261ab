import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { standingOf } from '../../src/library/cache/ownership.node';
import { folderWith } from '../support/folder';
import { generatedText } from '../support/generatedText';
import { randomFrom } from '../support/random';
import { folderOf, libraryOver, type Opened } from './openFolder';

const KINDS = ['saving', 'merging', 'clearing', 'reporting'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Does one kind of work again and again. From the second time on, when it is known how long it takes, a thread beside
 * kills the process at a share of that time: from outside it would be too late on a busy machine.
 */
const program = `
  import { writeFileSync, writeSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  import { createShelvedEngine } from './src/library/shelvedEngine';
  import { createLibrary } from './src/library/library';
  import { writeReport } from './src/cli/outputFile';
  const [folder, cacheFolder, kind, share] = process.argv.slice(2);
  const armed = new Int32Array(new SharedArrayBuffer(8));
  const killer = \`
    const { workerData: armed } = require('node:worker_threads');
    Atomics.wait(armed, 0, 0);
    Atomics.wait(armed, 1, 0, Atomics.load(armed, 0) / 1000);
    process.kill(process.pid, 'SIGKILL');
  \`;
  const ready = new Promise((resolve) => new Worker(killer, { eval: true, workerData: armed }).once('online', resolve));
  const armKiller = (ms) => {
    Atomics.store(armed, 0, Math.max(1, Math.round(ms * 1000)));
    Atomics.notify(armed, 0);
  };
  const library = createLibrary({ shelf: createShelvedEngine().shelf, onState() {}, onLog() {} });
  const change = async (files, round) => {
    for (let file = 0; file < files; file += 1) {
      const sentence = (_, at) => 'Round ' + round + ' of ferry ' + (at * 7 + file) % 400 + ' went by house ' + at + '.';
      writeFileSync(folder + '/sources/r' + (files === 1 ? round % 5 : file) + '.txt', Array.from({ length: 100 }, sentence).join(' '));
    }
    await library.refresh({ everything: false });
  };
  const works = {
    // A few more sentences beside what is stored.
    saving: { prepare: (round) => change(1, round), work: () => library.store() },
    // A third of what is stored is written anew, so that all of it is made one segment.
    merging: { prepare: (round) => change(5, round), work: () => library.store() },
    clearing: { prepare: (round) => change(1, round).then(() => library.store()), work: () => library.clearStored() },
    reporting: {
      prepare: () => Promise.resolve(),
      work: (round) => writeReport('r', folder + '/report.md', '# Source report: ' + round + '\\n' + (round + '\\n').repeat(1e6) + 'end\\n'),
    },
  };
  const run = async () => {
    await library.open({ folders: [{ path: folder, idPrefix: '', sources: [], drafts: [] }], limitBytes: 5e7, cacheFolder });
    await library.store();
    await ready;
    for (let round = 0, ms = 0; ; round += 1) {
      await works[kind].prepare(round);
      writeSync(1, 'begins\\n');
      const begun = performance.now();
      if (round > 0) armKiller(ms * Number(share));
      await works[kind].work(round);
      ms = performance.now() - begun;
      writeSync(1, 'ends\\n');
    }
  };
  run();
`;

const KILLS = 30;

/** Kills that hit each kind of work in its midst, not shortly before or after; on a busy machine it takes more of them. */
const INSIDE_LEAST = 5;
const KILLS_MOST = 240;

const text = generatedText(3);
const queries = [...Array.from({ length: 6 }, () => text.sentence()), 'a round of the ferry', 'ferry 13 went by house'];

const answersOf = ({ engine, library }: Opened): unknown => [
  library.state.sources.map(({ id, words }) => [id, words]),
  ...queries.map((query) => engine.search(query.slice(0, 40), 5)),
  ...queries.map((query) => engine.judge(query, '').map(({ finding }) => finding.verdict)),
];

async function opened(folder: string, cacheFolder?: string): Promise<Opened> {
  const one = libraryOver();
  const settings = { folders: [folderOf(folder)], limitBytes: 50_000_000 };
  await one.library.open(cacheFolder === undefined ? settings : { ...settings, cacheFolder });
  return one;
}

/** Starts the work, which is killed at a random moment of it; tells whether that hit it in its midst. */
async function isHit(words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  // Not "exit": what it said last must have come.
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return said.endsWith('begins\n');
}

/** Whether a report is the whole of one round. */
function isWhole(report: string): boolean {
  const round = /^# Source report: (\d+)\n/.exec(report)?.[1] ?? '';
  return report === `# Source report: ${round}\n${`${round}\n`.repeat(1e6)}end\n`;
}

it('loses nothing but time when it is killed, whatever it is doing', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`sources/s${String(at)}.txt`, text.document(120)]),
  );
  files['draft.md'] = text.document(20);
  const folder = folderWith(files);
  const cacheFolder = join(folder, 'cache');
  const report = join(folder, 'report.md');
  const outfile = join(folder, 'program.cjs');
  const root = join(import.meta.dirname, '../..');
  buildSync({ stdin: { contents: program, resolveDir: root }, bundle: true, platform: 'node', outfile });
  const random = randomFrom(11);
  const inside = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  let kept = 0;
  for (let kill = 0; kill < KILLS_MOST; kill += 1) {
    // Each kind in turn at first; then those that were hit too seldom.
    const wanted = kill < KILLS ? KINDS : KINDS.filter((one) => (inside.get(one) ?? 0) < INSIDE_LEAST);
    const kind = wanted[kill % wanted.length];
    if (kind === undefined) break;
    const share = String(random.integer(1000) / 1000);
    const isInside = await isHit([outfile, folder, cacheFolder, kind, share]);
    if (isInside) inside.set(kind, (inside.get(kind) ?? 0) + 1);
    const when = `after kill ${String(kill)}, ${kind}`;

    for (const [name, content] of Object.entries(files))
      expect(readFileSync(join(folder, name), 'utf8'), when).toBe(content);
    if (existsSync(report)) expect(isWhole(readFileSync(report, 'utf8')), when).toBe(true);
    for (const name of readdirSync(folder))
      expect(name, when).toMatch(/^(?:sources|cache|draft\.md|program\.cjs|report\.md(?:\.[0-9a-f]{8}\.new)?)$/);
    // What a killed process leaves is ours: else nothing would be stored there any more.
    expect((await standingOf(cacheFolder)).kind, when).toBe('ours');

    files['sources/s1.txt'] = text.document(60);
    writeFileSync(join(folder, 'sources/s1.txt'), files['sources/s1.txt']);
    const after = await opened(folder, cacheFolder);
    expect(answersOf(after), when).toEqual(answersOf(await opened(folder)));
    if (after.told.length < 12) kept += 1;
  }
  for (const [kind, count] of inside) expect(count, kind).toBeGreaterThanOrEqual(INSIDE_LEAST);
  expect(existsSync(report)).toBe(true);
  // Else nothing was ever stored, and this would show nothing.
  expect(kept).toBeGreaterThan(KILLS / 3);
}, 600_000);
