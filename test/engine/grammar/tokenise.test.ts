import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/engine/grammar/tokenise';

const CASES: readonly (readonly [string, string])[] = [
  ['The firm’s plan didn’t work.', 'The firm ’s plan did n’t work .'],
  ["They'll say we cannot pay.", "They 'll say we can not pay ."],
  ['It cost £3.5m, or $1,150.', 'It cost £ 3.5 m , or $ 1,150 .'],
  ['Sales rose 12% in 2019–20.', 'Sales rose 12 % in 2019–20 .'],
  ['A well-known 19-year-old from Stoke-on-Trent won.', 'A well-known 19-year-old from Stoke-on-Trent won .'],
  ['Mr. Reed met Dr. J. Osei at 10:30 a.m. on Sept. 4.', 'Mr. Reed met Dr. J. Osei at 10:30 a.m. on Sept. 4 .'],
  ['The U.S. and AT&T disagree (again).', 'The U.S. and AT&T disagree ( again ) .'],
  ['“Never!” she said—twice...', '“ Never ! ” she said — twice ...'],
  ['See https://example.org/a-b?c=1, p. 12.', 'See https://example.org/a-b?c=1 , p. 12 .'],
  ['The pupils’ work; the 1980s; the 5th of May.', 'The pupils ’ work ; the 1980s ; the 5th of May .'],
  ["O'Brien ran 5km in the '90s.", "O'Brien ran 5 km in the ' 90s ."],
];

describe('the words of a sentence', () => {
  it.each(CASES)('of “%s”', (text, words) => {
    expect(
      tokenise(text)
        .map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });
});
