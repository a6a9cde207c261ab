import { describe, expect, it } from 'vitest';
import { lineEndTexts } from '../../src/presentation/lineEndText';
import { lineStates } from '../../src/presentation/lineStates';
import { contradicted, findingsOf, partly, supported, unbacked } from './findings';

const on = (line: number, sentence: string) => findingsOf(sentence).map((finding) => ({ finding, line }));
const claims = [
  ...on(1, supported),
  ...on(2, unbacked),
  ...on(2, contradicted),
  ...on(3, partly),
  ...on(4, 'Was it dear?'),
];

describe('the margin', () => {
  it('tells of each line what needs the writer most, and nothing of what says nothing', () => {
    expect([...lineStates(claims, 'all')]).toEqual([
      [1, 'supported'],
      [2, 'contradicted'],
      [3, 'partlySupported'],
    ]);
  });
  it('tells only of what is open unless it is asked for more, and can be silent', () => {
    expect([...lineStates(claims, 'open').keys()]).toEqual([2, 3]);
    expect(lineStates(claims, 'off').size).toBe(0);
  });
});

describe('the end of a line', () => {
  it('has the source’s words for those that differ, and nothing where nothing is certain', () => {
    expect([...lineEndTexts(claims)]).toEqual([[2, '≠ 4,512']]);
  });
  it('says of several differences in one line which is which, as many as have room', () => {
    const many = (count: number) => Array.from({ length: count }, () => on(7, contradicted)).flat();
    expect(lineEndTexts(many(2)).get(7)).toBe('4,215 ≠ 4,512 · 4,215 ≠ 4,512');
    expect(lineEndTexts(many(5)).get(7)).toBe('4,215 ≠ 4,512 · 4,215 ≠ 4,512 +3');
  });
  it('is never longer than the editor shows', () => {
    const claims = on(
      3,
      'The council of the town of Kessel approved the bridge on 14 March 2019. “We will never build a second bridge across the river of ours, never,” said Mayor Ilse Varn. The bridge cost 4,215 crowns and was opened by Mayor Ilse Varn.',
    );
    const text = lineEndTexts(claims).get(3) ?? '';
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(43);
  });
});
