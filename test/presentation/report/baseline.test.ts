import { describe, expect, it } from 'vitest';
import { againstBaseline, readBaseline } from '../../../src/presentation/report/baseline';
import { reportIn } from '../../../src/presentation/report/formats';
import type { ReportedCitation } from '../../../src/presentation/report/reportedCitation';
import { checkedReport } from './reports';

const sources = { 'flood.txt': 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.' };
const altered = 'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.';
const invented = 'The orchestra of Halvick bought eleven trombones from a retired sailor last summer.';
const backed = altered.replace('4,521', '4,512');

const report = (path: string, ...sentences: readonly string[]) =>
  checkedReport({ [path]: sentences.join('\n\n') }, sources);

/** The report as it would be if what the draft cites had this fault. */
const withCitationFault = (made: ReturnType<typeof report>, fault: ReportedCitation['fault']) => ({
  ...made,
  drafts: made.drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.map((finding) => ({ ...finding, citations: [citationOf(finding.range, fault)] })),
  })),
});

const citationOf = (range: ReportedCitation['range'], fault: ReportedCitation['fault']): ReportedCitation => ({
  cited: 'storks.txt',
  source: null,
  absent: null,
  fault,
  severity: fault === null ? 'none' : 'warning',
  message: null,
  range,
});

/** What each open finding of `now` is, held against an earlier report. */
function standings(
  now: ReturnType<typeof report>,
  earlier: ReturnType<typeof report>,
  format: 'json' | 'sarif' = 'json',
) {
  const read = readBaseline(reportIn(format, earlier, {}));
  if (read.kind !== 'baseline') throw new Error(read.reason);
  return againstBaseline(now, read.known).drafts.flatMap(({ findings }) => findings.map(({ standing }) => standing));
}

describe('a baseline', () => {
  it.each(['json', 'sarif'] as const)('in %s knows its findings again wherever they now stand', (format) => {
    const earlier = report('draft.md', altered, invented);
    expect(standings(report('draft.md', 'A new beginning?', invented, altered), earlier, format)).toEqual([
      undefined,
      'known',
      'known',
    ]);
  });

  it.each(['json', 'sarif'] as const)(
    'in %s knows what was moved from one draft to another, and not what was copied',
    (format) => {
      const drafts = (one: readonly string[], two: readonly string[]) =>
        checkedReport({ 'one.md': one.join('\n\n'), 'two.md': two.join('\n\n') }, sources);
      const earlier = drafts([altered, altered, invented], [backed]);
      expect(standings(drafts([altered, invented], [backed, altered]), earlier, format)).toEqual([
        'known',
        'known',
        undefined,
        'known',
      ]);
      expect(standings(drafts([altered, altered, invented], [backed, altered]), earlier, format).at(-1)).toBe('new');
    },
  );

  it('does not know new statements, or one whose verdict has changed', () => {
    expect(standings(report('draft.md', altered, invented), report('draft.md', altered, backed))).toEqual([
      'known',
      'new',
    ]);
    const other = checkedReport(
      { 'draft.md': altered },
      { 'flood.txt': 'Nothing of the kind is said about turnips here.' },
    );
    expect(standings(report('draft.md', altered), other)).toEqual(['new']);
  });

  it.each(['json', 'sarif'] as const)('in %s knows faulty citations, and not those of another fault', (format) => {
    const now = withCitationFault(report('draft.md', backed), 'notSaid');
    const standing = (earlier: typeof now) => {
      const read = readBaseline(reportIn(format, earlier, {}));
      if (read.kind !== 'baseline') throw new Error(read.reason);
      const compared = againstBaseline(now, read.known).drafts.flatMap(({ findings }) => findings);
      return compared.flatMap(({ citations }) => citations.map((citation) => citation.standing));
    };
    expect(standing(now)).toEqual(['known']);
    expect(standing(withCitationFault(now, 'missingPage'))).toEqual(['new']);
    expect(standing(withCitationFault(now, null))).toEqual(['new']);
  });

  it('knows a draft that was renamed, but not what another draft has that is still checked', () => {
    expect(standings(report('renamed.md', altered), report('draft.md', altered))).toEqual(['known']);
    const both = checkedReport({ 'a.md': altered, 'b.md': altered }, sources);
    expect(standings(both, report('./a.md', altered))).toEqual(['known', 'new']);
  });

  it.each([
    ['{', 'notJson'],
    ['{}', 'noReport'],
    ['[]', 'noReport'],
    ['null', 'noReport'],
    ['{"drafts":[{"path":"a.md"}]}', 'noReport'],
    ['{"drafts":[{"path":"a.md","findings":[{"id":1}]}]}', 'noReport'],
    ['{"version":"2.1.0","runs":[{"results":[{"ruleId":"other"}]}]}', 'noReport'],
  ])('that reads %s is refused', (text, reason) => {
    expect(readBaseline(text)).toEqual({ kind: 'wrong', reason });
  });
});
