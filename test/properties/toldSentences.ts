import fc from 'fast-check';
import { engineWith } from '../support/documents';

/** How often each law is tried. */
export const RUNS = { numRuns: 1000 } as const;

/** A sentence of a report, part by part. */
export interface Told {
  readonly who: string;
  readonly did: string;
  readonly what: string;
  readonly from: string;
  readonly where: string;
  readonly when: string;
}

export const PEOPLE = [
  'Anna Holt',
  'Tomas Reyl',
  'Ilse Varga',
  'Henrik Roos',
  'Leyla Aydin',
  'Neil Fenwick',
  'Odile Perrin',
];
const PLACES = ['Lunel', 'Bergen', 'Kessel', 'Ostrel', 'Perth', 'Aarhus', 'Morvel'];
const ACTS = ['bought', 'sold', 'repaired', 'inspected', 'painted', 'photographed', 'insured', 'measured', 'donated'];
const THINGS = ['barges', 'houses', 'paintings', 'bridges', 'looms', 'clocks', 'gardens', 'pianos'];
export const OPPOSITES = [
  ['older', 'younger'],
  ['taller', 'shorter'],
  ['richer', 'poorer'],
  ['faster', 'slower'],
  ['heavier', 'lighter'],
] as const;

export const two = (list: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.shuffledSubarray([...list], { minLength: 2, maxLength: 2 }).map(([one = '', other = '']) => [one, other] as const);

export const number = fc.integer({ min: 3, max: 980 });
export const told = fc
  .record({
    who: fc.constantFrom(...PEOPLE),
    did: fc.constantFrom(...ACTS),
    thing: fc.constantFrom(...THINGS),
    count: number,
    where: two(PLACES),
    year: fc.integer({ min: 1810, max: 2019 }),
  })
  .map(({ who, did, thing, count, where: [from, where], year }): Told => ({
    who,
    did,
    what: `${count} ${thing}`,
    from: `for a museum near ${from}`,
    where: `in ${where}`,
    when: `in ${year}`,
  }));

export const sentenceOf = (
  { who, did, what, from, where, when }: Told,
  without: readonly (keyof Told)[] = [],
): string =>
  `${[who, did, what, ...Object.entries({ from, where, when }).flatMap(([part, words]) => (without.includes(part as keyof Told) ? [] : [words]))].join(' ')}.`;

/** How statements are judged against one source that also speaks of something else. */
export function judgeOver(source: string): (statement: string) => readonly string[] {
  const engine = engineWith({ 'source.txt': `The archive opens on weekdays. ${source} Visitors need a card.` });
  return (statement) => engine.judge(statement, '').map(({ finding }) => finding.verdict.kind);
}

export const judged = (statement: string, source: string): readonly string[] => judgeOver(source)(statement);
