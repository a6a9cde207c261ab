import { describe, expect, it } from 'vitest';
import { afterEdit, isAnsweredFor, isLongPaste, isQuotable, openingOf } from '../../src/presentation/pasted';
import { findingsOf, supported, unbacked } from './findings';

describe('what is pasted', () => {
  it('may be a quotation from five words on, up to a page, and not between marks already', () => {
    expect(isQuotable('the old harbour wall', '')).toBe(false);
    expect(isQuotable('the old harbour wall stands', 'He said: ')).toBe(true);
    expect(isQuotable('the old harbour wall stands', 'He said: “')).toBe(false);
    expect(isQuotable('word '.repeat(500), '')).toBe(false);
  });
  it('wants a source from forty words on', () => {
    expect([39, 40].map((words) => isLongPaste('word '.repeat(words)))).toEqual([false, true]);
  });
  it('is held against the sources by its first page, cut between words', () => {
    expect(openingOf(' two words ')).toBe('two words');
    const opening = openingOf('words '.repeat(500));
    expect(opening.length).toBeLessThanOrEqual(2000);
    expect(opening.endsWith('words')).toBe(true);
  });
});

describe('a paste in a draft', () => {
  const paste = { start: 10, end: 20 };

  it.each([
    ['before it', { start: 2, end: 4, inserted: 5 }, { start: 13, end: 23 }],
    ['behind it', { start: 20, end: 25, inserted: 1 }, { start: 10, end: 20 }],
    ['inside it', { start: 12, end: 14, inserted: 6 }, { start: 10, end: 24 }],
    ['over its start', { start: 5, end: 12, inserted: 3 }, { start: 8, end: 16 }],
    ['over its end', { start: 18, end: 30, inserted: 4 }, { start: 10, end: 18 }],
    ['over all of it', { start: 8, end: 22, inserted: 4 }, undefined],
    ['that takes it away', { start: 10, end: 20, inserted: 0 }, undefined],
  ])('keeps its place through an edit %s', (_, edit, after) => {
    expect(afterEdit(paste, edit)).toEqual(after);
  });

  it('is answered for when no statement in it is open, and not before it was checked', () => {
    const standing = (draft: string) => findingsOf(draft).map((finding) => ({ finding, ...finding.claim.span }));
    const whole = { start: 0, end: 10_000 };
    expect(isAnsweredFor(whole, [])).toBe(false);
    expect(isAnsweredFor(whole, standing(supported))).toBe(true);
    expect(isAnsweredFor(whole, standing(`${supported} ${unbacked}`))).toBe(false);
    expect(isAnsweredFor({ start: 0, end: 20 }, standing(`${supported} ${unbacked}`))).toBe(true);
  });
});
