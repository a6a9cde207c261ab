import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/presentation/report/report';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const source = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.';
const altered = source.replace('4,512', '4,521');
const again = 'The flood of 15 February 2019 forced 4,512 people from their homes in Brackmere.';
const project = (files: Readonly<Record<string, string>>): string =>
  folderWith({ 'sources/flood.txt': `Foreword.\n\n${source}\n`, ...files });

describe('the report of groundwork check', () => {
  it.each([
    ['html', /^<!doctype html>/],
    ['md', /^# Source report: draft\.md/],
    ['csv', /^\uFEFFnumber,verdict/],
    ['json', /^\{\n {2}"version"/],
    ['sarif', /"version": "2\.1\.0"/],
  ])('is printed as %s, and written to a file by its ending', async (format, start) => {
    const folder = project({ 'draft.md': altered });
    const printed = await runIn(folder, 'check', 'draft.md', '--format', format);
    expect(printed.out).toMatch(start);
    const written = await runIn(folder, 'check', 'draft.md', '--output', `out.${format}`);
    expect({ code: written.code, error: written.error }).toEqual({ code: 1, error: '' });
    expect(written.out).toMatch(/^draft\.md: 1 sentence .*\nThe report is in out\.\w+\.\n$/);
    expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(printed.out);
  });

  it('tells where evidence stands in the file of its source, but not in what was taken out of another file', async () => {
    const folder = project({ 'draft.md': altered });
    const { out } = await runIn(folder, 'check', 'draft.md', '--format', 'json');
    const [finding] = (JSON.parse(out) as Report).drafts[0]?.findings ?? [];
    expect(finding?.evidence[0]?.range).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 2, character: source.length },
    });
  });

  it('takes the form that is asked for above the ending, and text into a file', async () => {
    const folder = project({ 'draft.md': altered });
    await runIn(folder, 'check', 'draft.md', '--format', 'csv', '--output', 'out.html');
    await runIn(folder, 'check', 'draft.md', '--output', 'out.log');
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/^\uFEFFnumber,/);
    expect(readFileSync(join(folder, 'out.log'), 'utf8')).toMatch(/^draft\.md:1:1 {2}warning/);
  });

  it('is never a source of the next one', async () => {
    const folder = project({ 'draft.md': 'A wholly new remark on forty turnips from Halvick was made in May.' });
    for (let times = 0; times < 2; times++) {
      const { out } = await runIn(folder, 'check', 'draft.md', '--output', 'sources/report.md');
      expect(out).toContain('held against 1 source: 0 differ from a source, 1 backed by none');
    }
  });

  it('never overwrites what is read, and says what cannot be written', async () => {
    const folder = project({ 'draft.md': altered, 'old.json': '{"drafts":[]}' });
    for (const words of [['draft.md'], ['./draft.md'], ['old.json', '--baseline', 'old.json']]) {
      const { code, error } = await runIn(folder, 'check', 'draft.md', '--output', ...words);
      expect(code).toBe(2);
      expect(error).toContain('would overwrite what is read');
    }
    expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toBe(altered);
    const { code, error } = await runIn(folder, 'check', 'draft.md', '--output', 'no/such/out.html');
    expect({ code, error }).toEqual({
      code: 2,
      error: 'groundwork: no/such/out.html could not be written: its folder is not there.\n',
    });
    expect((await runIn(folder, 'check', 'draft.md', '--format', 'pdf')).error).toContain(
      '--format takes text, html, md, csv, json, sarif, junit, not “pdf”',
    );
  });
});

describe('a baseline', () => {
  it.each(['json', 'sarif'])('in %s lets only new findings fail, and text shows only those', async (format) => {
    const folder = project({ 'draft.md': altered, 'later.md': '' });
    const first = await runIn(folder, 'check', 'draft.md', '--output', `base.${format}`);
    expect(first.code).toBe(1);
    const same = await runIn(folder, 'check', 'draft.md', '--baseline', `base.${format}`);
    expect(same.code).toBe(0);
    expect(same.out).toMatch(/^draft\.md: .* 1 of these is known from the baseline\.\n$/);
    const grown = project({ 'draft.md': `${altered}\n\n${again}`, 'base.json': readBase(folder, format) });
    const { code, out } = await runIn(grown, 'check', 'draft.md', '--baseline', 'base.json');
    expect(code).toBe(1);
    expect(out).toContain('draft.md:3:1  warning');
    expect(out).not.toContain('draft.md:1:1');
  });

  it('marks in JSON and SARIF what is new', async () => {
    const folder = project({ 'draft.md': altered });
    await runIn(folder, 'check', 'draft.md', '--output', 'base.json');
    const run = (format: string) =>
      runIn(folder, 'check', 'draft.md', '--baseline', 'base.json', '--format', format).then(({ out }) => out);
    expect(await run('json')).toContain('"standing": "known"');
    expect(await run('sarif')).toContain('"baselineState": "unchanged"');
    expect(await run('html')).toContain('class="known"');
  });

  it.each([
    [{}, 'there is no baseline base.json'],
    [{ 'base.json': 'nothing' }, 'the baseline base.json is no JSON'],
    [{ 'base.json': '{}' }, 'the baseline base.json is no report of groundwork'],
    [{ 'base.json/x': '' }, 'base.json'],
  ])('that does not work is told, and nothing is checked: %j', async (files, reason) => {
    const folder = project({ 'draft.md': altered, ...files });
    const { code, out, error } = await runIn(
      folder,
      'check',
      'draft.md',
      '--baseline',
      'base.json',
      '--output',
      'o.html',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(reason);
    expect(existsSync(join(folder, 'o.html'))).toBe(false);
  });
});

const readBase = (folder: string, format: string): string => readFileSync(join(folder, `base.${format}`), 'utf8');
