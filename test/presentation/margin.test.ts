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
  it('tells several differences of one line, three at most', () => {
    const many = Array.from({ length: 4 }, () => on(7, contradicted)).flat();
    expect(lineEndTexts(many).get(7)).toBe('≠ 4,512 · ≠ 4,512 · ≠ 4,512 …');
  });
});
