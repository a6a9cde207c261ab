import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { runIn } from '../cli/runIn';
import { openFolder, tellingOf } from './openFolder';

/** A path whose last name has a byte that is no UTF-8: "caf\xE9" as Latin-1 writes it. */
const latin = (folder: string, before: string, after: string): Buffer =>
  Buffer.concat([Buffer.from(`${join(folder, before)}caf`), Buffer.from([0xe9]), Buffer.from(after)]);

const STORY = 'The bridge is 68 metres long.';

/** Elsewhere the system takes no such names. */
describe.skipIf(process.platform !== 'linux')('a name that is not UTF-8', () => {
  it('is told with what to do, of files and folders among the sources, and the rest is read', async () => {
    const folder = folderWith({ 'sources/a.txt': STORY, 'sources/deep/b.txt': STORY });
    writeFileSync(latin(folder, 'sources/', '.txt'), STORY);
    writeFileSync(latin(folder, 'sources/deep/', '.pdf'), STORY);
    writeFileSync(latin(folder, '', '.bib'), '@book{a, title={T}}');
    mkdirSync(latin(folder, 'sources/', ''));
    const { library } = await openFolder(folder);
    expect(library.state.sources.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'sources/a.txt read',
      'sources/deep/b.txt read',
    ]);
    const told = tellingOf(library.state).filter((line) => line.includes('\uFFFD'));
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const line of told) expect(line).toContain('its name is not UTF-8 and must be changed');
  });

  it('is told of whatever is named to the program, as which it arrives', async () => {
    const folder = folderWith({ 'sources/a.txt': STORY, 'draft.md': STORY });
    writeFileSync(latin(folder, '', '.md'), STORY);
    const name = 'caf\uFFFD.md';
    for (const words of [
      ['check', name],
      ['check', 'draft.md', '--sources', name],
      ['check', 'draft.md', '--baseline', name],
      ['check', 'draft.md', '--output', name],
    ]) {
      const { code, error } = await runIn(folder, ...words);
      expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('is not UTF-8') as string });
    }
  });
});
