import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../../support/csvRows';
import { csvReport } from '../../../src/presentation/report/csv';
import { formatOfFile, reportIn } from '../../../src/presentation/report/formats';
import { jsonReport } from '../../../src/presentation/report/json';
import { markdownReport } from '../../../src/presentation/report/markdown';
import { reportOf } from '../../../src/presentation/report/report';
import { reportText, sourcesText, summaryLines, type Paint } from '../../../src/presentation/report/terminalText';
import { checkedReport, draftOf, evidenceOf, sourceOf } from './reports';

const sources = { 'flood.txt': 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.' };
const draft = `# The flood\n\nThe flood of 14 February 2019 forced 4,521 people from their homes in Brackmere. Is it so?\n`;

describe('the table', () => {
  it('has a row for each statement, with its line from 1 and its best evidence', () => {
    const rows = readCsvRows(csvReport(checkedReport({ 'draft.md': draft }, sources)).replace('\uFEFF', ''));
    expect(rows[0]?.slice(0, 9)).toEqual(
      'number verdict statement line rule message evidence source locator'.split(' '),
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]?.slice(0, 5)).toEqual([
      '1',
      'Differs from a source',
      'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.',
      '3',
      'quantity',
    ]);
    expect(rows[1]?.slice(6, 11)).toEqual([sources['flood.txt'], 'flood.txt', '¶ 1', 'draft.md', 'The flood']);
  });

  it('ends every row with CRLF and quotes what must be quoted', () => {
    const made = draftOf('d.md', [
      { text: 'He said “a, b” and "c".', verdict: { kind: 'notChecked', reason: 'question' } },
    ]);
    const csv = csvReport(reportOf('1.0.0', [], [made]));
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"He said “a, b” and ""c""."');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '=HYPERLINK("http://a.example.org","x")'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      const made = draftOf('d.md', [{ text, verdict: { kind: 'supported', evidence: [evidenceOf('a.txt', text)] } }]);
      const [, row = []] = readCsvRows(csvReport(reportOf('1.0.0', [sourceOf('a.txt')], [made])).replace('\uFEFF', ''));
      expect(row.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
      expect(row[2]?.replaceAll("'", '')).toBe(text);
    },
  );
});

/** The cells as a spreadsheet finds them that parts them by this mark, and knows marks of quotation at their start alone. */
const cellsBy = (separator: string, csv: string): readonly string[] =>
  csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator).map((cell) => cell.trim().replace(/^["\s]+/, '')));

describe('a formula in the words of others', () => {
  const FORMULAS = ['=cmd|calc', '+1+cmd', '-2+3', '@SUM(1)', '＝1', '＋1', '－1', '＠A'];
  const SEPARATORS = [',', ';', '\t', '|'];
  const before = ['', ' ', '"', 'a', 'a "'];
  it.each(SEPARATORS)('is none behind %j, whatever parts the cells', (mark) => {
    for (const formula of FORMULAS) {
      for (const text of before.flatMap((start) => [
        `${start}${mark}${formula}`,
        `${start}${mark} "${formula}`,
        formula,
      ])) {
        const made = draftOf('d.md', [{ text, verdict: { kind: 'supported', evidence: [evidenceOf('a.txt', text)] } }]);
        const csv = csvReport(reportOf('1.0.0', [sourceOf('a.txt')], [made]));
        for (const separator of SEPARATORS)
          expect(
            cellsBy(separator, csv).filter((cell) => /^[=+@＝＋－＠]|^-\D|^-2/.test(cell)),
            text,
          ).toEqual([]);
      }
    }
  });
});

describe('controls in the words of others', () => {
  const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /\p{Cc}/u.test(one),
  );
  const evil = `The \u001b]0;owned\u0007bridge \u001b[2J fell \u202Eback\u2066 ${controls.join('')}.`;
  const seen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202A-\u202E\u2066-\u2069]/;
  const made = draftOf(`a\u001b[31m.md`, [
    { text: evil, verdict: { kind: 'supported', evidence: [evidenceOf('a.txt', evil)] } },
  ]);
  const report = reportOf('1.0.0', [sourceOf('a.txt', { title: evil, author: evil })], [made]);
  const plain: Paint = (_, words) => words;

  it.each([
    [
      'the terminal',
      () => reportText(report, plain) + summaryLines(report, plain) + sourcesText(report.sources, plain),
    ],
    ['Markdown', () => markdownReport(report, {})],
    ['CSV', () => csvReport(report).replaceAll('\r\n', '\n')],
    ['JSON', () => jsonReport(report)],
  ])('never reach %s', (_, text) => {
    expect(seen.exec(text())?.[0]).toBeUndefined();
    expect(text()).toContain('bridge');
  });
});

describe('Markdown', () => {
  it('has the text with a note for each statement below its paragraph', () => {
    const text = markdownReport(checkedReport({ 'draft.md': draft }, sources), { made: '2026-11-23' });
    expect(text).toContain('# Source report: The flood\n\n`draft.md`, held against 1 source on 23 November 2026.');
    expect(text).toContain('people from their homes in Brackmere.[^1] Is it so?[^2]');
    expect(text).toMatch(/\n\[\^1\]: ≠ flood\.txt says 4,512.*the draft says 4,521.*\n\n {4}> The flood of/);
    expect(text).toContain('    > — _flood.txt_, ¶ 1');
    expect(text).toContain('- [ ] **1** The flood');
  });

  it('escapes what would come alive, and little else', () => {
    const evil = '# <script> [a](javascript:b) `c` *d* | _e_ \u202Ef';
    const made = draftOf('d.md', [{ text: evil, verdict: { kind: 'notChecked', reason: 'question' } }]);
    const text = markdownReport(reportOf('1.0.0', [sourceOf('a.txt', { title: evil })], [made]), {});
    expect(text).toContain(String.raw`\# \<script\> \[a\](javascript:b) \`c\` \*d\* \| \_e\_ ⟦U+202E⟧f[^1]`);
    expect(text).not.toMatch(/(?<!\\)<script/);
  });
});

describe('JSON', () => {
  it('is the report without what is for the eye only', () => {
    const report = checkedReport({ 'draft.md': draft }, sources);
    const json = JSON.parse(reportIn('json', report, {})) as { drafts: { findings: { evidence: object[] }[] }[] };
    expect(JSON.stringify(json)).not.toContain('"shown"');
    expect(json.drafts[0]?.findings[1]).toMatchObject({
      number: 1,
      section: ['The flood'],
      evidence: [{ source: 'flood.txt', range: { start: { line: 0, character: 0 } } }],
    });
  });
});

it('tells the form by the ending of a file', () => {
  expect(
    ['a.html', 'A.HTM', 'b/c.md', 'x.markdown', 'x.sarif', 'x.csv', 'x.json', 'x.xml', 'x.txt', 'json'].map(
      formatOfFile,
    ),
  ).toEqual(['html', 'html', 'md', 'md', 'sarif', 'csv', 'json', 'junit', undefined, undefined]);
});
