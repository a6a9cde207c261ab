import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { cleanUp, clearCache, storedIndexes } from '../../src/library/cache/cacheFolder.node';
import { MARKER } from '../../src/library/cache/ownership.node';
import { folderWith } from '../support/folder';
import { generatedText } from '../support/generatedText';
import { folderOf, libraryOver, type Opened } from './openFolder';

/** Enough text that the sources are gathered and written, and not only held in memory. */
const text = generatedText(1);
const files = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [`sources/s${String(at).padStart(2, '0')}.txt`, text.document(80)]),
);
const queries = Array.from({ length: 12 }, () => text.sentence());

interface Place {
  readonly folder: string;
  readonly cacheFolder: string;
}

const placeWith = (more: Readonly<Record<string, string>> = {}): Place => {
  const folder = folderWith({ ...files, ...more });
  return { folder, cacheFolder: join(folder, 'cache') };
};

/** Opens the folder as a new process would, and stores what is to be stored. */
async function opened({ folder, cacheFolder }: Place): Promise<Opened> {
  const one = libraryOver();
  await one.library.open({ folders: [folderOf(folder)], limitBytes: 50_000_000, cacheFolder });
  await one.library.store();
  return one;
}

const answersOf = ({ engine }: Opened): unknown =>
  queries.map((query) => [
    engine.search(query.slice(0, 30), 5),
    engine.judge(query, '').map(({ finding }) => finding.verdict),
  ]);

/** What an engine answers that never stored anything. */
async function freshAnswers({ folder }: Place): Promise<unknown> {
  const one = libraryOver();
  await one.library.open({ folders: [folderOf(folder)], limitBytes: 50_000_000 });
  return answersOf(one);
}

const shardIn = ({ cacheFolder }: Place): string =>
  join(cacheFolder, readdirSync(cacheFolder).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? '');
const fileIn = (place: Place, ending: string): string =>
  join(shardIn(place), readdirSync(shardIn(place)).find((name) => name.endsWith(ending)) ?? '');

