import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { readingLimits } from '../../src/formats/limits';
import { createShelvedEngine } from '../../src/library/shelvedEngine';
import { createLibrary } from '../../src/library/library';
import { fileReader } from '../../src/library/readFile';
import { createSourceReader, type SourceReader } from '../../src/reader/sourceReader.node';
import { folderOf, tellingOf } from '../library/openFolder';
import { docxOf, p, r } from '../support/officeFiles';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
const bundled = async (entry: string): Promise<string> => {
  const outfile = join(folder, `${String(entry.split('/').at(-1))}.js`);
  const entryPoints = [new URL(entry, import.meta.url).pathname];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    external: ['canvas'],
  });
  return outfile;
};

let hostile: string;
let real: string;
beforeAll(async () => {
  [hostile, real] = await Promise.all([bundled('hostile.node.ts'), bundled('../../src/reader/worker/reader.node.ts')]);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const limits = { ...readingLimits, pageMs: 1000, fileMs: 200_000 };
const withReader = async <T>(script: string, use: (reader: SourceReader, log: string[]) => Promise<T>): Promise<T> => {
  const log: string[] = [];
  const reader = createSourceReader({ script, limits, onLog: (message) => log.push(message) });
  try {
    return await use(reader, log);
  } finally {
    reader.close();
  }
};
const file = (name: string) => ({ name, bytes: new Uint8Array(4) });

describe('a thread that reads', () => {
  it('leaves a page out that takes too long, and reads the rest', () =>
    withReader(hostile, async (reader) => {
      expect(await reader.read('text', file('slow.pdf'))).toMatchObject({
        ok: true,
        value: { text: 'read without 2' },
      });
    }));

  it('gives a file up when page after page takes too long', () =>
    withReader(hostile, async (reader) => {
      expect(await reader.read('text', file('hangs.pdf'))).toEqual({
        ok: false,
        problem: { kind: 'timedOut', seconds: 1 },
      });
    }));

  it(
    'ends when a file takes more memory than it may, and reads the next',
    () =>
      withReader(hostile, async (reader) => {
        expect(await reader.read('text', file('hungry.pdf'))).toMatchObject({
          problem: { kind: 'overLimit', what: 'memory' },
        });
        expect(await reader.read('text', file('good.pdf'))).toMatchObject({ ok: true });
      }),
    300_000,
  );

  it(
    'ends when the memory is in buffers, which Node does not count, and reads the next',
    () =>
      withReader(hostile, async (reader) => {
        expect(await reader.read('text', file('buffers.pdf'))).toMatchObject({
          problem: { kind: 'overLimit', what: 'memory' },
        });
        expect(await reader.read('text', file('good.pdf'))).toMatchObject({ ok: true });
      }),
    300_000,
  );

  it('outlives a crash, says in the log what it was, and reads the next', () =>
    withReader(hostile, async (reader, log) => {
      const outcomes = await Promise.all([
        reader.read('text', file('crash.pdf')),
        reader.read('text', file('good.pdf')),
      ]);
      expect(outcomes).toMatchObject([{ problem: { kind: 'unreadable' } }, { ok: true }]);
      expect(log.join()).toContain('a fault of ours');
    }));
});

describe('documents among the sources', { shuffle: false }, () => {
  const work = join(folder, 'work');
  const cacheFolder = join(folder, 'cache');
  const open = async () => {
    const { engine, shelf } = createShelvedEngine();
    const reader = createSourceReader({
      script: real,
      onLog: (message) => {
        throw new Error(message);
      },
    });
    const library = createLibrary({ shelf, reader, onState: () => undefined, onLog: () => undefined });
    await library.open({ folders: [folderOf(work)], limitBytes: 1_000_000, cacheFolder });
    await library.store();
    reader.close();
    return { engine, library };
  };

  it('are read, found, and taken apart once, wherever they lie', async () => {
    mkdirSync(join(work, 'sources'), { recursive: true });
    const bytes = docxOf(p(r('The bridge at Tollen cost 412 crowns.')));
    writeFileSync(join(work, 'sources', 'bridge.docx'), bytes);
    writeFileSync(join(work, 'sources', 'broken.docx'), bytes.subarray(0, 200));
    const { engine, library } = await open();
    expect(tellingOf(library.state)[0]).toBe('sources/bridge.docx 7');
    expect(tellingOf(library.state)[1]).toBe('sources/broken.docx refused');
    expect(engine.search('Tollen', 3)[0]?.text).toBe('The bridge at Tollen cost 412 crowns.');
    const [extract = ''] = readdirSync(join(cacheFolder, 'extracts'));
    const path = join(cacheFolder, 'extracts', extract);
    const kept = readFileSync(path, 'utf8');
    expect(kept).toContain('Tollen');
    expect(await library.extractOf('sources/bridge.docx' as DocumentId)).toBe('The bridge at Tollen cost 412 crowns.');
    expect(await library.extractOf('sources/broken.docx' as DocumentId)).toBeUndefined();
    // Read from what is kept, and not from the file, once more: nothing is written a second time.
    writeFileSync(join(work, 'sources', 'copy.docx'), bytes);
    const again = await open();
    expect(
      again.engine
        .search('Tollen', 3)
        .map(({ document }) => document)
        .sort(),
    ).toEqual(['sources/bridge.docx', 'sources/copy.docx']);
    expect(readdirSync(join(cacheFolder, 'extracts'))).toEqual([extract]);
  });

  it('bear the title, author and date that groundwork.json gives them, as soon as it does', async () => {
    const given = { title: 'Bridges of Ostrel', author: 'Nell Harrowgate', date: '1998' };
    writeFileSync(join(work, 'groundwork.json'), JSON.stringify({ metadata: { 'sources/bridge.docx': given } }));
    const { library, engine } = await open();
    expect(library.state.sources[0]?.metadata).toEqual(given);
    expect(engine.search('Bridges of Ostrel', 1)[0]?.document).toBe('sources/bridge.docx');
    rmSync(join(work, 'groundwork.json'));
    expect((await open()).library.state.sources[0]?.metadata.title).toBe('bridge.docx');
  });

  it('bear what a bibliography beside them says, below what groundwork.json says', async () => {
    const bib =
      '@book{b, title={Crossings}, author={Okell, Judith}, year=2001, file={x:files/9/bridge.docx:application/docx}}\n@book{c, title={oops\n';
    writeFileSync(join(work, 'sources', 'library.bib'), bib);
    const given = { metadata: { 'sources/bridge.docx': { date: '1998' } } };
    writeFileSync(join(work, 'groundwork.json'), JSON.stringify(given));
    const { library } = await open();
    expect(library.state.sources.map(({ id }) => id)).not.toContain('sources/library.bib');
    expect(library.state.sources[0]?.metadata).toMatchObject({
      title: 'Crossings',
      author: 'Judith Okell',
      date: '1998',
    });
    expect(tellingOf(library.state).at(-1)).toMatch(/^sources\/library\.bib: 1 entry could not be read/);
  });
});

describe('a long file of a light kind', () => {
  // Repeated until each is longer than what is read beside the checks.
  const LIGHT: Readonly<Record<string, string>> = {
    'a.txt': 'The bridge at Tollen cost 412 crowns.\n\n',
    'a.md': '> * 1. [The bridge](a.md) at *Tollen* cost 412 crowns.\n\n',
    'a.csv': 'bridge;crowns\nTollen;"412 crowns"\n',
    'a.json': '{"bridge": {"name": ["Tollen", 412]}}\n',
    'a.jsonl': '{"bridge": "Tollen", "crowns": 412}\n',
    'a.srt': '1\n00:00:01,000 --> 00:00:02,000\n<i>The bridge</i> at Tollen.\n\n',
    'a.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ames>The bridge at Tollen.\n\n',
  };

  it.each(Object.keys(LIGHT))(
    'is read in the thread: %s',
    async (name) => {
      const text = LIGHT[name] ?? '';
      const bytes = new TextEncoder().encode(text.repeat(Math.ceil(600_000 / text.length)));
      const asked: string[] = [];
      await withReader(real, async (reader) => {
        const watched: SourceReader = {
          ...reader,
          read: (make, one) => {
            asked.push(one.name);
            return reader.read(make, one);
          },
        };
        const here = await fileReader(undefined, undefined)({ name, bytes });
        expect(await fileReader(watched, undefined)({ name, bytes })).toEqual(here);
        expect(here.ok).toBe(true);
      });
      expect(asked).toEqual([name]);
    },
    120_000,
  );
});
