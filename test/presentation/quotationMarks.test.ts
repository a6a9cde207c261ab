import { describe, expect, it } from 'vitest';
import { isInQuotation, marksOf, withInnerMarks } from '../../src/presentation/quotationMarks';

const english = marksOf('');
const german = marksOf('Er sagte „nein“.');
const straight = marksOf('He said "no".');

describe('a place in a draft', () => {
  it.each([
    [english, 'She said “we will', true],
    [english, 'She said “we will” and', false],
    [german, 'Sie sagte „wir werden', true],
    [german, 'Sie sagte „wir werden“ und', false],
    [straight, 'She said "we will', true],
    [straight, 'She said "we will" and', false],
  ])('%# is inside a quotation that is open', (marks, before, isInside) => {
    expect(isInQuotation(before, marks)).toBe(isInside);
  });
});

describe('words that are put into a quotation', () => {
  it.each([
    [english, 'voted ‘seven’ to four'],
    [german, 'voted ‚seven‘ to four'],
    [straight, "voted 'seven' to four"],
  ])('%# have its inner marks', (marks, words) => {
    expect(withInnerMarks('voted “seven” to four', marks)).toBe(words);
    expect(withInnerMarks('voted „seven“ to four', marks)).toBe(words);
  });
});
