import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/engine/model/citable';
import type { LibrarySettings } from '../../src/engine/model/library';
import { readReferences } from '../../src/formats/bibliography/readReferences';
import type { SourceReader } from '../../src/reader/sourceReader.node';
import { folderWith } from '../support/folder';
import { folderOf, libraryOver, tellingOf } from './openFolder';

/** As Better BibTeX exports: a key of its own, the file with its folders. */
const BETTER = String.raw`
@report{ministrySecondReport2018,
  title = {Second {{Progress Report}} on the {Ostrel} Flood},
  author = {{Ministry of Water}},
  date = {2018-05-25},
  file = {Report PDF:/home/m/Zotero/storage/AB12CD34/report.txt:text/plain}
}
@article{brokenEntry2001,
  title = {Open to the end,
@book{harrowgateTolls1998,
  author = {Harrowgate, Nell},
  title = {Bridges and Tolls},
  year = {1998},
  doi = {10.5555/tolls.98}
}`;

/** As Zotero exports CSL-JSON. */
const CSL = JSON.stringify([
  {
    id: 'lunde_ferries_2020',
    type: 'book',
    title: 'Ferries of the Lower Ostrel',
    author: [{ family: 'Lunde', given: 'Petra' }],
    issued: { 'date-parts': [['2020', 3]] },
    DOI: '10.5555/ferries',
  },
]);

const STORY = 'The river came over its banks in the night.';

/** Reads bibliographies here and now, without a thread. */
const reader: SourceReader = {
  read: (_, file) => Promise.resolve(readReferences(file)) as never,
  close: () => undefined,
};

async function opened(
  files: Readonly<Record<string, string>>,
  more: Partial<LibrarySettings> = {},
  bibliographies: readonly string[] = [],
) {
  const folder = folderWith(files);
  const cited: Citable[] = [];
  const { library } = libraryOver({ reader, onCitable: (citable) => cited.push(citable) });
  await library.open({ folders: [folderOf(folder, { bibliographies })], limitBytes: 1_000_000, ...more });
  const keys = () => cited.at(-1)?.references.map(({ metadata }) => metadata.key);
  const keysOf = async (front: string, path = join(folder, 'texts/draft.md')) =>
    (await library.referencesOf({ text: `---\n${front}\n---\n\nText.\n`, language: 'markdown', path }))?.map(
      ({ metadata }) => metadata.key,
    );
  return { folder, library, cited, keys, keysOf };
}

describe('bibliographies', () => {
  it('are found at the top of the folder and among the sources, and by the settings, in this order', async () => {
    const { keys, library } = await opened(
      {
        'works.bib': BETTER,
        'sources/report.txt': STORY,
        'sources/more.csl.json': CSL,
        'own/zotero.json': JSON.stringify([{ id: 'own1', title: 'Own' }]),
        'node_modules/x/other.bib': '@book{other, title={Other}}',
      },
      {},
      ['own/zotero.json'],
    );
    expect(keys()).toEqual(['ministrySecondReport2018', 'harrowgateTolls1998', 'lunde_ferries_2020', 'own1']);
    expect(library.state.sources.map(({ id }) => id)).toEqual(['sources/report.txt']);
  });

  it('say of a source who wrote it, wherever they lie, and what is broken in them', async () => {
    const { library } = await opened({ 'works.bib': BETTER, 'sources/report.txt': STORY });
    expect(library.state.sources[0]?.metadata).toMatchObject({
      key: 'ministrySecondReport2018',
      author: 'Ministry of Water',
    });
    expect(library.state.problems).toEqual([
      { path: 'works.bib', problem: expect.objectContaining({ kind: 'brokenReferences', count: 1 }) as unknown },
    ]);
  });

  it('say of a file what Mendeley exported, wherever it had it and however it writes its name', async () => {
    const works = String.raw`@article{muller2019,
author = {M{\"{u}}ller, Nell},
file = {:C$\backslash$:/Users/nell/AppData/Local/Mendeley Ltd./Mendeley Desktop/Downloaded/M{\"{u}}ller - 2019 - The{\_}Quay.txt:txt},
title = {{The Quay}},
year = {2019}
}`;
    const { library } = await opened({ 'works.bib': works, 'sources/Mu\u0308ller - 2019 - The_Quay.txt': STORY });
    expect(library.state.sources[0]?.metadata).toMatchObject({ title: 'The Quay', key: 'muller2019' });
  });

  it('are read again when their files change, and told only then', async () => {
    const { folder, library, cited, keys } = await opened({ 'works.bib': BETTER, 'sources/report.txt': STORY });
    await library.refresh({ everything: false });
    expect(cited).toHaveLength(1);
    writeFileSync(join(folder, 'works.bib'), '@book{later2020, title={Later}}');
    await library.refresh({ everything: false });
    expect(keys()).toEqual(['later2020']);
    rmSync(join(folder, 'works.bib'));
    await library.refresh({ everything: false });
    expect(keys()).toEqual([]);
  });

  it('that are not there, though the settings name them, are missed', async () => {
    const { library } = await opened({ 'sources/report.txt': STORY }, {}, ['gone.bib']);
    expect(tellingOf(library.state)).toContain(
      'gone.bib is not there. Restore it, or correct the sources in groundwork.json or the settings.',
    );
  });
});

describe('bibliographies of a draft', () => {
  it('are those of its front matter, one or several, relative to it', async () => {
    const { keysOf } = await opened({ 'texts/own.bib': BETTER, 'lists/a.json': CSL, 'sources/report.txt': STORY });
    expect(await keysOf('bibliography: own.bib')).toEqual(['ministrySecondReport2018', 'harrowgateTolls1998']);
    expect(await keysOf('bibliography:\n  - ../lists/a.json\n  - own.bib')).toEqual([
      'lunde_ferries_2020',
      'ministrySecondReport2018',
      'harrowgateTolls1998',
    ]);
    expect(await keysOf('title: bibliography')).toBeUndefined();
  });

  it('are the same list as long as the files are the same, and what is wrong with them is told', async () => {
    const { folder, library, keysOf } = await opened({ 'texts/own.bib': BETTER, 'sources/report.txt': STORY });
    const draft = {
      text: '---\nbibliography: own.bib\n---\n',
      language: 'markdown',
      path: join(folder, 'texts/draft.md'),
    } as const;
    expect(await library.referencesOf(draft)).toBe(await library.referencesOf(draft));
    await library.refresh({ everything: false });
    expect(library.state.problems.map(({ path }) => path)).toEqual(['texts/own.bib']);
    writeFileSync(join(folder, 'texts/own.bib'), '@book{later2020, title={Later}}');
    expect(await keysOf('bibliography: own.bib')).toEqual(['later2020']);
  });

  it('lie outside the folder only where that is allowed', async () => {
    const outside = folderWith({ 'own.bib': '@book{outside1, title={Outside}}' });
    const front = `bibliography: ${JSON.stringify(join(outside, 'own.bib'))}`;
    const files = { 'sources/report.txt': STORY };
    expect(await (await opened(files)).keysOf(front)).toBeUndefined();
    expect(await (await opened(files, { bibliographiesOutside: 'allowed' })).keysOf(front)).toEqual(['outside1']);
    const { keysOf, folder } = await opened(files);
    mkdirSync(join(folder, 'texts'));
    expect(await keysOf('bibliography: ../../etc.bib')).toBeUndefined();
  });
});
