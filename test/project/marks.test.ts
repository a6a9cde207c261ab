import { describe, expect, it } from 'vitest';
import { marksOfDraft } from '../../src/library/folderMarks';
import { readProjectSettings } from '../../src/library/projectSettings';
import { problemText } from '../../src/presentation/sources/problemText';
import { addedMark, marksIn, removedMark, type TextChange } from '../../src/project/editMarks';

const mark = { kind: 'ownKnowledge', where: 'project', reason: 'diary, "1963"' } as const;
const said = { words: 'The river froze in 1963.', mark };

const changed = (text: string, change: TextChange | undefined): string =>
  change === undefined ? 'refused' : text.slice(0, change.start) + change.text + text.slice(change.end);

const ENTRY =
  '{ "files": "notes.txt", "words": "The river froze in 1963.", "as": "own-knowledge", "reason": "diary, \\"1963\\"" }';

describe('marks in groundwork.json', () => {
  it.each([
    ['', `{\n  "marks": [\n    ${ENTRY}\n  ]\n}\n`],
    ['{}', `{\n  "marks": [\n    ${ENTRY}\n  ]\n}`],
    ['{\n  "sources": ["a"] // mine\n}\n', `{\n  "sources": ["a"],\n  "marks": [\n    ${ENTRY}\n  ] // mine\n}\n`],
    ['{\n  "marks": [],\n}\n', `{\n  "marks": [\n    ${ENTRY}\n  ],\n}\n`],
    [
      '{\n  "marks": [\n    { "files": "a", "as": "opinion" }, // so\n  ]\n}\n',
      `{\n  "marks": [\n    { "files": "a", "as": "opinion" },\n    ${ENTRY} // so\n  ]\n}\n`,
    ],
    ['{ "marks": 3 }', 'refused'],
    ['{ broken', 'refused'],
    // A comment of slashes, and stars in one: each has many ways to be read, and one that counts.
    [
      `{ "sources": ["a"] ${'//'.repeat(40)}\n /${'*'.repeat(60)}/\n}`,
      `{ "sources": ["a"],\n"marks": [\n    ${ENTRY}\n  ] ${'//'.repeat(40)}\n /${'*'.repeat(60)}/\n}`,
    ],
    [`{ "marks": 3 } ${'/*/*'.repeat(40)}`, 'refused'],
  ])('are written into %j', (before, after) => {
    expect(changed(before, addedMark(before, 'notes.txt', said))).toBe(after);
  });

  it('are read as they were written, and leave nothing when they are removed', () => {
    for (const before of ['{}', '{\n  "marks": [\n    { "files": "a", "as": "opinion" } // so\n  ]\n}\n']) {
      const after = changed(before, addedMark(before, 'notes.txt', said));
      const added = marksIn(after).at(-1);
      expect(added).toMatchObject({ files: 'notes.txt', ...said });
      const without = changed(after, added && removedMark(after, added));
      expect(marksIn(without)).toHaveLength(marksIn(before).length);
      const first = marksIn(after)[0];
      expect(marksIn(changed(after, first && removedMark(after, first)))).toHaveLength(marksIn(after).length - 1);
    }
  });

  it.each([
    ['{ "marks": {} }', '"marks" must be a list'],
    ['{ "marks": [\n3] }', 'a mark must begin with {'],
    ['{ "marks": [{ "as": "opinion" }] }', 'a mark must say which "files" it is for'],
    ['{ "marks": [{ "files": "a", "as": "guess" }] }', '"as" must be "own-knowledge"'],
    ['{ "marks": [{ "files": "a", "as": "ignore", "rule": "x" }] }', '"rule" must be "quotation"'],
    ['{ "marks": [{ "files": "a", "as": "opinion", "rule": "name" }] }', 'only "ignore" can be about one "rule"'],
    ['{ "marks": [{ "files": "a", "as": "evidence", "source": "b" }] }', 'evidence must name its "source"'],
    ['{ "marks": [{ "files": "a", "as": "opinion", "why": "" }] }', 'a mark has no "why"'],
  ])('that cannot be understood are told: %s', (text, reason) => {
    const { problems } = readProjectSettings(text);
    expect(problems.map((problem) => problemText('groundwork.json', problem)).join()).toContain(reason);
  });

  it('hold for the files that they name, in the innermost folder', () => {
    const { settings } = readProjectSettings(
      '{ "marks": [{ "files": "chapters/**", "as": "ignore", "rule": "number" }, { "files": "./a [1].txt", "as": "opinion" }] }',
    );
    const folders = [
      { folder: '/book', idPrefix: '', marks: settings.marks ?? [] },
      { folder: '/book/inner', idPrefix: 'inner/', marks: [] },
    ];
    const kinds = (path: string) => marksOfDraft(path, folders).marks.map(({ mark: { kind } }) => kind);
    expect(kinds('/book/chapters/one/two.md')).toEqual(['ignored']);
    expect(kinds('/book/a [1].txt')).toEqual(['opinion']);
    expect(kinds('/book/b.txt')).toEqual([]);
    expect(kinds('/book/inner/chapters/one.md')).toEqual([]);
    expect(kinds('/bookshop/chapters/one.md')).toEqual([]);
    expect(kinds('C:\\book\\b.txt')).toEqual([]);
    expect(marksOfDraft('/book/inner/x.md', folders).idPrefix).toBe('inner/');
  });
});
