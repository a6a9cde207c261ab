import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../src/presentation/report/junit';
import { isReport } from '../../../src/presentation/report/isReport';
import { reportOf } from '../../../src/presentation/report/report';
import { checkedReport, draftOf, sourceOf } from './reports';

const sources = { 'flood.txt': 'The flood of 14 February 2019 forced 4,512 people from their homes in Brackmere.' };
const draft = `# The flood

The flood of 14 February 2019 forced 4,521 people from their homes in Brackmere.

The orchestra of Halvick bought eleven trombones from a retired sailor last summer.

Is it so?
`;
const report = checkedReport({ 'my <draft>.md': draft }, sources);

/** Each case by what it is: passed, failed or skipped. */
const outcomes = (xml: string): readonly string[] =>
  [...xml.matchAll(/<testcase [^>]*?(?:\/>|>\s*<(failure|skipped|system-out))/g)].map(([, kind]) => kind ?? 'passed');

describe('JUnit', () => {
  it('has a suite for each draft and a case for each statement, and fails what differs', () => {
    const xml = junitReport(report, {});
    expect(outcomes(xml)).toEqual(['failure', 'system-out', 'skipped']);
    expect(xml).toContain('<testsuite name="my &lt;draft&gt;.md" tests="3" failures="1" errors="0" skipped="1">');
    expect(xml).toMatch(/<testcase name="1\. The flood[^"]*" classname="[^"]*" file="[^"]*" line="3">/);
    expect(xml).toMatch(/<failure type="quantity" message="[^"]*4,512[^"]*">[^<]*:3:1: [^<]*4,512 people/);
  });

  it('fails what the command line fails, and nothing where nothing is to fail', () => {
    expect(outcomes(junitReport(report, { failOn: 'unsupported' }))).toEqual(['failure', 'failure', 'skipped']);
    expect(outcomes(junitReport(report, { failOn: 'none' }))).toEqual(['system-out', 'system-out', 'skipped']);
  });

  it('is XML whatever a draft says', () => {
    const evil = ']]> <x a="&quot;"> & \u0000\u0007\uD800 \uFFFF \u202E';
    const made = draftOf(evil, [{ text: evil, verdict: { kind: 'notChecked', reason: 'question' } }]);
    const xml = junitReport(reportOf('1.0.0', [sourceOf('a.txt')], [made]), {});
    expect(xml).not.toMatch(/[\0-\x08\uD800-\uDFFF\uFFFF\u202E]/u);
    const tags: string[] = [];
    const visit = (node: { readonly name?: string; readonly children?: readonly object[] }): void => {
      if (node.name !== undefined) tags.push(node.name);
      node.children?.forEach(visit);
    };
    visit(parseDocument(xml, { xmlMode: true }));
    expect(tags.filter((name) => !name.startsWith('?'))).toEqual(['testsuites', 'testsuite', 'testcase', 'skipped']);
  });

  it('may be written over by the next report', () => {
    const xml = junitReport(report, {});
    expect(isReport({ head: xml.slice(0, 4000), tail: xml.slice(-4000) })).toBe(true);
  });
});
