import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProjectSettings } from '../../src/library/projectSettings';
import { folderWith } from '../support/folder';
import { folderOf, libraryOver, openFolder } from './openFolder';

const [told, secret] = ['The river came over its banks in the night.', 'The informant saw the dyke give way at four.'];

/** What is listed and found by one who must not learn of confidential sources. */
async function withheldFrom(folder: string) {
  const opened = libraryOver();
  const settings = { folders: [folderOf(folder)], limitBytes: 50_000_000, confidential: 'leftOut' } as const;
  await opened.library.open(settings);
  const seen = () => ({
    listed: opened.library.state.sources.map(({ id }) => id),
    withheld: opened.library.state.withheld,
    found: opened.engine.search('informant dyke', 9).length,
  });
  return { ...opened, seen };
}

const project = (confidential: unknown): string => JSON.stringify({ confidential });

describe('confidential sources', () => {
  it('are read for the writer as all others, and marked', async () => {
    const folder = folderWith({
      'sources/a.txt': told,
      'sources/b.txt': secret,
      'groundwork.json': project(['**/b.*']),
    });
    const { library, engine } = await openFolder(folder);
    expect(library.state.sources.map(({ id, isConfidential }) => [id, isConfidential])).toEqual([
      ['sources/a.txt', undefined],
      ['sources/b.txt', true],
    ]);
    expect(engine.search('informant dyke', 9)).toHaveLength(1);
  });

  it.each([
    [['sources/b']],
    [['./sources/b/']],
    [['sources/b/*.txt']],
    [['**/informant.txt']],
    [['SOURCES/B/Informant.txt']],
  ])('are left out by name, folder and glob where that is asked for: %j', async (names) => {
    const files = { 'sources/a.txt': told, 'sources/b/informant.txt': secret, 'groundwork.json': project(names) };
    const { seen } = await withheldFrom(folderWith(files));
    expect(seen()).toEqual({ listed: ['sources/a.txt'], withheld: 1, found: 0 });
  });

  it('are left out under every name that a link gives them', async () => {
    const folder = folderWith({
      'open/letter.txt': { link: '../closed/informant.txt' },
      'closed/informant.txt': secret,
      'groundwork.json': JSON.stringify({ sources: ['open'], confidential: ['closed'] }),
    });
    expect((await withheldFrom(folder)).seen()).toEqual({ listed: [], withheld: 1, found: 0 });
  });

  it.each([
    ['{ "confidential": ["sources/b.txt"', 'broken'],
    ['{ "confidential": "sources/b.txt" }', 'no list'],
    ['{ "confidential": ["sources/b.txt", 3] }', 'not all of them paths'],
    [']', 'no project'],
  ])('are all sources while nobody can tell which: %s', async (text) => {
    const folder = folderWith({ 'sources/a.txt': told, 'sources/b.txt': secret, 'groundwork.json': text });
    expect((await withheldFrom(folder)).seen()).toEqual({ listed: [], withheld: 2, found: 0 });
    expect(readProjectSettings(text).problems).toHaveLength(1);
  });

  it('go at once when they are marked, and come back when they are marked no longer', async () => {
    const folder = folderWith({ 'sources/a.txt': told, 'sources/b.txt': secret });
    const { library, seen } = await withheldFrom(folder);
    expect(seen().found).toBe(1);
    writeFileSync(join(folder, 'groundwork.json'), project(['sources/b.txt']));
    await library.refresh({ everything: false });
    expect(seen()).toEqual({ listed: ['sources/a.txt'], withheld: 1, found: 0 });
    renameSync(join(folder, 'groundwork.json'), join(folder, 'notes.json'));
    await library.refresh({ everything: false });
    expect(seen().found).toBe(1);
  });

  it('are marked and unmarked without being read again', async () => {
    const folder = folderWith({ 'sources/b.txt': secret });
    const { library, told: puts } = await openFolder(folder);
    writeFileSync(join(folder, 'groundwork.json'), project(['sources']));
    await library.refresh({ everything: false });
    expect(library.state.sources[0]?.isConfidential).toBe(true);
    expect(puts).toEqual(['put sources/b.txt']);
  });

  it('are never taken for a moved file of the same words', async () => {
    const folder = folderWith({ 'sources/a.txt': secret });
    const { library, seen } = await withheldFrom(folder);
    writeFileSync(join(folder, 'sources/copy.txt'), secret);
    writeFileSync(join(folder, 'groundwork.json'), project(['sources/a.txt']));
    await library.refresh({ everything: false });
    expect(seen()).toEqual({ listed: ['sources/copy.txt'], withheld: 1, found: 1 });
  });
});
