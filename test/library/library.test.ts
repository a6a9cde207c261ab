import { EventEmitter, once } from 'node:events';
import { appendFileSync, mkdirSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { folderWith } from '../support/folder';
import { folderOf, libraryOver, openFolder, tellingOf } from './openFolder';

const limitBytes = 50_000_000;
const story = 'The river came over its banks in the night.';

describe('opening a folder', () => {
  it('reads the folder "sources" where nobody says otherwise, in the order of the ids', async () => {
    const folder = folderWith({
      'sources/b.txt': story,
      'sources/a/c.md': `# Notes\n\n${story}`,
      'sources/A.txt': story,
      'draft.md': story,
    });
    const { library, engine } = await openFolder(folder);
    expect(tellingOf(library.state)).toEqual(['sources/A.txt 9', 'sources/a/c.md 10', 'sources/b.txt 9']);
    expect(library.state.sources[1]?.metadata.title).toBe('Notes');
    expect(library.state.sources[1]?.path).toBe(join(folder, 'sources/a/c.md'));
    expect(engine.search('river banks', 9).map(({ document }) => document)).toHaveLength(3);
  });

  it('says nothing of a folder "sources" that nobody asked for, and misses one that somebody did', async () => {
    const folder = folderWith({ 'draft.md': story });
    expect(tellingOf((await openFolder(folder)).library.state)).toEqual([]);
    expect(tellingOf((await openFolder(folder, { sources: ['texts'] })).library.state)).toEqual([
      'texts is not there. Restore it, or correct the sources in groundwork.json or the settings.',
    ]);
  });

  it('reads files, folders and globs of the settings, each file once', async () => {
    const folder = folderWith({
      'a/one.txt': story,
      'a/two.md': story,
      'b/deep/three.txt': story,
      'b/deep/four.md': story,
      'notes [old].txt': story,
    });
    const sources = ['a', 'a/one.txt', 'b/**/*.TXT', 'notes [old].txt'];
    const { library } = await openFolder(folder, { sources, idPrefix: 'work/' });
    expect(tellingOf(library.state)).toEqual([
      'work/a/one.txt 9',
      'work/a/two.md 9',
      'work/b/deep/three.txt 9',
      'work/notes [old].txt 9',
    ]);
  });

  it('reads the files of two globs in one folder', async () => {
    const folder = folderWith({ 'a/one.txt': story, 'a/two.md': story, 'a/three.csv': story });
    const { library } = await openFolder(folder, { sources: ['a/*.md', 'a/*.txt'] });
    expect(tellingOf(library.state)).toEqual(['a/one.txt 9', 'a/two.md 9']);
  });

  it('tells first what is waiting and last what was read, and shows what it is at', async () => {
    const { states } = await openFolder(folderWith({ 'sources/a.txt': story, 'sources/b.txt': story }));
    expect(states[0]?.sources.map(({ state, metadata }) => `${state} ${metadata.title}`)).toEqual([
      'waiting a.txt',
      'waiting b.txt',
    ]);
    expect(states.at(-1)?.sources.map(({ state }) => state)).toEqual(['read', 'read']);
    expect(states.at(-1)?.progress).toBeUndefined();
  });

  it('passes over hidden files, programs’ folders and pictures, and logs what it left out by its kind', async () => {
    const { library, log } = await openFolder(
      folderWith({
        'sources/.hidden.txt': story,
        'sources/.git/notes.txt': story,
        'sources/node_modules/a.txt': story,
        'sources/page_files/font.woff': 'x',
        'sources/~$minutes.docx': 'x',
        'sources/minutes.docx': 'x',
      }),
    );
    expect(tellingOf(library.state)).toEqual(['sources/minutes.docx refused']);
    expect(log).toEqual([
      expect.stringContaining('Left out 2 files that are no sources by their kind: 1 × .docx, 1 × .woff'),
    ]);
  });
});

describe('what is not as it should be', () => {
  it('refuses unsupported, empty and binary files each with its reason, and reads the rest', async () => {
    const { library } = await openFolder(
      folderWith({
        'sources/a.pdf': '%PDF-1.7',
        'sources/b.txt': '',
        'sources/c.txt': Uint8Array.from([1, 2, 0, 3]),
        'sources/d.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
        'sources/e.txt': story,
      }),
    );
    expect(
      library.state.sources.map(
        ({ id, state, problems }) => `${id} ${state} ${problems.map(({ kind }) => kind).join()}`,
      ),
    ).toEqual([
      'sources/a.pdf refused unsupportedFormat',
      'sources/b.txt refused emptyText',
      'sources/c.txt refused notText',
      'sources/d.txt read convertedText',
      'sources/e.txt read ',
    ]);
  });

  it('does not open a file over the limit, and reads it when the limit is raised', async () => {
    const folder = folderWith({ 'sources/a.txt': story, 'sources/big.txt': `${story}\n` });
    truncateSync(join(folder, 'sources/big.txt'), 60_000_000);
    const { library } = libraryOver();
    await library.open({ folders: [folderOf(folder)], limitBytes });
    expect(library.state.sources[1]?.problems).toEqual([{ kind: 'tooLarge', bytes: 60_000_000, limitBytes }]);
    truncateSync(join(folder, 'sources/big.txt'), story.length);
    await library.open({ folders: [folderOf(folder)], limitBytes: 10 });
    expect(tellingOf(library.state)).toEqual(['sources/a.txt refused', 'sources/big.txt refused']);
    await library.open({ folders: [folderOf(folder)], limitBytes });
    expect(tellingOf(library.state)).toEqual(['sources/a.txt 9', 'sources/big.txt 9']);
  });

  it('goes on when a source is deleted while it reads', async () => {
    const folder = folderWith({ 'sources/a.txt': story, 'sources/b.txt': story, 'sources/c.txt': story });
    const { library } = libraryOver({
      onState: () => {
        rmSync(join(folder, 'sources/b.txt'), { force: true });
      },
    });
    await library.open({ folders: [folderOf(folder)], limitBytes });
    expect(library.state.sources[1]?.problems).toEqual([{ kind: 'gone' }]);
    expect(tellingOf(library.state)).toEqual(['sources/a.txt 9', 'sources/b.txt refused', 'sources/c.txt 9']);
    await library.refresh({ everything: false });
    expect(tellingOf(library.state)).toEqual(['sources/a.txt 9', 'sources/c.txt 9']);
  });

  it('follows links inside the folder once, and none in a circle or out of it', async () => {
    const outside = folderWith({ 'secret.txt': story });
    const folder = folderWith({
      'sources/a.txt': story,
      'sources/again.txt': { link: 'a.txt' },
      'sources/circle': { link: '.' },
      'sources/up': { link: '..' },
      'sources/self': { link: 'self' },
      'sources/nowhere.txt': { link: 'missing.txt' },
      'sources/out': { link: outside },
      'sources/out.txt': { link: join(outside, 'secret.txt') },
      'sources/more': { link: '../archive' },
      'archive/b.txt': story,
      'archive/back': { link: '../sources' },
    });
    const { library } = await openFolder(folder);
    expect(library.state.sources.map(({ id }) => id)).toEqual(['sources/a.txt', 'sources/more/b.txt']);
    expect(library.state.problems.map(({ path, problem }) => `${path} ${problem.kind}`).sort()).toEqual([
      'sources/circle linkLoop',
      'sources/nowhere.txt gone',
      'sources/out leadsOutside',
      'sources/out.txt leadsOutside',
      'sources/self linkLoop',
      'sources/up linkLoop',
    ]);
  });

  it('does not read sources that the settings name outside of the folder', async () => {
    const { library } = await openFolder(folderWith({ 'a.txt': story }), { sources: ['../', '/etc', 'a.txt'] });
    expect(tellingOf(library.state)).toEqual([
      'a.txt 9',
      '../ was skipped: it leads outside the workspace folder. Copy the file into the sources folder.',
      '/etc was skipped: it leads outside the workspace folder. Copy the file into the sources folder.',
    ]);
  });
});

describe('groundwork.json', () => {
  it('stands above the settings', async () => {
    const folder = folderWith({
      'groundwork.json': '{ "sources": ["texts/"], "drafts": ["chapters/*.md"] }',
      'texts/a.txt': story,
      'other/b.txt': story,
    });
    const { library } = await openFolder(folder, { sources: ['other'] });
    expect(tellingOf(library.state)).toEqual(['texts/a.txt 9']);
    expect(library.state.drafts[0]).toMatchObject({ folder, include: ['chapters/*.md'] });
    expect(library.state.drafts[0]?.exclude).toContain('texts/**');
  });

  it('is told with its line when it is broken, and the settings are used', async () => {
    const folder = folderWith({ 'groundwork.json': '{\n  "sources": [\n    "texts"\n', 'other/b.txt': story });
    const { library } = await openFolder(folder, { sources: ['other'] });
    expect(tellingOf(library.state)).toEqual([
      'other/b.txt 9',
      'groundwork.json, line 4: the file ends too early. Until it is corrected, the settings are used instead.',
    ]);
  });

  it('is ignored where the library is told so', async () => {
    const folder = folderWith({ 'groundwork.json': '{ "sources": ["texts"] }', 'a.txt': story, 'texts/b.txt': story });
    const { library } = libraryOver({ isProject: () => false, except: new Set([join(folder, 'texts/b.txt')]) });
    await library.open({ folders: [folderOf(folder, { sources: ['.'] })], limitBytes });
    expect(tellingOf(library.state)).toEqual(['a.txt 9']);
  });
});

describe('looking for changes', () => {
  it('reads what is new or changed, forgets what is gone, and leaves the rest alone', async () => {
    const folder = folderWith({ 'sources/a.txt': story, 'sources/b.txt': story, 'sources/c.txt': story });
    const { library, told, engine } = await openFolder(folder);
    told.length = 0;
    writeFileSync(join(folder, 'sources/a.txt'), 'Nobody was warned of it in time.');
    utimesSync(join(folder, 'sources/b.txt'), 1, 1);
    rmSync(join(folder, 'sources/c.txt'));
    writeFileSync(join(folder, 'sources/d.txt'), story);
    await library.refresh({ everything: false });
    expect(told).toEqual(['put sources/a.txt', 'put sources/d.txt', 'remove sources/c.txt']);
    expect(engine.search('warned', 1)[0]?.text).toBe('Nobody was warned of it in time.');
    expect(library.state.sources.map(({ id }) => id)).toEqual(['sources/a.txt', 'sources/b.txt', 'sources/d.txt']);
  });

  it('reads everything again when it is asked to', async () => {
    const { library, told } = await openFolder(folderWith({ 'sources/a.txt': story, 'sources/b.pdf': 'x' }));
    await library.refresh({ everything: true });
    expect(told).toEqual(['put sources/a.txt', 'put sources/a.txt']);
  });

  it('takes a source out of the engine when it can no longer be read', async () => {
    const folder = folderWith({ 'sources/a.txt': story });
    const { library, engine, told } = await openFolder(folder);
    writeFileSync(join(folder, 'sources/a.txt'), '');
    await library.refresh({ everything: false });
    expect(told.at(-1)).toBe('remove sources/a.txt');
    expect(engine.sourceClaims('sources/a.txt' as DocumentId)).toEqual([]);
    expect(library.state.sources[0]).toMatchObject({ state: 'refused', words: 0 });
  });

  it('makes one look of many changes at once, and misses none', async () => {
    const folder = folderWith({ 'sources/a.txt': story });
    const { library, told } = libraryOver();
    const settled = [library.open({ folders: [folderOf(folder)], limitBytes })];
    for (let count = 0; count < 20; count += 1) {
      appendFileSync(join(folder, 'sources/a.txt'), ` It rose ${String(count)} metres.`);
      settled.push(library.refresh({ everything: false }));
    }
    await Promise.all(settled);
    expect(library.state.sources[0]?.words).toBe(9 + 20 * 4);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  it('does nothing before it was opened', async () => {
    const { library, states } = libraryOver();
    await library.refresh({ everything: true });
    expect(states).toEqual([]);
    expect(library.state.sources).toEqual([]);
  });
});

describe('a later call', () => {
  it('overtakes an earlier one, and nothing of that remains', async () => {
    const first = folderWith(
      Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`sources/a${String(at)}.txt`, story])),
    );
    const second = folderWith({ 'sources/b.txt': story });
    const work = new EventEmitter();
    const { library, engine } = libraryOver({ onTold: () => work.emit('told') });
    const opening = library.open({ folders: [folderOf(first)], limitBytes });
    await once(work, 'told');
    await Promise.all([opening, library.open({ folders: [folderOf(second)], limitBytes })]);
    expect(tellingOf(library.state)).toEqual(['sources/b.txt 9']);
    expect(engine.search('river', 99).map(({ document }) => document)).toEqual(['sources/b.txt']);
  });

  it('finds a renamed folder under its new name', async () => {
    const folder = folderWith({ 'sources/old/a.txt': story });
    const { library, told, engine } = await openFolder(folder);
    mkdirSync(join(folder, 'sources/x'));
    renameSync(join(folder, 'sources/old'), join(folder, 'sources/new'));
    await library.refresh({ everything: false });
    expect(told).toEqual(['put sources/old/a.txt', 'move sources/old/a.txt sources/new/a.txt']);
    expect(engine.search('river', 1)[0]?.document).toBe('sources/new/a.txt');
  });

  it('gives the state as a new object whenever something changes', async () => {
    const folder = folderWith({ 'sources/a.txt': story });
    const { library } = await openFolder(folder);
    const before = library.state;
    expect(library.state).toBe(before);
    writeFileSync(join(folder, 'sources/a.txt'), 'Other words.');
    await library.refresh({ everything: false });
    expect(library.state).not.toBe(before);
  });
});

describe('what is read of a source, for one who looks', () => {
  it('is its blocks, with what was said of it, or why it is not read', async () => {
    const folder = folderWith({
      'groundwork.json': JSON.stringify({ metadata: { 'sources/a.md': { author: 'Ida Lund' } } }),
      'sources/a.md': '# Levy\n\nIt rose.\n',
      'sources/b.zip': 'x',
    });
    const { library } = await openFolder(folder);
    const read = await library.readAnew('sources/a.md' as DocumentId);
    expect(read?.ok === true && read.value).toMatchObject({
      metadata: { title: 'Levy', author: 'Ida Lund' },
      blocks: [{ role: 'heading' }, { role: 'paragraph' }],
    });
    expect(await library.readAnew('sources/b.zip' as DocumentId)).toEqual({
      ok: false,
      problem: { kind: 'unsupportedFormat', extension: 'zip' },
    });
    expect(await library.readAnew('sources/none.md' as DocumentId)).toBeUndefined();
  });
});
