import { describe, expect, it } from 'vitest';
import { withKey } from '../../src/presentation/strayTyping';

const key = (offset: number, inserted: string, removed = 0) => ({ offset, removed, inserted });

describe('what is typed before a box has the focus', () => {
  it('grows by keys at its place, and shrinks by those that delete', () => {
    const word = [key(10, 'r'), key(11, 'i'), key(12, 'w'), key(12, '', 1), key(12, 'v')];
    let typed: { start: number; end: number } | undefined = { start: 10, end: 10 };
    for (const one of word) typed = typed && withKey(typed, one);
    expect(typed).toEqual({ start: 10, end: 13 });
  });
  it('takes the place of what is selected', () => {
    expect(withKey({ start: 10, end: 18 }, key(10, 'r', 8))).toEqual({ start: 10, end: 11 });
  });
  it('has a quotation mark that the editor closes', () => {
    expect(withKey({ start: 10, end: 10 }, key(10, '""'))).toEqual({ start: 10, end: 12 });
  });
  it.each([
    ['elsewhere', key(30, 'r')],
    ['more than a key', key(10, 'river')],
    ['a new line', key(10, '\n')],
    ['deleted before it', key(9, '', 1)],
  ])('is nothing where the change is %s', (_, change) => {
    expect(withKey({ start: 10, end: 10 }, change)).toBeUndefined();
  });
});
