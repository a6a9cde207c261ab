import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/engine/grammar/parse';

const SENTENCES = [
  'The council’s plan won’t cost $3.5m, said the mayor, Anna Holt.',
  'In 2019–20 the U.S. firm lent 1,150 pounds to St. Mary’s school; it cannot be repaid.',
  '"We bought it," she said -- and left (at 10:30 a.m.).',
];

/** Any text, and texts of the signs that words are split at. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '’', '-', '.', ',', ' ', 'a', 'S', 'n', 't', '1', '$', '\u2060') }),
);

describe('the parse of a sentence', () => {
  it('covers every sign but space, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...SENTENCES)), (text) => {
        let last = 0;
        for (const { text: word, start, end } of parse(text)) {
          expect(text.slice(start, end).replace(/[\u2060\u00AD]/gu, '')).toBe(word);
          expect(text.slice(last, start)).toMatch(/^[\s\u2060\u00AD]*$/u);
          last = end;
        }
      }),
    );
  });

  it('is a tree: one root, a head for each other word, no circle', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...SENTENCES)), (text) => {
        const tokens = parse(text);
        expect(tokens.filter(({ head }) => head === -1).length).toBe(Math.min(1, tokens.length));
        for (const token of tokens) {
          let at: typeof token | undefined = token;
          for (let steps = 0; at !== undefined && steps <= tokens.length; steps += 1) at = tokens[at.head];
          expect(at).toBeUndefined();
        }
      }),
    );
  });

  it('is the same each time', () => {
    for (const sentence of SENTENCES) expect(parse(sentence)).toEqual(parse(sentence));
  });

  it('is left out of texts that are no sentence', () => {
    expect(parse('word '.repeat(121))).toEqual([]);
    expect(parse('word '.repeat(120)).length).toBe(120);
    expect(parse('')).toEqual([]);
  });
});
