import { describe, expect, it } from 'vitest';
import type { DraftVersion } from '../../../src/engine/model/draftVersion';
import { countVerdicts } from '../../../src/engine/model/verdictCounts';
import { htmlReport } from '../../../src/presentation/report/page';
import { reportOf } from '../../../src/presentation/report/report';
import { draftOf, evidenceOf, sourceOf } from './reports';

const backed = { kind: 'supported', evidence: [evidenceOf('a.txt', 'It is so.')] } as const;
const open = { kind: 'notEnoughEvidence', nearest: [], unsupported: [] } as const;
const draft = draftOf('draft.md', [
  { text: 'One is so.', verdict: backed },
  { text: 'Two is so.', verdict: backed },
  { text: 'Three is so.', verdict: open },
  { text: 'Four is so.', verdict: open },
]);
const version = (commit: string, date: string, backedMany: number, openMany: number): DraftVersion => ({
  commit,
  date,
  counts: countVerdicts([
    ...Array.from({ length: backedMany }, () => 'supported' as const),
    ...Array.from({ length: openMany }, () => 'notEnoughEvidence' as const),
  ]),
});
const page = (versions: readonly DraftVersion[]): string =>
  htmlReport(reportOf('1.0.0', [sourceOf('a.txt')], [{ ...draft, versions }]), {});
const part = (versions: readonly DraftVersion[]): string =>
  /<section id="versions".*?<\/section>/s.exec(page(versions))?.[0] ?? '';
const rows = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, words = '']) => words.replace(/<[^>]*>/g, '')),
  );

const older = version('1111111', '2026-11-01', 1, 4);
const newer = version('2222222', '2026-11-30', 2, 3);

describe('the coverage of versions', () => {
  it('has a row for each version and for the draft as it is now', () => {
    expect(rows(part([older, newer]))).toEqual([
      ['Version', 'Commit', 'Statements', 'Backed', 'Near', 'Differs, or no source backs it'],
      ['1 November 2026', '1111111', '5', '1 20%', '0 0%', '4 80%'],
      ['30 November 2026', '2222222', '5', '2 40%', '0 0%', '3 60%'],
      ['now', '', '4', '2 50%', '0 0%', '2 50%'],
    ]);
  });

  it('draws a line with a mark for each version, named, and says in words what it shows', () => {
    const html = part([older, newer]);
    expect(html).toContain('1 November 2026, 1111111: Backed, 1 (20%)');
    expect(html).toContain('role="img"');
    expect(html).toContain('From 1 November 2026, 1111111 to now: Backed 20% → 50%; Near 0% → 0%;');
    const ways = [...html.matchAll(/<path class="line"[^>]* d="(M[^"]*L[^"]*)"/g)].map(([, way]) => way);
    // From a fifth to half of 150 px that begin at 12.
    expect(ways[0]).toBe('M46 132L390 102L734 87');
  });

  it('has no second point for a draft that is as its last version', () => {
    expect(rows(part([older, version('2222222', '2026-11-30', 2, 2)])).at(-1)?.[0]).toBe('30 November 2026');
  });

  it('passes over the line where nothing of a version could be held against a source', () => {
    const html = part([older, version('2222222', '2026-11-30', 0, 0)]);
    expect(rows(html)[2]).toEqual(['30 November 2026', '2222222', '0', '0', '0', '0']);
    expect(html).not.toContain('NaN');
  });

  it('is left out where fewer than two points are known', () => {
    expect(part([])).toBe('');
    expect(part([version('2222222', '2026-11-30', 2, 2)])).toBe('');
  });
});
