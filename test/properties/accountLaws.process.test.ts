import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineWith } from '../support/documents';

const RUNS = { numRuns: 1000 } as const;

/** A sentence of a report, part by part. */
interface Told {
  readonly who: string;
  readonly did: string;
  readonly what: string;
  readonly from: string;
  readonly where: string;
  readonly when: string;
}

const PEOPLE = ['Anna Holt', 'Tomas Reyl', 'Ilse Varga', 'Henrik Roos', 'Leyla Aydin', 'Neil Fenwick', 'Odile Perrin'];
const PLACES = ['Lunel', 'Bergen', 'Kessel', 'Ostrel', 'Perth', 'Aarhus', 'Morvel'];
const ACTS = ['bought', 'sold', 'repaired', 'inspected', 'painted', 'photographed', 'insured', 'measured', 'donated'];
const THINGS = ['barges', 'houses', 'paintings', 'bridges', 'looms', 'clocks', 'gardens', 'pianos'];
const OPPOSITES = [
  ['older', 'younger'],
  ['taller', 'shorter'],
  ['richer', 'poorer'],
  ['faster', 'slower'],
  ['heavier', 'lighter'],
] as const;

const two = (list: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.shuffledSubarray([...list], { minLength: 2, maxLength: 2 }).map(([one = '', other = '']) => [one, other] as const);

const number = fc.integer({ min: 3, max: 980 });
const told = fc
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

const sentenceOf = ({ who, did, what, from, where, when }: Told, without: readonly (keyof Told)[] = []): string =>
  `${[who, did, what, ...Object.entries({ from, where, when }).flatMap(([part, words]) => (without.includes(part as keyof Told) ? [] : [words]))].join(' ')}.`;

/** How a statement is judged against one source that also speaks of something else. */
const judged = (statement: string, source: string): readonly string[] =>
  engineWith({ 'source.txt': `The archive opens on weekdays. ${source} Visitors need a card.` })
    .judge(statement, '')
    .map(({ finding }) => finding.verdict.kind);

/** The same in a Markdown draft. */
const inDraft = (statement: string, source: string): readonly string[] =>
  [...engineWith({ 'source.txt': source }).openDraft().check({ text: statement, language: 'markdown' }).findings].map(
    ({ verdict }) => verdict.kind,
  );

const isBacked = (statement: string, source: string): boolean =>
  judged(statement, source).every((kind) => kind === 'supported');

describe('the account of evidence', () => {
  it('backs a sentence of a source by itself', () => {
    fc.assert(
      fc.property(told, (one) => isBacked(sentenceOf(one), sentenceOf(one))),
      RUNS,
    );
  });

  it('backs it with an adverbial left out', () => {
    fc.assert(
      fc.property(told, fc.constantFrom<keyof Told>('where', 'when'), (one, part) =>
        isBacked(sentenceOf(one, [part]), sentenceOf(one)),
      ),
      RUNS,
    );
  });

  it('judges it as before, whichever of its words are stressed', () => {
    fc.assert(
      fc.property(
        told,
        number,
        fc.boolean(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('*', '**'),
        (one, other, isSame, at, more, mark) => {
          const [, thing = ''] = one.what.split(' ');
          const statement = sentenceOf(isSame ? one : { ...one, what: `${other} ${thing}` });
          const words = statement.slice(0, -1).split(' ');
          const from = at % words.length;
          const to = Math.min(words.length, from + 1 + more);
          const stressed = [
            ...words.slice(0, from),
            `${mark}${words.slice(from, to).join(' ')}${mark}`,
            ...words.slice(to),
          ];
          expect(inDraft(`${stressed.join(' ')}.`, sentenceOf(one))).toEqual(inDraft(statement, sentenceOf(one)));
        },
      ),
      RUNS,
    );
  });

  it('never backs it with two names of persons exchanged', () => {
    fc.assert(
      fc.property(told, two(PEOPLE), fc.constantFrom('before', 'after', 'while'), (one, [who, other], when) => {
        const both = (a: string, b: string): string =>
          `${a} ${one.did} ${one.what} ${one.where} ${when} ${b} left the firm.`;
        expect(judged(both(other, who), both(who, other))).not.toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('never backs it with two names of places exchanged', () => {
    fc.assert(
      fc.property(told, ({ where, from, ...one }) => {
        const [place, museum] = [where.slice(3), from.slice('for a museum near '.length)];
        const exchanged = { ...one, where: `in ${museum}`, from: `for a museum near ${place}` };
        expect(judged(sentenceOf(exchanged), sentenceOf({ ...one, where, from }))).not.toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('never backs it with another number', () => {
    fc.assert(
      fc.property(told, number, (one, other) => {
        const [count = '', thing = ''] = one.what.split(' ');
        fc.pre(Number(count) !== other);
        expect(judged(sentenceOf({ ...one, what: `${other} ${thing}` }), sentenceOf(one))).not.toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('never backs it with another date', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 1810, max: 2019 }), (one, year) => {
        fc.pre(one.when !== `in ${year}`);
        expect(judged(sentenceOf({ ...one, when: `in ${year}` }), sentenceOf(one))).not.toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('never backs it with a denial more or less', () => {
    fc.assert(
      fc.property(told, fc.constantFrom('never', 'has not', 'nobody'), fc.boolean(), (one, how, isTurned) => {
        const denied =
          how === 'nobody'
            ? { ...one, who: 'Nobody' }
            : { ...one, did: how === 'never' ? `never ${one.did}` : `has not ${one.did}` };
        const [statement, source] = isTurned ? [one, denied] : [denied, one];
        expect(judged(sentenceOf(statement), sentenceOf(source))).not.toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('never backs a comparison turned round, nor its other side under the same word', () => {
    fc.assert(
      fc.property(two(PEOPLE), fc.constantFrom(...OPPOSITES), fc.boolean(), ([who, other], [more, less], isSwap) => {
        const source = `${who} is ${more} than ${other}.`;
        const statement = isSwap ? `${other} is ${more} than ${who}.` : `${who} is ${less} than ${other}.`;
        expect(judged(statement, source)).not.toEqual(['supported']);
        expect(judged(`${other} is ${less} than ${who}.`, source)).toEqual(['supported']);
      }),
      RUNS,
    );
  });

  it('judges alike in whatever order the sources come', () => {
    fc.assert(
      fc.property(told, told, told, (one, second, third) => {
        const sources = [one, second, third].map((each, at) => [`${at}.txt`, sentenceOf(each)] as const);
        const findings = (list: readonly (readonly [string, string])[]): unknown =>
          engineWith(Object.fromEntries(list))
            .judge(sentenceOf(one, ['when']), '')
            .map(({ finding }) => finding);
        expect(findings([...sources].reverse())).toEqual(findings(sources));
      }),
      RUNS,
    );
  });
});
