import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/presentation/report/report';
import { docxCommentsIn } from '../formats/comments/commentedWords';
import { cliBundle, type ProgramRun } from '../support/cliBundle';
import { folderWith } from '../support/folder';
import { docxOf, odtOf, p, r } from '../support/officeFiles';

const { groundwork: runWith } = cliBundle();
const groundwork = (cwd: string, ...words: readonly string[]): ProgramRun => runWith(cwd, words);

const source =
  'The council raised the levy to 54 euros in July 2024. The mayor opened the new bridge at Tollen on 3 May 2023.\n';
const heading = (words: string): string => p(r(words), '<w:pStyle w:val="H"/>');
const styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const words =
  heading('The levy') +
  p(
    `${r('The council raised the levy to ')}<w:del><w:r><w:delText>54</w:delText></w:r></w:del><w:ins w:id="1">${r('45')}</w:ins>${r(' euros in July 2024.')}${note}`,
  );
const footnotes = `<w:footnote w:id="2">${p(r('The mayor opened the new bridge at Tollen on 3 May 2022.'))}</w:footnote>`;

const desk = (): string => {
  const folder = folderWith({ 'sources/minutes.txt': source });
  writeFileSync(join(folder, 'draft.docx'), docxOf(words, { styles, footnotes }));
  return folder;
};

describe('a draft in Word', () => {
  it('is judged with its notes, and with changes accepted, and named by heading and paragraph', () => {
    const { status, stdout, stderr } = groundwork(desk(), 'check', 'draft.docx');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^draft\.docx, The levy, ¶ 1 {2}warning {2}.*54 euros.*45 euros/m);
    expect(stdout).toMatch(/^draft\.docx, The levy {2}warning {2}.*2023.*2022/m);
    expect(stdout).toContain('draft.docx: 2 sentences held against 1 source: 2 differ from a source');
  });

  it('is found among the drafts of the project, and says its places in every form', () => {
    const folder = desk();
    for (const form of ['json', 'csv', 'md', 'html']) {
      const { status, stdout } = groundwork(folder, 'check', '--format', form);
      expect({ form, status, said: stdout.includes('The levy, ¶ 1') }).toEqual({ form, status: 1, said: true });
    }
    const { drafts } = JSON.parse(groundwork(folder, 'check', '--format', 'json').stdout) as Report;
    expect(drafts[0]?.findings.map(({ text, role, locator }) => [role, text.slice(0, 11), locator])).toEqual([
      ['heading', 'The levy', 'The levy'].map((one, at) => (at === 2 ? 'line 1' : one)),
      ['paragraph', 'The council', 'The levy, ¶ 1'],
      ['note', 'The mayor o', 'The levy'],
    ]);
  });

  it('is copied with its findings as comments, and is left as it is', () => {
    const folder = desk();
    const before = readFileSync(join(folder, 'draft.docx'));
    const { status, stdout, stderr } = groundwork(folder, 'check', 'draft.docx', '--output', 'checked.docx');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/A copy of the draft with 2 comments is in checked\.docx\.\n$/);
    expect(readFileSync(join(folder, 'draft.docx'))).toEqual(before);
    const comments = docxCommentsIn(readFileSync(join(folder, 'checked.docx')));
    expect(comments.map(({ author, words: at }) => [author, at])).toEqual([
      ['Groundwork', '45 euros'],
      ['Groundwork', '*'],
    ]);
    expect(comments[0]?.said).toMatch(
      /says 54 euros; the draft says 45 euros\.\n“The council raised the levy to 54 euros in July 2024\.?” — minutes/,
    );
    expect(comments[1]?.said).toMatch(/^In the note: “3 May 2022”\n/);
  });

  it('never has its copy written over a file that is there, or over itself', () => {
    const folder = desk();
    writeFileSync(join(folder, 'mine.docx'), 'mine');
    for (const [output, reason] of [
      ['mine.docx', /is there and is no report of groundwork/],
      ['draft.docx', /would overwrite what is read/],
      ['other.docm', /is a copy of a draft \.docm, and draft\.docx is none/],
    ] as const) {
      const { status, stderr } = groundwork(folder, 'check', 'draft.docx', '--output', output);
      expect(status).toBe(2);
      expect(stderr).toMatch(reason);
    }
    expect(readFileSync(join(folder, 'mine.docx'), 'utf8')).toBe('mine');
    const several = groundwork(folder, 'check', 'draft.docx', 'other.docx', '--output', 'copy.docx');
    expect([several.status, several.stderr]).toEqual([2, expect.stringContaining('is a copy of one draft')]);
  });

  it('has comments on what is new alone, where a baseline is known', () => {
    const folder = desk();
    groundwork(folder, 'check', 'draft.docx', '--output', 'earlier.json');
    const { status, stdout } = groundwork(
      folder,
      'check',
      'draft.docx',
      '--baseline',
      'earlier.json',
      '--output',
      'b.docx',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('with 0 comments is in b.docx');
  });

  it('is told when it is damaged, and exits with 2', () => {
    const folder = desk();
    writeFileSync(join(folder, 'bad.docx'), readFileSync(join(folder, 'draft.docx')).subarray(0, 300));
    const { status, stdout, stderr } = groundwork(folder, 'check', 'bad.docx', 'draft.docx');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^groundwork: bad\.docx was not read: it is damaged/)]);
    expect(stdout).toContain('draft.docx: 2 sentences');
  });
});

describe('a draft in OpenDocument', () => {
  it('is judged as one in Word is', () => {
    const folder = folderWith({ 'sources/minutes.txt': source });
    const body =
      '<text:h text:outline-level="1">The levy</text:h><text:p>The council raised the levy to 45 euros in July 2024.</text:p>';
    writeFileSync(join(folder, 'draft.odt'), odtOf(body));
    const { status, stdout } = groundwork(folder, 'check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^draft\.odt, The levy, ¶ 1 {2}warning/);
  });
});
