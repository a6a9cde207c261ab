import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/presentation/report/report';
import { run } from '../../src/cli/run';
import { plain } from '../../src/cli/terminal';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const source = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.\n';
const backed = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.\n';
const altered = 'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.\n';

const project = (files: Readonly<Record<string, string>>): string =>
  folderWith({ 'sources/flood.txt': source, ...files });
const book = (): string =>
  project({
    'one.md': backed,
    'chapters/two.md': altered,
    'chapters/deep/three.txt': backed,
    'chapters/notes.csv': 'a,b\n1,2\n',
    'README.md': altered,
    '.hidden/four.md': altered,
  });

const pathsOf = (out: string): readonly string[] => (JSON.parse(out) as Report).drafts.map(({ path }) => path);
const checked = async (folder: string, ...words: readonly string[]): Promise<readonly string[]> =>
  pathsOf((await runIn(folder, 'check', ...words, '--format', 'json')).out);

describe('groundwork check with several drafts', () => {
  it('checks the drafts of the project when none is named, from any folder of it', async () => {
    const folder = book();
    expect(await checked(folder)).toEqual(['chapters/deep/three.txt', 'chapters/two.md', 'one.md']);
    expect(await checked(join(folder, 'chapters'))).toEqual(['deep/three.txt', 'two.md']);
  });

  it('checks what the groundwork.json of the project names, and nothing else', async () => {
    const folder = book();
    writeFileSync(join(folder, 'groundwork.json'), '{ "drafts": ["chapters/*.md", "one.*"] }');
    expect(await checked(folder)).toEqual(['chapters/two.md', 'one.md']);
  });

  it('takes a folder for the drafts in it, and a glob for the files it names, each draft once', async () => {
    const folder = book();
    expect(await checked(folder, 'chapters')).toEqual(['chapters/deep/three.txt', 'chapters/two.md']);
    expect(await checked(folder, 'chapters/**/*.{md,txt}')).toEqual(['chapters/deep/three.txt', 'chapters/two.md']);
    expect(await checked(folder, 'chapters/two.md', './chapters', 'one.md')).toEqual([
      'chapters/two.md',
      'chapters/deep/three.txt',
      'one.md',
    ]);
  });

  it('checks what a draft takes in behind it, once and one level deep, and nothing outside of the project', async () => {
    const folder = project({
      'book.tex': '\\begin{document}\n\\input{parts/two}\n\\include{parts/gone}\n\\input{../out}\n\\end{document}\n',
      'parts/two.tex': `${altered}\n\\input{three}\n`,
      'parts/three.tex': altered,
    });
    writeFileSync(join(folder, '..', 'out.tex'), altered);
    const { out, error } = await runIn(folder, 'check', 'parts/two.tex', 'book.tex', '--format', 'json');
    expect(pathsOf(out)).toEqual(['parts/two.tex', 'parts/three.tex', 'book.tex']);
    expect(error).toContain('book.tex takes in parts/gone.tex, which is not there.');
    expect(error).toContain('book.tex takes in ../out.tex, which lies outside of the project.');
    expect(await checked(folder, 'book.tex')).toEqual(['book.tex', 'parts/two.tex']);
  });

  it('takes a name with the signs of a glob for the file that has it', async () => {
    const folder = project({ 'a [b].md': backed });
    expect(await checked(folder, 'a [b].md')).toEqual(['a [b].md']);
  });

  it('checks folders outside of projects against named sources', async () => {
    const folder = project({});
    mkdirSync(join(folder, 'elsewhere'));
    const away = folderWith({ 'a.md': backed, 'b.txt': altered });
    expect(await checked(away, '.', '--sources', join(folder, 'sources'))).toEqual(['a.md', 'b.txt']);
  });

  it('says when there is none, and exits with 2', async () => {
    const folder = project({});
    for (const names of [[], ['sources'], ['*.md'], ['sources', '*.md']]) {
      const { code, error } = await runIn(folder, 'check', ...names);
      expect([code, error]).toEqual([
        2,
        expect.stringMatching(/^groundwork: no draft to check: .* See groundwork check --help\.\n$/),
      ]);
    }
  });

  it('counts each and all of them', async () => {
    const { code, out } = await runIn(book(), 'check');
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      '3 drafts: 3 sentences held against 1 source: 1 differs from a source, 0 backed by none, 0 near, 2 backed, 0 not checked.',
    );
  });

  it.each(['html', 'md', 'csv', 'json', 'sarif'])(
    'writes one report of all as %s, over which it may write again',
    async (form) => {
      const folder = book();
      for (let times = 0; times < 2; times += 1) {
        const { code, error } = await runIn(folder, 'check', '--output', `report.${form}`);
        expect([code, error]).toEqual([1, '']);
      }
      const report = readFileSync(join(folder, `report.${form}`), 'utf8');
      expect(report).toContain('two.md');
      if (form !== 'sarif') expect(report).toContain('three.txt');
    },
  );

  it('reads an unknown ending as plain text, and says so once', async () => {
    const folder = project({ 'a.draftx': altered, 'b.draftx': backed, 'c.md': backed });
    const { code, out, error } = await runIn(folder, 'check', 'a.draftx', 'b.draftx', 'c.md');
    expect(code).toBe(1);
    expect(error).toBe('groundwork: a.draftx is read as plain text: .draftx says no more of it.\n');
    expect(out).toContain('a.draftx:1:1  warning');
  });

  it('refuses what is no text, and checks the others', async () => {
    const folder = project({ 'c.md': backed });
    writeFileSync(join(folder, 'a.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const { code, out, error } = await runIn(folder, 'check', 'a.md', 'c.md');
    expect(code).toBe(2);
    expect(error).toMatch(/^groundwork: a\.md was not checked: it holds no readable text\. Name a draft in Markdown/);
    expect(out).toContain('c.md: 1 sentence held against');
  });
});

/** The program as it watches, ended by whoever holds it. */
function watching(folder: string, ...words: readonly string[]) {
  const ended = new AbortController();
  const seen = { out: '', error: '', cleared: 0 };
  const code = run(['check', '--watch', ...words], {
    folder,
    paint: plain,
    out: (text) => (seen.out += text),
    error: (text) => (seen.error += text),
    progress: () => undefined,
    clear: () => (seen.cleared += 1),
    interrupted: () => ended.signal,
  });
  const until = (holds: () => boolean): Promise<unknown> => vi.waitUntil(holds, { timeout: 60_000 });
  const checks = (): number => seen.error.split('Watching for changes').length - 1;
  return {
    seen,
    code,
    until,
    checks,
    end: () => {
      ended.abort();
    },
  };
}

describe('groundwork check --watch', () => {
  it('checks again when a draft or a source changes, and ends in peace', async () => {
    const folder = project({ 'one.md': backed });
    const { seen, code, until, checks, end } = watching(folder);
    await until(() => checks() === 1);
    expect(seen.out).toContain('0 differ from a source');
    writeFileSync(join(folder, 'one.md'), altered);
    await until(() => seen.out.includes('1 differs from a source'));
    await until(() => checks() >= 2);
    seen.out = '';
    writeFileSync(join(folder, 'sources/flood.txt'), source.replace('4,512', '4,521'));
    await until(() => seen.out.includes('1 backed'));
    end();
    expect(await code).toBe(0);
    expect(seen.cleared).toBeGreaterThanOrEqual(3);
  });

  it('does not check again because of its own report', async () => {
    const folder = project({ 'one.md': backed });
    const { seen, code, until, checks, end } = watching(folder, '--output', 'report.html');
    await until(() => checks() === 1);
    for (const [times, draft, says] of [
      [2, altered, '1 differs'],
      [3, backed, '0 differ'],
    ] as const) {
      seen.out = '';
      writeFileSync(join(folder, 'one.md'), draft);
      await until(() => seen.out.includes(says) && checks() >= times);
      expect(checks()).toBe(times);
    }
    end();
    expect(await code).toBe(0);
  });

  it('is refused for what is no file, and for copies with comments', async () => {
    const folder = project({ 'one.docx': 'x' });
    expect((await runIn(folder, 'check', '--watch', '-')).error).toContain('--watch needs');
    const copy = await runIn(folder, 'check', '--watch', 'one.docx', '--output', 'b.docx');
    expect([copy.code, copy.error]).toEqual([2, expect.stringContaining('--watch')]);
  });
});
