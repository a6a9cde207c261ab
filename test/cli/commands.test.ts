import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const files = {
  'sources/flood.txt': 'THE FLOOD\n\n14.02.2024\n\nThe river came over its banks.\n\nNobody was warned in time.\n',
  'sources/levy.md': '# Levy\n\n## Rates\n\nThe flood levy rises to 54 euros.\n',
};

describe('groundwork search', () => {
  it('prints the sentences that answer, best first', async () => {
    const { code, out } = await runIn(folderWith(files), 'search', 'flood', 'levy');
    expect(code).toBe(0);
    expect(out).toMatch(/^Levy, Rates, ¶ 1 {2}sources\/levy\.md\n {4}The flood levy rises to 54 euros\.\n/);
  });

  it('prints JSON, at most as many as asked for', async () => {
    const { out } = await runIn(folderWith(files), 'search', 'warned', '--format', 'json', '--limit', '1');
    expect(JSON.parse(out)).toEqual({
      version: expect.stringMatching(/^\d/) as string,
      formatVersion: 1,
      words: 'warned',
      hits: [{ source: 'sources/flood.txt', title: 'THE FLOOD', locator: '¶ 2', text: 'Nobody was warned in time.' }],
    });
  });

  it('says so when nothing answers', async () => {
    const { code, out, error } = await runIn(folderWith(files), 'search', 'trombone');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(error).toBe('groundwork: Nothing in the sources answers “trombone”.\n');
  });

  it.each([[[]], [['x', '--limit', 'many']], [['x', '--limit', '0']]])('refuses %j', async (words) => {
    expect((await runIn(folderWith(files), 'search', ...words)).code).toBe(2);
  });
});

describe('groundwork sources', () => {
  it('lists what was read, what is known of it, and what is wrong', async () => {
    const folder = folderWith({ ...files, 'sources/scan.pdf': '%PDF' });
    const { code, out } = await runIn(folder, 'sources', 'sources');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'sources/flood.txt  11 words',
      '    THE FLOOD',
      '    2024-02-14',
      'sources/levy.md  9 words',
      '    Levy',
      'sources/scan.pdf  not read',
      '    scan.pdf',
      expect.stringContaining('    sources/scan.pdf was not read: files of the kind .pdf'),
      '',
    ]);
  });

  it('takes folders as words or after --sources, and tells of a named file that cannot be read', async () => {
    const folder = folderWith({ ...files, 'b.pdf': '%PDF' });
    const { code, out } = await runIn(folder, 'sources', 'sources/levy.md', '--sources', 'b.pdf', '--format', 'json');
    expect(code).toBe(2);
    const { sources } = JSON.parse(out) as { sources: readonly { readonly path: string }[] };
    expect(sources.map(({ path }) => path)).toEqual(['b.pdf', 'sources/levy.md']);
  });

  it('says when there are none', async () => {
    const { code, error } = await runIn(folderWith({ 'sources/~$x.docx': '' }), 'sources');
    expect(code).toBe(2);
    expect(error).toBe('groundwork: There are no files among the sources.\n');
  });
});

describe('groundwork text', () => {
  it('prints what was read block by block, and as JSON the text that statements are held against', async () => {
    const folder = folderWith({
      'a.md': '# Levy\n\nIt ~~fell~~ **rose**.\n',
      'b.srt': '1\n00:00:01,000 --> 00:00:02,000\nThe quay\n',
    });
    const { code, out } = await runIn(folder, 'text', 'a.md', 'b.srt');
    expect(code).toBe(0);
    expect(out).toContain('[paragraph · ¶ 1] It');
    expect(out).toContain('[paragraph · 00:00:01] The quay');
    const { sources: readings } = JSON.parse((await runIn(folder, 'text', 'b.srt', '--format', 'json')).out) as {
      sources: readonly { readonly text: string; readonly blocks: readonly { readonly role: string }[] }[];
    };
    expect(readings[0]?.text).toBe('The quay');
    expect(readings[0]?.blocks.map(({ role }) => role)).toEqual(['paragraph']);
  });

  it('says of each file that could not be read why, with advice that is true for its kind', async () => {
    const folder = folderWith({ 'a.txt': 'Words.', 'b.xls': 'x', 'c.zip': 'x', 'd.mp3': 'x', 'e.url': 'x' });
    const { code, out } = await runIn(folder, 'text', 'a.txt', 'b.xls', 'c.zip', 'd.mp3', 'e.url', 'f.txt');
    expect(code).toBe(2);
    for (const words of [
      '.csv beside it',
      'Unpack it',
      'transcript',
      'leads elsewhere',
      'f.txt is not there',
      'Words.',
    ])
      expect(out).toContain(words);
  });

  it('needs a file', async () => {
    expect((await runIn(folderWith({}), 'text')).code).toBe(2);
  });
});

describe('the program', () => {
  it('explains itself, its commands and its exit codes', async () => {
    const folder = folderWith({});
    expect(await runIn(folder, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit codes: 0') as string,
    });
    for (const name of ['check', 'search', 'sources']) {
      const { code, out } = await runIn(folder, name, '--help');
      expect({ code, name, out }).toMatchObject({
        code: 0,
        out: expect.stringMatching(/Exit codes: 0[^]*2 wrong use/) as string,
      });
    }
    expect((await runIn(folder, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names what is wrong and where help is', async () => {
    const folder = folderWith({});
    expect(await runIn(folder, 'chekc')).toEqual({
      code: 2,
      out: '',
      error: 'groundwork: there is no command “chekc”. See groundwork --help.\n',
    });
    expect((await runIn(folder)).code).toBe(2);
    expect((await runIn(folder, 'check')).error).toBe(
      'groundwork: no draft to check: there is none in this project. See groundwork check --help.\n',
    );
    expect((await runIn(folder, 'check', 'a.md', '--x')).code).toBe(2);
  });
});
