import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUp, clearCache, storedIndexes } from '../../src/library/cache/cacheFolder.node';
import { extractsIn } from '../../src/library/cache/extracts.node';
import { claim, ForeignCache, MANIFEST, MARKER, standingOf } from '../../src/library/cache/ownership.node';
import { readSealed, writeSealed } from '../../src/library/cache/sealedJson.node';
import { folderWith } from '../support/folder';
import { treeOf } from '../support/tree';
import { folderOf, libraryOver, tellingOf, type Opened } from './openFolder';

const files = {
  'sources/a.txt': 'The ferry crosses the Ostrel twice a day.',
  'sources/b.txt': 'The bridge is 68 metres long.',
  'mine/thesis.docx': 'thesis',
  'mine/notes/old.txt': 'notes',
};

const LONG_AGO = 100;
const DAY_MS = 86_400_000;

interface Place {
  readonly folder: string;
  readonly cache: string;
  /** The folder of the one index. */
  readonly index: string;
}

async function opened(folder: string, cacheFolder: string): Promise<Opened> {
  const one = libraryOver();
  await one.library.open({ folders: [folderOf(folder)], limitBytes: 1_000_000, cacheFolder });
  await one.library.store();
  return one;
}

/** A cache of ours with an index and an extract in it, beside files of the user's. */
async function placeWithCache(): Promise<Place> {
  const folder = folderWith(files);
  const cache = join(folder, 'cache');
  await opened(folder, cache);
  await extractsIn(cache).put({ name: 'a.pdf', bytes: Buffer.from('bytes') }, { text: 'text' } as never);
  const name = readdirSync(cache).find((one) => /^[0-9a-f]{16}$/.test(one)) ?? '';
  return { folder, cache, index: join(cache, name) };
}

/** Everything that ever removes or writes something in a cache. */
async function useAll(folder: string, cache: string): Promise<Opened> {
  const one = await opened(folder, cache);
  writeFileSync(join(folder, 'sources/a.txt'), 'The ferry crosses the Ostrel three times a day.');
  await one.library.refresh({ everything: true });
  await one.library.store();
  await one.library.rebuild();
  await one.library.clearStored();
  await cleanUp(cache, Date.now() + LONG_AGO * DAY_MS);
  await extractsIn(cache).put({ name: 'b.pdf', bytes: Buffer.from('more') }, { text: 'text' } as never);
  await extractsIn(cache).get({ name: 'a.pdf', bytes: Buffer.from('bytes') });
  await clearCache(cache).catch(() => undefined);
  return one;
}

/** What may stand where a cache was named, or be put into one: what is not ours, and how it came there. */
const FOREIGN: readonly (readonly [string, (place: Place) => void])[] = [
  [
    'a home: no marker, and files of the user’s',
    ({ folder, cache }) => {
      rmSync(cache, { recursive: true });
      renameSync(join(folder, 'mine'), cache);
    },
  ],
  [
    'an index of ours without the marker',
    ({ cache }) => {
      unlinkSync(join(cache, MARKER));
    },
  ],
  [
    'a marker of another version',
    ({ cache }) => {
      writeFileSync(join(cache, MARKER), '{"groundworkCache":2}');
    },
  ],
  [
    'a broken marker',
    ({ cache }) => {
      writeFileSync(join(cache, MARKER), '{"groundwork');
    },
  ],
  [
    'an empty marker',
    ({ cache }) => {
      writeFileSync(join(cache, MARKER), '');
    },
  ],
  [
    'a marker that is a folder',
    ({ cache }) => {
      unlinkSync(join(cache, MARKER));
      mkdirSync(join(cache, MARKER));
    },
  ],
  [
    'a marker that is a link',
    ({ cache, folder }) => {
      renameSync(join(cache, MARKER), join(folder, 'marker'));
      symlinkSync('../marker', join(cache, MARKER));
    },
  ],
  [
    'a file beside the indexes',
    ({ cache }) => {
      writeFileSync(join(cache, 'thesis.docx'), 'thesis');
    },
  ],
  [
    'a hidden file beside the indexes',
    ({ cache }) => {
      writeFileSync(join(cache, '.profile'), 'mine');
    },
  ],
  [
    'a folder beside the indexes',
    ({ cache }) => {
      mkdirSync(join(cache, 'photos'));
    },
  ],
  [
    'a file among those of an index',
    ({ index }) => {
      writeFileSync(join(index, 'photo.jpg'), 'photo');
    },
  ],
  [
    'a folder in an index',
    ({ index }) => {
      mkdirSync(join(index, 'photos'));
    },
  ],
  [
    'a folder named like a file of an index',
    ({ index }) => {
      mkdirSync(join(index, '0f8fad5b-d9cb-469f-a165-70867728950e.text'));
    },
  ],
  [
    'a link named like a file of an index',
    ({ index }) => {
      symlinkSync('../../mine/thesis.docx', join(index, '0f8fad5b-d9cb-469f-a165-70867728950e.text'));
    },
  ],
  [
    'a file among the extracts',
    ({ cache }) => {
      writeFileSync(join(cache, 'extracts', 'a.pdf'), 'pdf');
    },
  ],
  [
    'a link in the place of the extracts',
    ({ cache }) => {
      rmSync(join(cache, 'extracts'), { recursive: true });
      symlinkSync('../mine', join(cache, 'extracts'));
    },
  ],
  [
    'a link in the place of an index',
    ({ cache }) => {
      symlinkSync('../mine', join(cache, '0123456789abcdef'));
    },
  ],
  [
    'the index itself behind a link',
    ({ index, folder }) => {
      renameSync(index, join(folder, 'moved'));
      symlinkSync('../moved', index);
    },
  ],
  [
    'a folder of the user’s named like an index',
    ({ cache }) => {
      mkdirSync(join(cache, '0123456789abcdef'));
      writeFileSync(join(cache, '0123456789abcdef', 'thesis.docx'), 'thesis');
    },
  ],
  [
    'a file named like an index',
    ({ cache }) => {
      writeFileSync(join(cache, '0123456789abcdef'), 'mine');
    },
  ],
];

