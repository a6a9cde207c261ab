import { describe, expect, it } from 'vitest';
import type { CitedSource } from '../../../src/engine/model/citation';
import { ruleIds } from '../../../src/engine/model/rule';
import { spanOf } from '../../../src/engine/model/span';
import { reportOf, type Report } from '../../../src/presentation/report/report';
import { pathOf, sarifReport, uriOf } from '../../../src/presentation/report/sarif';
import { checkedReport, draftOf, evidenceOf, sourceOf } from './reports';

const sources = {
  'texts/a b.txt': 'Foreword.\n\nThe flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.',
};
const draft = `# The flood\n\nThe flood of 14 February 2019 forced 4,521 people from their homes in Brackmere. 🌊 The orchestra of Halvick bought eleven trombones from a retired sailor.\n`;

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: object };
  readonly message?: { readonly text: string };
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly results: readonly Result[];
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
}
function runOf(report: Report): Run {
  const log = JSON.parse(sarifReport(report)) as { readonly version: string; readonly runs: readonly [Run] };
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
}

describe('SARIF', () => {
  const run = runOf(checkedReport({ 'my book/draft.md': draft }, sources));

  it('describes every rule it names, and counts columns as editors do', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(run.results.filter(({ ruleId }) => !ids.includes(ruleId))).toEqual([]);
    for (const rule of run.tool.driver.rules)
      expect(rule).toMatchObject({ shortDescription: { text: expect.stringMatching(/\.$/) as string } });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('names page and paragraph of a document, which has no lines', () => {
    const report = checkedReport({ 'draft.docx': draft }, sources);
    const drafts = report.drafts.map((one) => ({
      ...one,
      findings: one.findings.map((finding) => ({ ...finding, locator: 'p. 3, ¶ 4' })),
    }));
    for (const { locations } of runOf({ ...report, drafts }).results)
      expect(locations).toEqual([
        {
          physicalLocation: { artifactLocation: { uri: 'draft.docx' }, region: { startLine: 1 } },
          logicalLocations: [{ fullyQualifiedName: 'p. 3, ¶ 4' }],
          message: { text: 'p. 3, ¶ 4' },
        },
      ]);
  });

  it('says what is open, where, with the words of the source', () => {
    const [first, second] = run.results;
    expect(run.results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(['quantity warning', 'coverage note']);
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20book/draft.md' },
          region: {
            ...{ startLine: 3, startColumn: 1, endLine: 3, endColumn: 81 },
            snippet: { text: 'The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.' },
          },
        },
      },
    ]);
    expect(second?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: expect.any(Number) as number,
    });
    expect(first?.relatedLocations?.[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'texts/a%20b.txt' }, region: { startLine: 3, startColumn: 1 } },
      message: { text: expect.stringContaining('4,512 people') as string },
    });
    expect(Object.values(first?.partialFingerprints ?? {})[0]).toMatch(/./);
  });

  it('writes no placeholder and no link into a message', () => {
    const text = 'A {0} and [a link](1).';
    const made = draftOf('d.md', [
      {
        text,
        verdict: {
          kind: 'notEnoughEvidence',
          nearest: [evidenceOf('a.txt', text), evidenceOf('a.txt', text)],
          unsupported: [],
        },
      },
    ]);
    const [result] = runOf(reportOf('1.0.0', [sourceOf('a.txt')], [made])).results;
    expect(result?.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      'a.txt, ¶ 1: “A {{0}} and [a link] (1).”',
    ]);
  });

  it('tells faults of citations, and sources that could not be read', () => {
    const citation: CitedSource = {
      cited: 'lunde',
      span: spanOf<'claim'>(2, 8),
      fault: { kind: 'unknownKey', near: 'lunde2024' },
    };
    const made = draftOf('d.md', [
      { text: 'So she says.', verdict: { kind: 'notChecked', reason: 'opinion' }, more: { citations: [citation] } },
    ]);
    const broken = { ...sourceOf('scan.pdf', {}, 0), problems: [{ kind: 'scanned', pages: [1] } as const] };
    const { results, invocations } = runOf(reportOf('1.0.0', [broken], [made]));
    expect(results[0]).toMatchObject({
      ruleId: 'citation',
      message: { text: expect.stringContaining('lunde2024') as string },
    });
    expect(results[0]?.locations[0]?.physicalLocation.region).toMatchObject({ startColumn: 3, endColumn: 9 });
    expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  it.each([
    ['a b/ü#?.md', 'a%20b/%C3%BC%23%3F.md'],
    ['../x.md', '../x.md'],
    ['c:d.md', 'c%3Ad.md'],
    ['/tmp/x y.md', 'file:///tmp/x%20y.md'],
    ['C:/x.md', 'file:///C:/x.md'],
  ])('writes the path %s as the URI %s, and reads it back', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
    expect(pathOf(uri)).toBe(path);
  });
});

describe('SARIF for code scanning', () => {
  const remarked = 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.';
  const text = sarifReport(checkedReport({ 'my book/draft.md': draft, 'other.md': remarked }, sources));
  const [run] = (JSON.parse(text) as { readonly runs: readonly [CodeScanningRun] }).runs;

  interface Told {
    readonly text: string;
  }
  interface CodeScanningRun {
    readonly automationDetails: { readonly id: string };
    readonly tool: {
      readonly driver: {
        readonly informationUri: string;
        readonly rules: readonly {
          readonly id: string;
          readonly name: string;
          readonly shortDescription: Told;
          readonly fullDescription: Told;
          readonly help: Told & { readonly markdown: string };
          readonly helpUri: string;
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly results: readonly (Result & { readonly relatedLocations?: readonly Location[] })[];
  }

  it('gives each rule what the GitHub rules of the multitool ask for', () => {
    const { rules, informationUri } = run.tool.driver;
    expect(informationUri).toMatch(/^https:/);
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
    for (const { id, name, shortDescription, fullDescription, help, helpUri } of rules) {
      expect(name, id).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(name.toLowerCase(), id).not.toBe(id.toLowerCase());
      for (const told of [shortDescription, fullDescription, help]) expect(told.text, id).toMatch(/^\p{Lu}.*\.$/su);
      expect(shortDescription.text.length, id).toBeLessThan(255);
      expect(fullDescription.text, id).not.toBe(shortDescription.text);
      expect(help.markdown, id).toContain(shortDescription.text);
      expect(helpUri, id).toMatch(/^https:/);
    }
  });

  it('gives each result a place in a file of the repository, words, and what it is known again by', () => {
    expect(run.automationDetails.id).toMatch(/^groundwork\/.*\/$/);
    expect(run.results.length).toBeGreaterThan(2);
    for (const { locations, message, partialFingerprints } of run.results) {
      const [place] = locations;
      expect(place?.physicalLocation.artifactLocation.uri).not.toMatch(/^(?:\/|[a-z]+:|\.\.)/);
      expect(place?.physicalLocation.region).toMatchObject({ startLine: expect.any(Number) as number });
      expect(message.text).toMatch(/\S/);
      expect(Object.keys(partialFingerprints)).toHaveLength(1);
    }
  });

  it('tells hints as notes of their own rule', () => {
    expect(run.results.filter(({ locations }) => uriIn(locations) === 'other.md').map(kindOf)).toEqual([
      'verbatim note',
    ]);
  });

  const kindOf = ({ ruleId, level }: Result): string => `${ruleId} ${level}`;
  const uriIn = (locations: readonly Location[]): string | undefined =>
    locations[0]?.physicalLocation.artifactLocation.uri;
});
