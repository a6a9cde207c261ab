import { describe, expect, it } from 'vitest';
import { dropPlace } from '../../src/presentation/citations/dropPlace';

/** The text with `[…]` dropped where `|` stands. */
function dropped(marked: string): string {
  const text = marked.replace('|', '');
  const { offset, before, behind } = dropPlace(text, marked.indexOf('|'));
  return `${text.slice(0, offset)}${before}[…]${behind}${text.slice(offset)}`;
}

describe('what is dropped into a draft', () => {
  it.each([
    ['The br|idge fell.', 'The […] bridge fell.'],
    ['The brid|ge fell.', 'The bridge […] fell.'],
    ['The bridge| fell.', 'The bridge […] fell.'],
    ['The |bridge fell.', 'The […] bridge fell.'],
    ['The bridge fel|l.', 'The bridge fell. […]'],
    ['The bridge fell|.', 'The bridge fell. […]'],
    ['The bridge fell.| It rose.', 'The bridge fell. […] It rose.'],
    ['The mayor’|s wall (19|87) fell.'.replace('|', ''), 'The mayor’s wall ([…] 1987) fell.'],
    ['|', '[…]'],
    ['Line\n|Line', 'Line\n[…] Line'],
  ])('stands between words: %s', (marked, text) => {
    expect(dropped(marked)).toBe(text);
  });
});
