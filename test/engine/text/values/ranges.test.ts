import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('ranges', () => {
  it.each<ValueCase>([
    ['The cave holds 3 to 4 million bats.', 'The cave holds between 3 million and 4 million bats.', 'agrees'],
    ['The cave holds 20 to 30 thousand bats.', 'The cave holds 20,000 to 30,000 bats.', 'agrees'],
    ['The cave holds 20 to 30 million bats.', 'The cave holds 20,000 to 30,000 bats.', 'differs'],
    ['The cave holds 20 to 90 thousand bats.', 'The cave holds 20,000 to 30,000 bats.', 'differs'],
    [
      'The two halls cost 4 and 7 million crowns, respectively.',
      'The two halls cost 4 million and 7 million crowns.',
      'agrees',
    ],
    [
      'The two halls cost 4 and 7 thousand crowns, respectively.',
      'The two halls cost 4 million and 7 million crowns.',
      'differs',
    ],
    ['Prices rose by 5-7 per cent.', 'Prices rose by between 5 and 7 per cent.', 'agrees'],
    ['Prices rose by 5–7 %.', 'Prices rose by 5 to 8 per cent.', 'differs'],
    ['It takes two or three million litres.', 'It takes 2 to 3 million litres.', 'agrees'],
    ['It costs $3–4 million.', 'It costs three to four million dollars.', 'agrees'],
    ['It costs 3 million dollars.', 'It costs three to four million dollars.', 'stronger'],
    ['It costs up to 4 million dollars.', 'It costs three to four million dollars.', 'agrees'],
    ['The price fell from 4 to 3 million euros.', 'The price fell from 4 million to 3 million euros.', 'agrees'],
    [
      'Es kostet 3 bis 4 Millionen Euro im ganzen Land.',
      'Es kostet zwischen 3 und 4 Millionen Euro im ganzen Land.',
      'agrees',
    ],
    ['Es kostet 3 bis 4 Millionen Euro im ganzen Land.', 'Es kostet 3 bis 5 Millionen Euro im ganzen Land.', 'differs'],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