describe('a cache folder that holds what is not ours', () => {
  it.each(FOREIGN)('is left as it is: %s', async (_, make) => {
    const place = await placeWithCache();
    make(place);
    // As old as can be: age alone is no reason to remove anything.
    for (const name of readdirSync(place.cache)) {
      try {
        utimesSync(join(place.cache, name), 1, 1);
      } catch {
        // A link that leads nowhere has no time.
      }
    }
    const withoutSources = (): readonly string[] =>
      treeOf(place.folder).filter((line) => !line.startsWith(join(place.folder, 'sources')));
    const before = withoutSources();
    const one = await useAll(place.folder, place.cache);
    expect(withoutSources()).toEqual(before);
    expect(await storedIndexes(place.cache)).toEqual([]);
    await expect(clearCache(place.cache)).rejects.toBeInstanceOf(ForeignCache);
    // It is told once, with what was found, and everything works.
    expect(one.library.state.problems.map(({ problem }) => problem.kind)).toEqual(['foreignCache']);
    expect(tellingOf(one.library.state).join()).toContain(`Nothing is stored in ${place.cache}: it holds “`);
    expect(one.engine.search('ferry', 5)).toHaveLength(1);
  });

  it('is told from one of ours by what comes into it later, too', async () => {
    const { folder, cache } = await placeWithCache();
    const one = await opened(folder, cache);
    writeFileSync(join(cache, 'thesis.docx'), 'thesis');
    writeFileSync(join(folder, 'sources/a.txt'), 'The ferry crosses the Ostrel three times a day.');
    await one.library.refresh({ everything: false });
    const before = treeOf(cache);
    await one.library.store();
    expect(treeOf(cache)).toEqual(before);
    expect(one.library.state.problems.map(({ problem }) => problem.kind)).toEqual(['foreignCache']);
    expect(one.engine.search('three times', 5)).toHaveLength(1);
  });
});

describe('a cache folder of ours', () => {
  it('is made where nothing is, or an empty folder, or one in which making it ended at once', async () => {
    const folder = folderWith({ 'begun/groundwork-cache.json.0123abcd.new': '{ "grou' });
    mkdirSync(join(folder, 'empty'));
    for (const name of ['none/at/all', 'empty', 'begun']) {
      expect(await standingOf(join(folder, name))).toEqual({ kind: 'free' });
      await Promise.all([claim(join(folder, name)), claim(join(folder, name))]);
      expect(await standingOf(join(folder, name))).toEqual({ kind: 'ours', folders: [] });
    }
  });

  it('is cleared of all that was stored, and stays ours', async () => {
    const { folder, cache } = await placeWithCache();
    const mine = treeOf(join(folder, 'mine'));
    expect((await clearCache(cache)).map(({ kind }) => kind).sort()).toEqual(['extracts', 'index']);
    expect(readdirSync(cache)).toEqual([MARKER]);
    expect(await clearCache(cache)).toEqual([]);
    expect(treeOf(join(folder, 'mine'))).toEqual(mine);
  });

  it('loses no file that its manifest names outside of it', async () => {
    const { folder, cache, index } = await placeWithCache();
    // Whoever can write there could have a manifest name anything, with a right checksum.
    const manifest = (await readSealed(join(index, MANIFEST))) as { segments: { texts: { name: string }[] }[] };
    const [segment] = manifest.segments;
    await writeSealed(join(index, MANIFEST), {
      ...manifest,
      segments: [segment, { ...segment, texts: [{ name: '../../mine/thesis.docx', size: 1 }] }],
      entries: '../../mine/notes/old.txt',
    });
    const mine = treeOf(join(folder, 'mine'));
    await useAll(folder, cache);
    expect(treeOf(join(folder, 'mine'))).toEqual(mine);
  });
});
