import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged, judgeOver, number, OPPOSITES, PEOPLE, RUNS, sentenceOf, told, two } from './toldSentences';

describe('the account of evidence', () => {
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
        const judge = judgeOver(source);
        expect(judge(statement)).not.toEqual(['supported']);
        expect(judge(`${other} is ${less} than ${who}.`)).toEqual(['supported']);
      }),
      RUNS,
    );
  });
});
