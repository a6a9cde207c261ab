import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/presentation/report/report';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const source = `THE FLOOD

Nell Harrowgate

14.02.2024

The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere and caused damage of 86 million euros.

<https://a.example.org/flood>
`;
const backed = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.';
const altered = 'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.';
const invented = 'The orchestra of Halvick bought eleven trombones from a retired sailor last summer.';

const project = (draft: string): string => folderWith({ 'sources/flood.txt': source, 'draft.md': draft });
const report = (out: string): Report => JSON.parse(out) as Report;

describe('groundwork check', () => {
  it('prints findings with place, words of the source and a summary, and exits with 1', async () => {
    const folder = project(`# The flood\n\n${backed}\n${altered} ${invented}\n`);
    const { code, out, error } = await runIn(folder, 'check', 'draft.md');
    expect(code).toBe(1);
    expect(error).toBe('');
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^draft\.md:4:1 {2}warning {2}THE FLOOD says 4,512.* \[quantity\]$/),
      `    draft   ${altered}`,
      expect.stringMatching(/^ {4}source {2}The flood of 14 February 2019 .* — THE FLOOD, ¶ 1$/),
      '',
      'draft.md:4:82  information  Nothing in your sources backs this statement.  [coverage]',
      `    draft   ${invented}`,
      ...(out.includes('nearest') ? [expect.stringMatching(/^ {4}nearest /) as string] : []),
      '',
      'draft.md: 3 sentences held against 1 source: 1 differs from a source, 1 backed by none, 0 near, 1 backed, 0 not checked.',
      '',
    ]);
  });

  it('prints JSON of which every part is there', async () => {
    const folder = project(`${backed}\n\nIs it so?\n\n${altered}\n`);
    const { out } = await runIn(folder, 'check', 'draft.md', '--format', 'json');
    const { version, sources, drafts } = report(out);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(sources).toEqual([
      {
        path: 'sources/flood.txt',
        title: 'THE FLOOD',
        author: 'Nell Harrowgate',
        date: '2024-02-14',
        url: 'https://a.example.org/flood',
        words: 21,
        problems: [],
      },
    ]);
    expect(drafts).toHaveLength(1);
    const [draft] = drafts;
    expect(draft?.path).toBe('draft.md');
    expect(draft?.counts).toEqual({
      supported: 1,
      partlySupported: 0,
      contradicted: 1,
      notEnoughEvidence: 0,
      notCheckedClosely: 0,
      marked: 0,
      notChecked: 1,
    });
    expect(draft?.findings.map(({ verdict, severity }) => `${verdict} ${severity}`)).toEqual([
      'supported none',
      'notChecked none',
      'contradicted warning',
    ]);
    expect(draft?.findings[2]).toEqual({
      id: expect.stringMatching(/./) as string,
      number: 3,
      role: 'paragraph',
      section: [],
      hints: [],
      remarks: [],
      mark: null,
      rule: 'quantity',
      verdict: 'contradicted',
      severity: 'warning',
      text: altered,
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: altered.length } },
      message: expect.stringMatching(/^THE FLOOD says 4,512.*; the draft says 4,521/) as string,
      evidence: [expect.objectContaining({ source: 'sources/flood.txt', title: 'THE FLOOD', locator: '¶ 1' })],
      discrepancies: [
        {
          kind: 'number',
          claimed: expect.stringMatching(/^4,521/) as string,
          found: expect.stringMatching(/^4,512/) as string,
        },
      ],
      citations: [],
    });
  });

  it('says what is cited, and that a source does not say so', async () => {
    const folder = folderWith({
      'sources/flood.txt': source,
      'sources/storks.txt': 'The storks returned to the valley in 1998, after an absence of forty years.',
      'draft.md': `${backed.replace('.', ' ([Storks](sources/storks.txt)).')}\n`,
    });
    const { out } = await runIn(folder, 'check', 'draft.md', '--format', 'json');
    expect(report(out).drafts[0]?.findings[0]).toMatchObject({
      verdict: 'supported',
      citations: [
        {
          cited: 'sources/storks.txt',
          source: 'sources/storks.txt',
          absent: null,
          fault: 'notSaid',
          severity: 'warning',
          message: expect.stringMatching(
            /^Nothing in storks.txt comes near this statement; THE FLOOD, ¶ 1 backs/,
          ) as string,
          range: { start: { line: 0, character: 81 } },
        },
      ],
    });
    const { out: told, code } = await runIn(folder, 'check', 'draft.md');
    expect(told).toMatch(/^draft\.md:1:82 {2}warning {2}Nothing in .* \[citation\]$/m);
    expect(code).toBe(1);
    writeFileSync(join(folder, 'earlier.json'), out);
    const known = await runIn(folder, 'check', 'draft.md', '--baseline', 'earlier.json');
    expect(known).toMatchObject({ code: 0, out: expect.not.stringContaining('[citation]') as string });
  });

  it('says null for what is not known of a source, and why one was not read', async () => {
    const folder = folderWith({ 's/a.txt': 'Some words here.', 's/b.pdf': '%PDF', 'draft.md': backed });
    const { out, error } = await runIn(folder, 'check', 'draft.md', '--sources', 's', '--format', 'json');
    expect(report(out).sources).toEqual([
      { path: 's/a.txt', title: 'a.txt', author: null, date: null, url: null, words: 3, problems: [] },
      {
        path: 's/b.pdf',
        title: 'b.pdf',
        author: null,
        date: null,
        url: null,
        words: 0,
        problems: [{ kind: 'unsupportedFormat', message: expect.stringContaining('.pdf are not read') as string }],
      },
    ]);
    expect(error).toContain('s/b.pdf was not read: files of the kind .pdf are not read.');
  });

  it.each([
    [altered, 'contradicted', 1],
    [altered, 'unsupported', 1],
    [altered, 'none', 0],
    [invented, 'contradicted', 0],
    [invented, 'unsupported', 1],
    [invented, 'none', 0],
    [backed, 'unsupported', 0],
  ])('exits as --fail-on says: %s, %s', async (draft, level, expected) => {
    expect((await runIn(project(draft), 'check', 'draft.md', '--fail-on', level)).code).toBe(expected);
  });

  it('goes on with the other drafts when one cannot be read, and exits with 2', async () => {
    const folder = project(altered);
    const { code, out, error } = await runIn(folder, 'check', 'draft.md', 'missing.md', 'sources');
    expect(code).toBe(2);
    expect(out).toContain('draft.md: 1 sentence held against 1 source: 1 differs');
    expect(error).toBe(
      'groundwork: no draft to check: sources holds none.\ngroundwork: missing.md is not there. Check the path of the draft.\n',
    );
  });

  it('takes named sources, several after one option, from anywhere', async () => {
    const elsewhere = folderWith({ 'flood.txt': source, 'more/a.txt': 'Other words.', 'more/b.md': 'More words.' });
    const folder = folderWith({ 'draft.md': altered });
    const named = ['--sources', join(elsewhere, 'flood.txt'), join(elsewhere, 'more')];
    const { code, out } = await runIn(folder, 'check', 'draft.md', ...named, '--format', 'json');
    expect(code).toBe(1);
    expect(report(out).sources.map(({ path }) => path)).toEqual([
      `${elsewhere}/flood.txt`,
      `${elsewhere}/more/a.txt`,
      `${elsewhere}/more/b.md`,
    ]);
  });

  it('finds the project above the draft', async () => {
    const folder = folderWith({
      'groundwork.json': '{ "sources": ["texts"] }',
      'texts/flood.txt': source,
      'book/one/draft.md': altered,
    });
    const { code, out } = await runIn(join(folder, 'book'), 'check', 'one/draft.md', '--format', 'json');
    expect(code).toBe(1);
    expect(report(out).sources.map(({ path }) => path)).toEqual(['../texts/flood.txt']);
  });

  it('follows the groundwork.json of a named folder, and goes on when it is broken', async () => {
    const files = { 'p/sources/flood.txt': source, 'p/notes.txt': altered, 'draft.md': altered };
    const good = folderWith({ ...files, 'p/groundwork.json': '{ "sources": ["sources"] }' });
    const bad = folderWith({ ...files, 'p/groundwork.json': '{ "sources": ' });
    expect((await runIn(good, 'sources', 'p')).out).not.toContain('notes.txt');
    const { out, error, code } = await runIn(bad, 'sources', 'p');
    expect(out).toContain('p/notes.txt');
    expect(error).toContain('p/groundwork.json, line 1: the file ends too early.');
    expect(code).toBe(0);
  });

  it('never takes a draft for a source of itself', async () => {
    const folder = folderWith({ 'notes/draft.md': invented, 'notes/flood.txt': source });
    const { code, out } = await runIn(
      folder,
      'check',
      'notes/draft.md',
      '--sources',
      'notes',
      '--fail-on',
      'unsupported',
    );
    expect(code).toBe(1);
    expect(out).toContain('held against 1 source: 0 differ from a source, 1 backed by none');
  });

  it('exits with 2 when there is nothing to check against', async () => {
    const folder = folderWith({ 'draft.md': backed, 'empty/x.woff': '' });
    const missing = await runIn(folder, 'check', 'draft.md', '--sources', 'texts');
    expect(missing).toMatchObject({
      code: 2,
      error: expect.stringContaining('texts is not there. Check --sources.') as string,
    });
    const empty = await runIn(folder, 'check', 'draft.md', '--sources', 'empty');
    expect(empty).toMatchObject({ code: 2, error: expect.stringContaining('no source was read') as string });
  });

  it('leaves out sources over the limit', async () => {
    const { error } = await runIn(project(backed), 'check', 'draft.md', '--limit-mb', '0.0001');
    expect(error).toContain('sources/flood.txt was not read: it has');
    expect(error).toContain('--limit-mb');
  });

  it('reads .md as Markdown and anything else as plain text', async () => {
    const fenced = `~~~\n\n${altered}\n\n~~~`;
    const folder = folderWith({ 'sources/flood.txt': source, 'a.md': fenced, 'a.txt': fenced });
    const { out } = await runIn(folder, 'check', 'a.md', 'a.txt', '--format', 'json');
    expect(report(out).drafts.map(({ counts }) => counts.contradicted)).toEqual([0, 1]);
  });

  it('shows the words of a Markdown source without its marks', async () => {
    const marked =
      '# Flood\n\nThe flood forced **4,512** people from [their homes](https://a.example.org) in *Brackmere*.';
    const folder = folderWith({ 'sources/a.md': marked, 'draft.md': 'It “forced 4,512 people from their homes”.' });
    const { out } = await runIn(folder, 'check', 'draft.md', '--format', 'json');
    const [finding] = report(out).drafts[0]?.findings ?? [];
    expect(finding?.verdict).toBe('supported');
    expect(finding?.evidence[0]?.text).toBe('forced 4,512 people from their homes');
  });

  it('says the same when it is run again', async () => {
    const folder = project(`${backed} ${altered} ${invented}`);
    const runs = [await runIn(folder, 'check', 'draft.md'), await runIn(folder, 'check', 'draft.md')];
    expect(runs[0]).toEqual(runs[1]);
  });

  it('heeds what the writer says of statements, in the draft and in groundwork.json', async () => {
    const folder = folderWith({
      'sources/flood.txt': source,
      'groundwork.json': `{ "marks": [{ "files": "*.txt", "words": "${invented}", "as": "own-knowledge", "reason": "I was there" }] }`,
      'draft.md': `${altered} <!-- groundwork: ignore number "as printed in 2019" --> ${invented} <!-- groundwork: opinion -->\n\n${backed} <!-- groundwork: opinon -->\n`,
      'notes.txt': `${invented}\n`,
    });
    const { code, out } = await runIn(
      folder,
      'check',
      'draft.md',
      'notes.txt',
      '--format',
      'json',
      '--fail-on',
      'unsupported',
    );
    expect(code).toBe(0);
    const [draft, notes] = report(out).drafts;
    expect(draft?.findings.map(({ verdict, mark }) => [verdict, mark?.kind, mark?.rule, mark?.reason])).toEqual([
      [expect.stringMatching(/^(?:marked|partlySupported)$/), 'ignored', 'quantity', 'as printed in 2019'],
      ['marked', 'opinion', null, null],
      ['supported', undefined, undefined, undefined],
    ]);
    expect(draft?.idleMarks).toEqual([
      {
        range: { start: { line: 2, character: 81 }, end: { line: 2, character: 108 } },
        message: expect.stringMatching(/^“opinon” is no mark\./) as string,
      },
    ]);
    expect(draft?.counts).toMatchObject({ supported: 1, notChecked: 0 });
    expect(notes?.findings[0]?.message).toBe('The writer’s own knowledge (said in groundwork.json): “I was there”.');
    const text = await runIn(folder, 'check', 'draft.md', 'notes.txt', '--sources', 'sources');
    expect(text.out).toMatch(/draft\.md:3:82 {2}information {2}“opinon” is no mark\..* \[mark\]/);
    expect(text.out).toMatch(/notes\.txt: .* 0 backed, 1 marked by the writer, 0 not checked\./);
  });
});
