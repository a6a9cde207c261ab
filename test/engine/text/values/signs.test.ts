import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('signs', () => {
  it.each<ValueCase>([
    ['The lake froze at −18 °C.', 'The lake froze at minus 18 degrees Celsius.', 'agrees'],
    ['The lake froze at 18 °C.', 'The lake froze at −18 °C.', 'differs'],
    ['The cellar stayed at −4 °C.', 'The cellar stayed at 4 °C.', 'differs'],
    ['The return of the fund was minus 2.5 per cent.', 'The fund had a return of −2.5%.', 'agrees'],
    ['The return of the fund was 2.5 per cent.', 'The fund had a return of -2.5%.', 'differs'],
    ['The night was 12 degrees below zero.', 'The night was −12 degrees.', 'agrees'],
    ['The firm had a negative cash flow of 30 million dollars.', 'Its cash flow was −30 million dollars.', 'agrees'],
    [
      'The firm had a cash flow of 30 million dollars.',
      'It had a negative cash flow of 30 million dollars.',
      'differs',
    ],
    ['Pages 5-7 were missing, and 40 people came.', 'Pages 5-7 were missing, and 40 people came.', 'agrees'],
    ['The balance was -$400.', 'The balance was minus 400 dollars.', 'agrees'],
    [
      'Nachts waren es minus 7 Grad, und der Teich fror zu.',
      'Nachts waren es −7 Grad, und der Teich fror zu.',
      'agrees',
    ],
    [
      'Nachts waren es 7 Grad unter null, und der Teich fror zu.',
      'Nachts waren es −7 Grad, und der Teich fror zu.',
      'agrees',
    ],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
