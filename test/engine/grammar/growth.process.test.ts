import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/engine/grammar/parse';
import { tokenise } from '../../../src/engine/grammar/tokenise';
import { growth } from '../../support/cpuTime';

/** What ten times the text may cost: the machine has other things to do, and a cost that grows with the square is a hundredfold. */
const GROWTH_MOST = 20;
const CODE_UNITS = 20_000;

const TEXTS = [
  'a',
  'a-',
  "a'",
  '1.',
  '1-',
  'U.',
  '(',
  "''",
  'n’t',
  'http://',
  'www.',
  'a@',
  'Mr. A',
  'word ',
  '\u2060a',
  'é\u0301',
];

describe('ten times the text costs at most twenty times as much', () => {
  it.each(TEXTS)('to take apart: %j', async (unit) => {
    const few = unit.repeat(CODE_UNITS / unit.length);
    const many = unit.repeat((10 * CODE_UNITS) / unit.length);
    expect(
      await growth(
        GROWTH_MOST,
        () => tokenise(few),
        () => tokenise(many),
      ),
    ).toBeLessThan(GROWTH_MOST);
  });

  it('to parse, up to the longest sentence there is', async () => {
    const clause = 'the council of the town sold the old mill to a firm and ';
    const few = clause.repeat(1).trim();
    const many = clause.repeat(10).trim().split(' ').slice(0, 120).join(' ');
    const times = Array.from({ length: 20 });
    expect(
      await growth(
        GROWTH_MOST,
        () => times.map(() => parse(few)),
        () => times.map(() => parse(many)),
      ),
    ).toBeLessThan(GROWTH_MOST);
  });
});
