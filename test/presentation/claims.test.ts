import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import type { SourceSummary } from '../../src/engine/model/library';
import { spanOf } from '../../src/engine/model/span';
import { filteredText, textFilter } from '../../src/presentation/claims/claimFilter';
import { claimGroups } from '../../src/presentation/claims/claimGroups';
import { claimKind } from '../../src/presentation/claims/claimKind';
import { readClaimsViewState } from '../../src/presentation/claims/claimsViewState';
import { citationRow, claimRow } from '../../src/presentation/claims/claimsTree';
import {
  citableRow,
  sourcesByYear,
  sourcesOfUse,
  sourcesPartRow,
  topicRow,
  yearRow,
} from '../../src/presentation/claims/sourceGroups';
import { isUsed, usedWords } from '../../src/presentation/claims/usedWords';
import { contradicted, findingOf, findingsOf, partly, supported, titleOf, unbacked } from './findings';

const draft = `# The bridge

${supported} Was it worth the money?

## Money

${contradicted} ${unbacked}

## Afterwards

### Harbour

The storm of 1987 destroyed the old harbour wall at Kessel.
`;
const claims = findingsOf(draft).map((finding) => ({ finding }));
const grouped = (
  draftGrouping: 'state' | 'section' | 'kind',
  draftSorting: 'place' | 'need' = 'place',
): readonly (readonly [string, ...string[]])[] =>
  claimGroups(claims, { draftGrouping, draftSorting }).map(({ row, claims: own }) => [
    row.label,
    ...own.map(({ finding }) => finding.claim.text.slice(0, 16)),
  ]);

describe('the claims of a draft', () => {
  it('stand by state, what differs first', () => {
    expect(grouped('state').map(([label]) => label)).toEqual([
      'Differs from a source',
      'No source backs it',
      'Backed',
      'Not checked',
    ]);
    expect(grouped('state').at(-1)).toEqual(['Not checked', 'Was it worth the']);
  });

  it.each([
    ['12 October 1876', '12 October 1867', '1876 → 1867'],
    ['on 4 March 1987 for 68 million', 'on 4 May 1987 for 68 million', 'March → May'],
    ['at least sixty-one', 'At least forty-one', 'sixty-one → forty-one'],
    ['68 million', '86 million', '68 million → 86 million'],
  ])('begin with what differs, seen whole in a narrow view: %s', (own, other, label) => {
    const finding = findingOf(contradicted, 'contradicted');
    const [difference] = finding.verdict.discrepancies;
    const discrepancies = [
      { ...difference, claimed: { ...difference.claimed, text: own }, found: { ...difference.found, text: other } },
    ] as const;
    expect(claimRow({ ...finding, verdict: { ...finding.verdict, discrepancies } }, titleOf).label).toBe(label);
  });

  it('stand under their citations, too, where these lead astray', () => {
    const span = spanOf<'claim'>(0, 3);
    const citations = [{ cited: 'clerc', span, fault: { kind: 'unknownKey' } }] as const;
    const citing = claims.map(({ finding }, at) => ({
      finding: at === 1 ? { ...finding, citations } : finding,
    }));
    const [first, ...others] = claimGroups(citing, { draftGrouping: 'state', draftSorting: 'place' });
    expect(first).toMatchObject({ of: 'citations', row: { label: 'Citations that lead astray', description: '1' } });
    expect(others.flatMap((group) => group.claims)).toHaveLength(
      others.reduce((sum, { row }) => sum + Number(row.description), 0),
    );
    const [one] = first?.claims ?? [];
    expect(one && citationRow(one.finding, String).label).toBe('No bibliography has the key “clerc”.');
  });

  it('stand by section in the order of the draft, what stands below the title under its name', () => {
    expect(grouped('section')).toEqual([
      ['The bridge', 'The council appr', 'Was it worth the'],
      ['Money', 'The bridge cost ', 'Seven flamingos '],
      ['Afterwards › Harbour', 'The storm of 198'],
    ]);
  });

  it('put the section with the most to do first, and in it what differs', () => {
    const [first] = claimGroups(claims, { draftGrouping: 'section', draftSorting: 'need' });
    expect(first?.row).toMatchObject({ label: 'Money', description: '2 of 2 open' });
    expect(first?.claims.map(({ finding }) => finding.verdict.kind)).toEqual(['contradicted', 'notEnoughEvidence']);
  });

  it('keep the one heading that a draft of one section has', () => {
    const alone = findingsOf(`# Money\n\n${supported}\n`).map((finding) => ({ finding }));
    const [group] = claimGroups(alone, { draftGrouping: 'section', draftSorting: 'place' });
    expect(group?.row.label).toBe('Money');
  });

  it('stand by kind', () => {
    expect(grouped('kind').map(([label]) => label)).toEqual(['Numbers and dates', 'Names', 'Other statements']);
  });

  it.each([
    ['“We will never build a second one,” said Mayor Ilse Varn.', 'quotation'],
    ['She called it a “bridge” and was wrong about it.', 'other'],
    ['The bridge was closed for 12 days.', 'value'],
    ['The bridge was opened by Ilse Varn.', 'name'],
    ['Bridges were closed for many days.', 'other'],
    ['Die Brücke wurde von der Stadt gebaut.', 'other'],
    ['Die Brücke wurde von Ilse Varn eröffnet.', 'name'],
  ])('are of the kind that a checker would look at: %s', (sentence, kind) => {
    const [finding] = findingsOf(sentence);
    expect(finding && claimKind({ ...finding, rule: 'coverage' })).toBe(kind);
  });
});

