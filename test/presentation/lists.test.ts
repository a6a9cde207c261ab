import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import type { SourceSummary } from '../../src/engine/model/library';
import { groupRow } from '../../src/presentation/claims/claimsTree';
import { countVerdicts } from '../../src/engine/model/verdictCounts';
import { isOpen, openOf } from '../../src/presentation/verdictOrder';
import { dateText } from '../../src/presentation/dateText';
import {
  isScan,
  picturesText,
  problemLines,
  sourceRow,
  sourcesMessage,
  sourcesSummary,
} from '../../src/presentation/sources/sourcesTree';
import { standingText, standingLine, statusView } from '../../src/presentation/statusView';
import { partRow, partsOf } from '../../src/presentation/treeRow';

const id = 'sources/minutes.txt' as DocumentId;
const read: SourceSummary = {
  id,
  path: '/w/sources/minutes.txt',
  state: 'read',
  metadata: { title: 'Minutes', author: 'Town clerk', date: '2019-03' },
  words: 1234,
  problems: [],
};
const counts = {
  ...countVerdicts([]),
  supported: 31,
  partlySupported: 2,
  contradicted: 5,
  notEnoughEvidence: 4,
  notChecked: 9,
};

describe('the Sources view', () => {
  it('says how much was read of a source', () => {
    expect(sourceRow(read)).toMatchObject({
      label: 'Minutes',
      description: `${id} · 1,234 words`,
      icon: { name: 'book' },
    });
    expect(sourceRow(read).spoken).toBe('Minutes, Town clerk, March 2019, 1,234 words');
  });
  it('shows a refused source by shape, in words, and with what to do', () => {
    const row = sourceRow({ ...read, state: 'refused', words: 0, problems: [{ kind: 'notText' }] });
    expect(row).toMatchObject({ description: `${id} · not read`, icon: { name: 'error' } });
    expect(row.tooltip).toContain('it holds no readable text. Save it as a text file');
    expect(row.spoken).toContain('not read');
  });
  it('says how many claims use a source, and nothing where none does', () => {
    expect(sourceRow(read, 3).description).toBe(`used by 3 claims · ${id} · 1,234 words`);
    expect(sourceRow(read, 1).spoken).toContain('used by 1 claim');
    expect(sourceRow(read).description).not.toContain('used');
  });
  it('warns of a document whose text is only some words', () => {
    const row = sourceRow({ ...read, problems: [{ kind: 'fewWords', words: 2, pages: 3 }] });
    expect(row.icon).toMatchObject({ name: 'warning' });
    expect(row.tooltip).toContain('has 2 words on 3 pages: probably a scan or a picture. Run text recognition');
  });
  it('says what to do about a problem in lines of a narrow view, all of them, whole to a screen reader', () => {
    const lines = problemLines(id, { kind: 'notText' });
    const whole =
      'sources/minutes.txt was not read: it holds no readable text. Save it as a text file, or take it out of the sources.';
    expect(lines.map(({ label }) => label).join(' ')).toBe(whole);
    expect(lines.every(({ label }) => label.length <= 34)).toBe(true);
    expect(lines[0]?.spoken).toBe(whole);
  });
  it('says of a confidential source that it is one', () => {
    const row = sourceRow({ ...read, isConfidential: true });
    expect(row.description).toMatch(/ · confidential$/);
    expect(row.spoken).toContain('confidential');
  });
  it('tells kinds of files apart by their icons', () => {
    const names = ['a.pdf', 'a.CSV', 'a.html', 'a.eml', 'a.vtt', 'a.json', 'a.pptx', 'a.txt', 'pdf'];
    const icons = names.map((name) => sourceRow({ ...read, id: name as DocumentId }).icon?.name);
    expect(icons).toEqual(['file-pdf', 'table', 'globe', 'mail', 'unmute', 'json', 'project', 'book', 'book']);
  });
  it('marks a source that was read with a problem', () => {
    const row = sourceRow({ ...read, problems: [{ kind: 'convertedText', from: 'windows-1252' }] });
    expect(row.icon).toMatchObject({ name: 'warning' });
  });
  it('knows a scan that waits for the writer from one that is read or was tried', () => {
    const scan = (pictures?: 'waiting' | 'tried' | 'absent'): SourceSummary => ({
      ...read,
      state: 'refused',
      problems: [{ kind: 'scanned', pages: [1, 2], ...(pictures && { pictures }) }],
    });
    expect([undefined, 'absent', 'waiting', 'tried'].map((one) => isScan(scan(one as 'waiting')))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(sourceRow(scan()).tooltip).toMatch(/it is a scan, 2 pages\. Turn on reading of pictures/);
    expect(sourceRow(scan('absent')).tooltip).toMatch(/install the extension “Groundwork Pictures”/);
    expect(sourceRow(scan('waiting')).tooltip).toMatch(/its words follow, page by page/);
    expect(sourceRow(scan('tried')).tooltip).toMatch(/could make nothing of it/);
    expect(sourcesMessage({ ...state, sources: [scan('waiting')], halted: 'paused' })).toMatch(/1 source left to read/);
  });
  it('tells how far a scan is read, and which words of it are doubtful', () => {
    expect(picturesText({ current: 'a.pdf', done: 12, pages: 300 })).toBe('Reading pictures: a.pdf, 12 of 300 pages');
    const doubtful = sourceRow({ ...read, problems: [{ kind: 'hardToRead', words: 12, where: 'page 3' }] });
    expect(doubtful.tooltip).toContain('12 words hard to read on page 3');
  });
  const state = { sources: [], problems: [], drafts: [], withheld: 0 };
  it('tells the progress by name, and what to do when there is nothing', () => {
    expect(sourcesMessage({ ...state, progress: { done: 3, total: 14, current: 'c.txt' } })).toBe(
      'Reading 3 of 14: c.txt',
    );
    expect(sourcesMessage(state)).toContain('Put the texts you trust in it');
    expect(sourcesMessage({ ...state, sources: [read] })).toBeUndefined();
  });
  it('counts the troubled ones', () => {
    const troubled: SourceSummary = { ...read, problems: [{ kind: 'emptyText' }] };
    expect(sourcesSummary({ ...state, sources: [read, troubled] })).toBe('2 sources, 1 with problems');
    expect(sourcesSummary({ ...state, sources: [read] })).toBe('1 source');
  });
});

describe('the Claims view', () => {
  it('counts a group aloud', () => {
    expect(groupRow('contradicted', 1).spoken).toBe('Differs from a source, 1 claim');
  });
  it('takes what is backed and what is not judged as done', () => {
    expect(
      (['supported', 'notChecked', 'marked', 'notCheckedClosely', 'contradicted', 'notEnoughEvidence'] as const).map(
        isOpen,
      ),
    ).toEqual([false, false, false, false, true, true]);
    expect(isOpen('partlySupported')).toBe(true);
  });
  it('cuts long lists into parts that hold every row once', () => {
    expect(partsOf(200)).toEqual([]);
    const parts = partsOf(2501);
    expect(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
      Array.from({ length: 2501 }, (_, at) => at),
    );
    expect(parts.map((part) => partRow(part).label).at(-1)).toBe('2,401–2,501');
  });
});

describe('the status bar', () => {
  it('shows how many of the judged claims there are to look at', () => {
    expect(statusView({ kind: 'checked', counts })).toMatchObject({ text: '11 of 42 to look at', isWarning: false });
    expect(statusView({ kind: 'checked', counts })?.tooltip).toContain('Differs from a source: 5 claims');
    expect(standingLine({ kind: 'checked', counts })).toMatch(/^Differs from a source: 5 · No source backs it: \d+ · /);
    expect(standingLine({ kind: 'checked', counts }).length).toBeLessThan(80);
    const none = { contradicted: 0, notEnoughEvidence: 0, partlySupported: 0 };
    expect(standingLine({ kind: 'checked', counts: { ...counts, ...none } })).toMatch(/^Backed: \d+$/);
    expect(standingLine({ kind: 'checked', counts: { ...counts, ...none, supported: 0 } })).toBe('nothing to check');
    expect(standingLine({ kind: 'unchecked' })).toBe('This draft has not been checked yet. Click to check it.');
    expect(openOf(counts)).toBe(11);
  });
  it('counts what the writer marked apart, and what was not checked closely as not backed', () => {
    const more = { ...counts, marked: 7, notCheckedClosely: 3 };
    expect(standingText(more)).toBe('11 of 52 to look at');
    expect(statusView({ kind: 'checked', counts: more })?.tooltip).toMatch(
      /Near: 2 claims\nBacked: 31 claims\nNot checked closely: 3 claims\nMarked: 7 claims\n/,
    );
  });
  it('says so when there is nothing to judge', () => {
    expect(standingText(countVerdicts(['notChecked']))).toBe('nothing to check');
  });
  it('tells what keeps the draft from being checked', () => {
    expect(statusView({ kind: 'reading', done: 3, total: 14 })?.text).toBe('Reading 3/14');
    expect(statusView({ kind: 'stopped' })?.isWarning).toBe(true);
    expect(statusView({ kind: 'noSources' })?.text).toBe('No sources');
    expect(statusView({ kind: 'notADraft' })).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['2018', '2018'],
    ['2018-05', 'May 2018'],
    ['2018-05-25', '25 May 2018'],
    ['2018-12-01', '1 December 2018'],
  ])('writes %s as %s', (date, text) => {
    expect(dateText(date)).toBe(text);
  });
});