describe('a stored index', () => {
  it('answers after a restart what it answered before, and reads no file again', async () => {
    const place = placeWith();
    const before = await opened(place);
    const after = await opened(place);
    expect(after.told).toEqual([]);
    expect(answersOf(after)).toEqual(answersOf(before));
    expect(answersOf(after)).toEqual(await freshAnswers(place));
    expect(after.library.state.sources).toEqual(before.library.state.sources);
  });

  it('is brought up to date by what has changed since', async () => {
    const place = placeWith();
    await opened(place);
    writeFileSync(join(place.folder, 'sources/s03.txt'), `${text.document(10)} ${queries[0] ?? ''}`);
    rmSync(join(place.folder, 'sources/s05.txt'));
    mkdirSync(join(place.folder, 'sources/moved'));
    renameSync(join(place.folder, 'sources/s07.txt'), join(place.folder, 'sources/moved/s07.txt'));
    const second = await opened(place);
    expect(second.told.sort()).toEqual([
      'move sources/s07.txt sources/moved/s07.txt',
      'put sources/s03.txt',
      'remove sources/s05.txt',
    ]);
    expect(answersOf(second)).toEqual(await freshAnswers(place));
    const third = await opened(place);
    expect(third.told).toEqual([]);
    expect(answersOf(third)).toEqual(await freshAnswers(place));
    expect(third.engine.text('sources/moved/s07.txt' as DocumentId)).toBe(files['sources/s07.txt']);
  });

  it('stays the same through many changes, each with a restart', async () => {
    const place = placeWith();
    for (let round = 0; round < 8; round += 1) {
      writeFileSync(join(place.folder, `sources/s${String(round * 3).padStart(2, '0')}.txt`), text.document(120));
      await opened(place);
    }
    const last = await opened(place);
    expect(last.told).toEqual([]);
    expect(answersOf(last)).toEqual(await freshAnswers(place));
  });

  it.each([
    [
      'cut short',
      (path: string) => {
        truncateSync(path, statSync(path).size >> 1);
      },
    ],
    [
      'empty',
      (path: string) => {
        truncateSync(path, 0);
      },
    ],
    [
      'gone',
      (path: string) => {
        rmSync(path);
      },
    ],
    [
      'damaged',
      (path: string) => {
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 200 ? byte ^ 4 : byte)),
        );
      },
    ],
    [
      'foreign',
      (path: string) => {
        writeFileSync(path, '{"index": {}}');
      },
    ],
  ])('is made anew when one of its files is %s', async (name, damage) => {
    for (const ending of ['.segment', '.text', '.entries', 'manifest.json']) {
      // A text is only looked at where it is read: damage inside is found then.
      if (ending === '.text' && (name === 'damaged' || name === 'foreign')) continue;
      const place = placeWith();
      const before = answersOf(await opened(place));
      damage(fileIn(place, ending));
      const after = await opened(place);
      expect(after.told.length, ending).toBe(24);
      expect(answersOf(after), ending).toEqual(before);
    }
  });

  it('is made anew when its text turns out to be damaged', async () => {
    const place = placeWith();
    await opened(place);
    const path = fileIn(place, '.text');
    writeFileSync(
      path,
      readFileSync(path).map((byte) => byte ^ 1),
    );
    const after = await opened(place);
    expect(() => answersOf(after)).toThrow('damaged');
    await after.library.rebuild();
    expect(answersOf(after)).toEqual(await freshAnswers(place));
  });

  it('serves two windows at once, each of which changes it', async () => {
    const place = placeWith();
    const [one, other] = await Promise.all([opened(place), opened(place)]);
    writeFileSync(join(place.folder, 'sources/s01.txt'), text.document(90));
    await Promise.all([one, other].map(({ library }) => library.refresh({ everything: false })));
    await Promise.all([one, other].map(({ library }) => library.store()));
    const wanted = await freshAnswers(place);
    for (const window of [one, other, await opened(place)]) expect(answersOf(window)).toEqual(wanted);
  });

  it('is not needed: where nothing can be written, everything works and is told', async () => {
    const place = placeWith({ cache: 'a file where the folder should be' });
    const one = await opened(place);
    expect(one.library.state.problems.map(({ problem }) => problem.kind)).toEqual(['notStored']);
    expect(answersOf(one)).toEqual(await freshAnswers(place));
  });

  it('is listed and cleared', async () => {
    const place = placeWith();
    await opened(place);
    const [stored] = await storedIndexes(place.cacheFolder);
    expect(stored?.folders).toEqual([place.folder]);
    expect(stored?.bytes).toBeGreaterThan(200_000);
    await clearCache(place.cacheFolder);
    expect(await storedIndexes(place.cacheFolder)).toEqual([]);
    expect((await opened(place)).told.length).toBe(24);
  });

  it('is cleaned of what was left over, and goes when nobody has used it for long', async () => {
    const place = placeWith();
    await opened(place);
    const before = readdirSync(shardIn(place)).sort();
    const name = `${randomUUID()}.segment.12345678.new`;
    const leftOver = join(shardIn(place), name);
    writeFileSync(leftOver, 'half');
    await cleanUp(place.cacheFolder, Date.now());
    expect(readdirSync(shardIn(place))).toContain(name);
    utimesSync(leftOver, 1, 1);
    await cleanUp(place.cacheFolder, Date.now());
    expect(readdirSync(shardIn(place)).sort()).toEqual(before);
    await cleanUp(place.cacheFolder, Date.now() + 61 * 86_400_000);
    expect(readdirSync(place.cacheFolder)).toEqual([MARKER]);
  });
});

describe('reading the sources', () => {
  it('rests when it is paused and goes on where it was, even after a restart', async () => {
    const place = placeWith();
    const one: Opened = libraryOver({
      onTold: () => {
        if (one.told.length === 10) void one.library.halt('pause');
      },
    });
    await one.library.open({
      folders: [folderOf(place.folder)],
      limitBytes: 50_000_000,
      cacheFolder: place.cacheFolder,
    });
    await one.library.store();
    expect(one.library.state.halted).toBe('paused');
    const read = one.told.length;
    expect(read).toBeLessThan(24);
    const other = await opened(place);
    expect(other.told.length).toBe(24 - read);
    await one.library.refresh({ everything: false });
    expect(one.told.length).toBe(read);
    await one.library.halt('resume');
    expect(one.told.length).toBe(24);
    expect(answersOf(one)).toEqual(await freshAnswers(place));
  });

  it('ends when it is cancelled, and begins again when someone asks', async () => {
    const place = placeWith();
    const one: Opened = libraryOver({
      onTold: () => {
        if (one.told.length === 3) void one.library.halt('cancel');
      },
    });
    await one.library.open({ folders: [folderOf(place.folder)], limitBytes: 50_000_000 });
    expect(one.library.state.halted).toBe('cancelled');
    expect(one.told.length).toBeLessThan(24);
    await one.library.refresh({ everything: false });
    expect(one.told.length).toBe(24);
  });
});