describe('the filter', () => {
  const passing = (typed: string): number => {
    const passes = textFilter(typed);
    return claims.filter(({ finding }) => passes(filteredText(finding, titleOf))).length;
  };
  it('looks into claims, verdicts and titles, for every word and without accents', () => {
    expect(passing('FLÁMINGO')).toBe(1);
    expect(passing('differs')).toBe(1);
    expect(passing('great storm')).toBeGreaterThan(0);
    expect(passing('flamingos differs')).toBe(0);
    expect(passing('  ')).toBe(claims.length);
  });
});

const source = (id: string, date?: string): SourceSummary => ({
  id: id as DocumentId,
  path: `/w/${id}`,
  state: 'read',
  metadata: { title: id, ...(date !== undefined && { date }) },
  words: 1,
  problems: [],
});

describe('the claims of the sources', () => {
  it('stand by year, the newest first and those without a date last', () => {
    const years = sourcesByYear([source('a', '2018'), source('b'), source('c', '2019-03'), source('d', '2018-05')]);
    expect(years.map(({ year, sources }) => [year, ...sources.map(({ id }) => id)])).toEqual([
      ['2019', 'c'],
      ['2018', 'd', 'a'],
      [undefined, 'b'],
    ]);
    expect(years.map((year) => yearRow(year).label)).toEqual(['2019', '2018', 'Without a date']);
  });

  const used = usedWords([findingOf(partly, 'partlySupported'), findingOf(unbacked, 'notEnoughEvidence')]);
  const minutes = 'minutes.txt' as DocumentId;
  it('are used when evidence of the draft overlaps them, not when it only comes near', () => {
    const [span] = used.get(minutes) ?? [];
    expect([...used.keys()]).toEqual([minutes]);
    expect(isUsed(minutes, { span: spanOf(span?.start ?? 0, (span?.start ?? 0) + 1) }, used)).toBe(true);
    expect(isUsed(minutes, { span: spanOf(0, span?.start ?? 0) }, used)).toBe(false);
  });

  it('that are not used start with sources of which nothing is used', () => {
    const all = [source('minutes.txt'), source('weather.txt')];
    expect(sourcesOfUse(all, 'unused', used).map(({ id }) => id)).toEqual(['weather.txt', 'minutes.txt']);
    expect(sourcesOfUse(all, 'used', used).map(({ id }) => id)).toEqual(['minutes.txt']);
  });

  it('say in words whether they are used, and of which source they are', () => {
    const claim = { span: spanOf<'source'>(0, 4), text: 'The bridge cost 4,512 crowns.' };
    expect(citableRow(claim, 'used', 'Minutes')).toMatchObject({
      description: 'Minutes · used in the draft',
      spoken: 'The bridge cost 4,512 crowns. Minutes used in the draft',
    });
    expect(citableRow(claim, 'unused').description).toBe('');
  });

  it('tell in how many sources a topic is, and where a part of many sources begins', () => {
    expect(topicRow({ name: 'Ilse Varn', sources: 2, sentences: 5 })).toMatchObject({ description: 'in 2 sources' });
    expect(sourcesPartRow({ from: 200, to: 400 }, 'Minutes')).toMatchObject({
      label: '201–400',
      description: 'from Minutes',
    });
  });
});

describe('how the view is set up', () => {
  it('is read back as far as it is still a choice', () => {
    const usual = { draftGrouping: 'state', draftSorting: 'place', sourceGrouping: 'source' };
    expect(readClaimsViewState(undefined)).toEqual(usual);
    expect(readClaimsViewState({ draftGrouping: 'colour', sourceGrouping: 'use' })).toEqual({
      ...usual,
      sourceGrouping: 'use',
    });
  });
});
