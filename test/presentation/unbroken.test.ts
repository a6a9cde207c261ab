import { describe, expect, it } from 'vitest';
import { unbroken } from '../../src/presentation/unbroken';

describe('a place where lines are short', () => {
  it('keeps its number with the sign before it, and breaks elsewhere', () => {
    const places = ['Minutes of the council, ¶ 2', 'p. 12', 'row 3', 'p. xii [14]', 'On page 3 of it', 'Budget'];
    expect(places.map(unbroken).map((place) => place.replaceAll('\u00a0', '~'))).toEqual([
      'Minutes of the council, ¶~2',
      'p.~12',
      'row~3',
      'p. xii~[14]',
      'On page 3 of it',
      'Budget',
    ]);
  });
});
