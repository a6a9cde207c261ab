import { describe, expect, it } from 'vitest';
import type { DocumentId, Locator, Metadata } from '../../src/engine/model/document';
import { nameFrom, placed } from '../../src/presentation/sourceName';

const nameOf = (metadata: Partial<Metadata>): string =>
  nameFrom(() => ({ title: 'On gates', date: '2019-03', key: 'archer2019', ...metadata }))('a.pdf' as DocumentId);

describe('the name of a source', () => {
  it.each([
    ['Elena Archer', 'Archer 2019'],
    ['Elena Archer and Amos Lind', 'Archer & Lind 2019'],
    ['Elena Archer, Amos Lind and Ida Moy', 'Archer et al. 2019'],
    ['Luis de Miranda', 'de Miranda 2019'],
    ['Ludwig van der Berg Jr.', 'van der Berg 2019'],
    ['World Bank', 'World Bank 2019'],
    ['Ministry of Works', 'Ministry of Works 2019'],
    ['Province of Norren, Ministry of Water and Land, Department for Rivers', 'Province of Norren et al. 2019'],
    ['Commission for the Improvement of Inland Waterways', 'On gates'],
  ])('is that of %s with the year where it is cited by key', (author, name) => {
    expect(nameOf({ author })).toBe(name);
  });
  it('keeps the letter that tells two works of a year apart', () => {
    expect(nameOf({ author: 'Elena Archer', key: 'archer2019b' })).toBe('Archer 2019b');
    expect(nameOf({ author: 'Elena Archer', key: 'archer2019gates' })).toBe('Archer 2019');
  });
  it('is the title without a key or a date, and the id of what has gone', () => {
    expect(nameFrom(() => ({ title: 'On gates', author: 'Elena Archer', date: '2019' }))('a' as DocumentId)).toBe(
      'On gates',
    );
    expect(nameFrom(() => ({ title: 'On gates', author: 'Elena Archer', key: 'a' }))('a' as DocumentId)).toBe(
      'On gates',
    );
    expect(nameFrom(() => undefined)('gone.pdf' as DocumentId)).toBe('gone.pdf');
  });
});

describe('a place', () => {
  const long = 'A very long title that a ministry gave to the second of its reports on progress';
  const locators: readonly Locator[] = [
    { page: { index: 14, label: 'xii' }, heading: ['A heading'], paragraph: 3 },
    { heading: ['Part', 'A heading that is longer than any heading should ever be'], paragraph: 12 },
    { path: '$.results[3].sections[17].paragraphs[2].title' },
    { time: 271, speaker: 'Lunde, the director of the whole programme' },
    { row: 12 },
    { line: 40_000 },
    { page: { index: 3 }, approximate: true },
  ];
  it('has at most forty characters, whatever the title and the locator', () => {
    for (const locator of locators) expect(placed(long, locator).length).toBeLessThanOrEqual(40);
  });
  it('says first what finds it soonest', () => {
    expect(locators.map((locator) => placed('Archer 2019', locator))).toEqual([
      'Archer 2019, p. xii',
      'Archer 2019, A heading…, ¶ 12',
      'Archer 2019, …ragraphs[2].title',
      'Archer 2019, 00:04:31',
      'Archer 2019, row 12',
      'Archer 2019, line 40000',
      'Archer 2019, ~p. 3',
    ]);
  });
});
