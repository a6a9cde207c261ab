import { describe, expect, it } from 'vitest';
import { askedClauses, asksOnly } from '../../../src/engine/text/asked';

const asked = (sentence: string): readonly string[] =>
  askedClauses(sentence).map(({ start, end }) => sentence.slice(start, end));

describe('what is only asked', () => {
  it.each([
    ['Will the fund buy signs?', ['Will the fund buy signs?']],
    ['You asked whether the fund will buy signs.', ['whether the fund will buy signs']],
    ['You asked whether the fund will buy signs, but it has never bought one.', ['whether the fund will buy signs']],
    ['It is unclear who paid for the bridge.', ['who paid for the bridge']],
    ['The council has not yet decided whether to sell the mill.', ['whether to sell the mill']],
    ['The court will examine if the seller knew of the rot; he denies it.', ['if the seller knew of the rot']],
    [
      'Her question of whether the weir was paid for was never answered.',
      ['whether the weir was paid for was never answered'],
    ],
    ['Man fragte, ob der Fonds Schilder kauft.', ['ob der Fonds Schilder kauft']],
  ])('%s', (sentence, clauses) => {
    expect(asked(sentence)).toEqual(clauses);
  });

  it.each([
    ['Will the fund buy signs?', true],
    ['You asked whether the fund will buy signs.', true],
    ['Nobody can say: it is not known why the lamp went out.', false],
    ['You asked whether the fund will buy signs, but it has never bought one.', false],
    ['The fund asked for signs.', false],
    ['The council decided that the mill is to be sold.', false],
    ['If the lamp goes out, the keeper wakes.', false],
    ['She asked the town for the plot where the mill stood.', false],
  ])('alone: %s', (sentence, expected) => {
    expect(asksOnly(sentence)).toBe(expected);
  });
});
