import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { generatedText } from '../support/generatedText';
import { randomFrom } from '../support/random';
import { folderOf, libraryOver, type Opened } from './openFolder';

/** Reads and stores a folder again and again, with another change each time, until it is killed. */
const program = `
  import { writeFileSync } from 'node:fs';
  import { createShelvedEngine } from './src/library/shelvedEngine';
  import { createLibrary } from './src/library/library';
  const [folder, cacheFolder] = process.argv.slice(2);
  const library = createLibrary({ shelf: createShelvedEngine().shelf, onState() {}, onLog() {} });
  const work = async () => {
    console.log('starts');
    await library.open({ folders: [{ path: folder, idPrefix: '', sources: [], drafts: [] }], limitBytes: 5e7, cacheFolder });
    for (let round = 0; ; round += 1) {
      await library.store();
      console.log('stored');
      const words = Array.from({ length: 900 }, (_, at) => 'word' + (at * 7 + round * 13) % 4000).join(' ');
      writeFileSync(folder + '/sources/r' + (round % 5) + '.txt', words + '. Round ' + round + ' of the ferry.');
      await library.refresh({ everything: false });
    }
  };
  work();
`;

const KILLS = 30;

const text = generatedText(3);
const queries = [...Array.from({ length: 6 }, () => text.sentence()), 'a round of the ferry', 'word13 word700'];

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

it('loses nothing but time when it is killed, whatever it is doing', async () => {
  const files = Array.from({ length: 12 }, (_, at) => [`sources/s${String(at)}.txt`, text.document(120)]);
  const folder = folderWith(Object.fromEntries(files) as Record<string, string>);
  const cacheFolder = join(folder, 'cache');
  const outfile = join(folder, 'program.cjs');
  const root = join(import.meta.dirname, '../..');
  buildSync({ stdin: { contents: program, resolveDir: root }, bundle: true, platform: 'node', outfile });
  const random = randomFrom(11);
  let kept = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(process.execPath, [outfile, folder, cacheFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    // Every other one has stored something, however slow the machine is today.
    if (kill % 2 === 1) await once(child.stdout, 'data');
    await wait(random.integer(300));
    child.kill('SIGKILL');
    await once(child, 'exit');
    writeFileSync(join(folder, 'sources/s1.txt'), text.document(60));
    const after = await opened(folder, cacheFolder);
    expect(answersOf(after), `after kill ${String(kill)}`).toEqual(answersOf(await opened(folder)));
    if (after.told.length < 12) kept += 1;
  }
  // Else nothing was ever stored, and this would show nothing.
  expect(kept).toBeGreaterThanOrEqual(KILLS / 2);
}, 180_000);
