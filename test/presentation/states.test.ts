import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/model/finding';
import { spanOf } from '../../src/engine/model/span';
import type { Verdict, VerdictKind } from '../../src/engine/model/verdict';
import { countVerdicts } from '../../src/engine/model/verdictCounts';
import { claimGroups } from '../../src/presentation/claims/claimGroups';
import { claimRow } from '../../src/presentation/claims/claimsTree';
import { diagnosticViews } from '../../src/presentation/diagnosticView';
import { panelView } from '../../src/presentation/evidence/panelView';
import { hoverMarkdown, type HoverLinks } from '../../src/presentation/hover/hoverView';
import { readCsvRows } from '../support/csvRows';
import { csvReport } from '../../src/presentation/report/csv';
import { markdownReport } from '../../src/presentation/report/markdown';
import { htmlReport } from '../../src/presentation/report/page';
import { reportOf } from '../../src/presentation/report/report';
import { sarifReport } from '../../src/presentation/report/sarif';
import { reportText } from '../../src/presentation/report/terminalText';
import { usesOf } from '../../src/presentation/report/uses';
import { statusView } from '../../src/presentation/statusView';
import { groupOrder } from '../../src/presentation/verdictOrder';
import { verdictName } from '../../src/presentation/wording';
import { draftOf, evidenceOf, sourceOf } from './report/reports';

const words = 'The old brewery at Kessel burnt down in 1911.';
const brewery = spanOf<'claim'>(8, 15);
const evidence = [evidenceOf('minutes.txt', 'The mill at Kessel burnt down in 1911.')] as const;

const verdicts: { readonly [K in VerdictKind]: Verdict & { readonly kind: K } } = {
  contradicted: {
    kind: 'contradicted',
    evidence,
    discrepancies: [
      {
        kind: 'number',
        claimed: { span: spanOf(40, 44), text: '1911' },
        found: { document: evidence[0].document, span: spanOf(33, 37), text: '1912' },
        subject: 'the mill',
      },
    ],
  },
  notEnoughEvidence: { kind: 'notEnoughEvidence', nearest: evidence, unsupported: [brewery] },
  partlySupported: { kind: 'partlySupported', evidence, unsupported: [brewery] },
  supported: { kind: 'supported', evidence },
  notCheckedClosely: { kind: 'notCheckedClosely', evidence },
  marked: { kind: 'marked', evidence },
  notChecked: { kind: 'notChecked', reason: 'question' },
};

const mark: Finding['mark'] = { kind: 'evidence', where: 'statement', reason: 'the mill was a brewery' };
const draft = draftOf(
  'draft.md',
  groupOrder.map((kind) => ({
    text: words,
    verdict: verdicts[kind],
    more: kind === 'marked' ? { mark, rule: 'notChecked' } : {},
  })),
);
const findings = draft.findings;
const report = reportOf('1.0.0', [sourceOf('minutes.txt')], [draft]);
const titleOf = (): string => 'Minutes';
const links: HoverLinks = { openSource: () => '#', quote: () => '#', cite: () => '#', lookUp: () => '#' };
const plain = (_tone: string, text: string): string => text;

describe('every state of a statement', () => {
  it.each(groupOrder)('has one name on all surfaces: %s', (kind) => {
    const name = verdictName[kind];
    const [finding] = findings.filter(({ verdict }) => verdict.kind === kind);
    if (finding === undefined) throw new Error(`No finding is ${kind}.`);
    const metadataOf = () => ({ title: 'Minutes' });
    expect(hoverMarkdown(finding, metadataOf, links)).toContain(`**${name}.**`);
    expect(panelView(finding, metadataOf).verdictName).toBe(name);
    expect(claimRow(finding, titleOf).spoken).toContain(` ${name}. `);
    const groups = claimGroups([{ finding }], { draftGrouping: 'state', draftSorting: 'place' });
    expect(groups.map(({ row }) => row.label)).toEqual([name]);
    expect(statusView({ kind: 'checked', counts: countVerdicts([kind]) })?.tooltip).toMatch(new RegExp(`^${name}: 1 `));
    expect(htmlReport(report, {})).toContain(`<span class="u">${name}</span>`);
    expect(
      markdownReport(report, {})
        .split('\n')
        .find((line) => line.startsWith('| Section')),
    ).toContain(` ${name} |`);
    expect(readCsvRows(csvReport(report)).map(([, verdict]) => verdict)).toContain(name);
  });

  it('is drawn with a pattern of its own in the report, and is in its key', () => {
    const page = htmlReport(report, {});
    const patterns = [...page.matchAll(/<pattern id="p-(\w+)"[^>]*>(.*?)<\/pattern>/gs)];
    expect(new Set(patterns.map(([, , drawn]) => drawn)).size).toBe(5);
    const key = /<ul class="key">(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
    for (const kind of groupOrder.filter((one) => one !== 'notChecked')) expect(key).toContain(verdictName[kind]);
  });
});

describe('what is only near, marked or not checked closely', () => {
  it('counts as backed nowhere', () => {
    const counts = countVerdicts(findings.map(({ verdict }) => verdict.kind));
    expect(statusView({ kind: 'checked', counts })?.text).toBe('3 of 6 to look at');
    const said =
      '1 of 5 statements are backed by a source. Near one, but not backed: 1. Not checked closely: 1. Marked by the writer, and not counted here: 1.';
    expect(markdownReport(report, {})).toContain(said);
    expect(htmlReport(report, {})).toContain(said);
    expect(htmlReport(report, {})).toContain('>1 of 5 · ⚑ 1</text>');
    expect(reportText(report, plain)).toContain(
      '1 differs from a source, 1 backed by none, 1 near, 1 backed, 1 not checked closely, 1 marked by the writer, 1 not checked.',
    );
    expect(usesOf(report)[0]?.statements).toMatchObject({ supported: 1, marked: 1, partlySupported: 1 });
  });

  it('is flagged only where it is near, which names the words that are not said', () => {
    const flagged = (kind: VerdictKind): readonly string[] =>
      findings
        .filter(({ verdict }) => verdict.kind === kind)
        .flatMap((finding) => diagnosticViews(finding, titleOf).map(({ message }) => message));
    expect(flagged('partlySupported')).toEqual(['“brewery” is not in the nearest passage: Minutes, ¶ 1.']);
    expect([...flagged('marked'), ...flagged('notCheckedClosely')]).toEqual([]);
    const results = (JSON.parse(sarifReport(report)) as { runs: { results: object[] }[] }).runs[0]?.results;
    expect(results).toHaveLength(3);
  });

  it('is told to a reader of the report as the writer’s word', () => {
    const [, row = []] = readCsvRows(csvReport(report)).filter(([, verdict]) => verdict === 'Marked');
    expect(row).toEqual([]);
    const marked = report.drafts[0]?.findings.find(({ verdict }) => verdict === 'marked');
    expect(marked?.message).toBe('Evidence chosen by the writer: “the mill was a brewery”.');
    expect(markdownReport(report, {})).toContain('⚑ Evidence chosen by the writer: “the mill was a brewery”.');
  });
});

it('names whose value a source gives, where the engine knows', () => {
  const [finding] = findings.filter(({ verdict }) => verdict.kind === 'contradicted');
  expect(finding && diagnosticViews(finding, titleOf)[0]?.message).toBe('≠ 1912 of the mill in Minutes');
});
