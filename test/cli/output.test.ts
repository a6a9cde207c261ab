import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { treeOf } from '../support/tree';
import { runIn } from './runIn';

const CSL = JSON.stringify([{ id: 'k', type: 'book', title: 'Tolls' }]);

const files = {
  'groundwork.json': '{ "sources": ["sources"] }',
  'draft.md': '---\nbibliography: own.json\n---\n\nThe bridge is 86 metres long.\n',
  'other.md': 'Another draft.\n',
  'notes.txt': 'Notes.\n',
  'chapter.html': '<!doctype html><html><head><title>Mine</title></head><body>A chapter.</body></html>',
  'data.json': '{ "version": 1, "sources": "mine" }',
  'own.json': CSL,
  'works.bib': '@book{k, title={Tolls}}',
  'works.csl.json': CSL,
  'base.json': '',
  'sources/a.txt': 'The bridge is 68 metres long.',
  'sources/long.txt': 'long '.repeat(30),
  'sources/photo.jpg': 'photo',
  'sources/table.csv': 'a,b\n1,2\n',
};

const FORMS = ['html', 'md', 'csv', 'json', 'sarif', 'txt'] as const;

async function project(): Promise<string> {
  const folder = folderWith(files);
  await runIn(folder, 'check', 'draft.md', '--output', 'base.json');
  return folder;
}

const MADE = Object.keys(files).filter((name) => name !== 'base.json');

describe('--output', () => {
  it.each([...MADE, 'base.json'])('leaves what was made as it is, by its name and by links to it: %s', async (name) => {
    const folder = await project();
    symlinkSync(join(folder, name), join(folder, 'link.html'));
    symlinkSync('link.html', join(folder, 'second.html'));
    linkSync(join(folder, name), join(folder, 'hard.html'));
    mkdirSync(join(folder, 'deep'));
    const before = treeOf(folder);
    for (const output of [name, `./deep/../${name}`, join(folder, name), 'link.html', 'second.html', 'hard.html'])
      for (const more of [[], ['--format', 'json'], ['--sources', 'sources', '--limit-mb', '0.0001']]) {
        const { code, error } = await runIn(
          ...([folder, 'check', 'draft.md', '--baseline', 'base.json', '--output', output, ...more] as const),
        );
        expect(code, output).toBe(2);
        expect(error, output).toMatch(/^groundwork: --output .* (?:would overwrite|is there and|has the name)/);
        expect(treeOf(folder), output).toEqual(before);
      }
  });

  it.each([
    ['groundwork.json', 'has the name of a file that is read'],
    ['new.bib', 'has the name of a file that is read'],
    ['new.csl.json', 'has the name of a file that is read'],
    ['nowhere.md', 'is a link that leads nowhere'],
    ['none/report.md', 'its folder is not there'],
    ['sources', 'it is a folder'],
  ])('takes no name under which a report would do harm, and says why: %s', async (output, reason) => {
    const folder = folderWith({ 'sources/a.txt': files['sources/a.txt'], 'draft.md': files['draft.md'] });
    symlinkSync('gone.md', join(folder, 'nowhere.md'));
    const before = treeOf(folder);
    const { code, error } = await runIn(folder, 'check', 'draft.md', '--output', output);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining(reason) as string });
    expect(treeOf(folder)).toEqual(before);
  });

  it.each(FORMS)('takes the place of an earlier report, and of an empty file: %s', async (form) => {
    const folder = await project();
    const report = join(folder, `report.${form}`);
    const run = () => runIn(folder, 'check', 'draft.md', '--output', `report.${form}`);
    writeFileSync(report, '');
    expect((await run()).code).toBe(1);
    const first = readFileSync(report, 'utf8');
    expect(first.length).toBeGreaterThan(100);
    writeFileSync(join(folder, 'draft.md'), 'The bridge is 68 metres long.\n');
    chmodSync(report, 0o640);
    expect((await run()).code).toBe(0);
    expect(readFileSync(report, 'utf8')).not.toBe(first);
    expect(statSync(report).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('goes through a link to an earlier report, which stays a link', async () => {
    const folder = await project();
    await runIn(folder, 'check', 'draft.md', '--output', 'report.md');
    mkdirSync(join(folder, 'out'));
    symlinkSync('../report.md', join(folder, 'out/latest.md'));
    writeFileSync(join(folder, 'draft.md'), 'The bridge is 68 metres long.\n');
    expect((await runIn(folder, 'check', 'draft.md', '--output', 'out/latest.md')).code).toBe(0);
    expect(lstatSync(join(folder, 'out/latest.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('The bridge is 68 metres long');
  });

  it('is printed where - is named', async () => {
    const folder = await project();
    const { code, out } = await runIn(folder, 'check', 'draft.md', '--output', '-', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveProperty('drafts');
    expect(readdirSync(folder)).not.toContain('-');
  });
});
