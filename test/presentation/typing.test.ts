import { describe, expect, it } from 'vitest';
import { isBeingTyped } from '../../src/presentation/typing';

/** `|` is the cursor, `^` the last edit; the sentence is the text without them. */
function typed(text: string, agoMs: number): boolean {
  const words = text.replace(/[|^]/g, '');
  const caret = text.replace('^', '').indexOf('|');
  const offset = text.replace('|', '').indexOf('^');
  const lastEdit = offset === -1 ? undefined : { offset: 100 + offset, agoMs };
  return isBeingTyped({
    start: 100,
    end: 100 + words.length,
    words,
    caret: caret === -1 ? undefined : 100 + caret,
    lastEdit,
  });
}

describe('the sentence being typed', () => {
  it('is left alone while one types in it', () => {
    expect(typed('The bridge cost 4,5^|', 100)).toBe(true);
    expect(typed('The bridge cost 4,5^|12 crowns.', 100)).toBe(true);
  });
  it('is left alone as long as it has no end and the cursor is behind it', () => {
    expect(typed('The bridge cost 4,5^|', 60_000)).toBe(true);
  });
  it('may be flagged when the writer rests in a finished sentence', () => {
    expect(typed('The bridge cost 4,5^|12 crowns.', 2000)).toBe(false);
    expect(typed('The bridge cost 4,512 crowns.^|', 2000)).toBe(false);
    expect(typed('“The bridge cost 4,512 crowns.”^|', 2000)).toBe(false);
  });
  it('may be flagged when the cursor has left it', () => {
    expect(typed('The bridge cost 4,5^12', 100)).toBe(false);
  });
  it('is not any sentence that the cursor merely stands in', () => {
    expect(typed('The bridge cost 4,5|12 crowns.', 100)).toBe(false);
  });
});
