import { describe, expect, it } from 'vitest';
import { FILLER } from '../../../src/engine/model/masked';
import { namesOf } from '../../../src/engine/text/names';
import { termOf, termsOf } from '../../../src/engine/text/terms';
import { wordsOf } from '../../../src/engine/text/words';

const words = (text: string): readonly string[] => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each<[string, readonly string[]]>([
    ["The caliphate's end, and can't", ['The', 'caliphate', 'end', 'and', "can't"]],
    ['4,512.5 km in the U.S. in 2017, 300 more', ['4,512.5', 'km', 'in', 'the', 'US', 'in', '2017', '300', 'more']],
    [`em${FILLER}phasis and hy\u00ADphen`, ['emphasis', 'and', 'hyphen']],
    ['東京都', ['東京', '京都']],
    ['well-known', ['well', 'known']],
    ['ﬁre', ['fire']],
    ['“Évora’s” e\u0301té, l’eau – 2.', ['Évora', 'été', 'l', 'eau', '2']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keep their places in the text', () => {
    const text = `a${FILLER}b — “c’s” U.S.`;
    for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^\S+$/u);
  });
});

describe('terms', () => {
  it('are the same for forms of one word', () => {
    expect(termOf('Villages')).toBe(termOf('village'));
    expect(termOf('rose')).toBe(termOf('rises'));
    expect(termOf('Évora')).toBe(termOf('evora'));
  });

  it('leave function words out', () => {
    expect(termsOf('It is not the one of them').map(({ text }) => text)).toEqual([]);
  });

  it('are the same however often they are asked for, also of a mark without a letter', () => {
    const mark = '\u{10f82}';
    expect([termOf(mark), termOf(mark)]).toEqual([undefined, undefined]);
  });
});

describe('names', () => {
  it.each<[string, readonly string[]]>([
    [
      'Dr. Henrike Solway of the Bank of England met NATO in Paris.',
      ['Dr. Henrike Solway', 'Bank of England', 'NATO', 'Paris'],
    ],
    ["The Security Center's Director of Production spoke.", ['Security Center', 'Director of Production']],
    ['In March the Egyptian army left.', ['Egyptian']],
    ['How the River Took Back Its Old Meadows', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text).map((name) => name.text)).toEqual(expected);
  });
});
