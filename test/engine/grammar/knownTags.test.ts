import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soleTag, toNumber } from '../../../src/engine/grammar/knownTags';
import { parse } from '../../../src/engine/grammar/parse';

describe('the tags known of a word', () => {
  it('decide alone when they are sure, of a name only with a capital', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: -1, max: 90 }), (first, second) => {
        expect(soleTag(toNumber({ first, second, sure: 'always' }), false)).toBe(first);
        expect(soleTag(toNumber({ first, second, sure: 'capital' }), true)).toBe(first);
        expect(soleTag(toNumber({ first, second, sure: 'capital' }), false)).toBe(-1);
        expect(soleTag(toNumber({ first, second, sure: 'never' }), true)).toBe(-1);
      }),
    );
    expect(soleTag(0, true)).toBe(-1);
  });

  it('keep a month a name wherever it stands', () => {
    for (const sentence of ['The army took the port on 3 April 1982.', 'April was wet.', 'They left in April.'])
      expect(parse(sentence).find(({ text }) => text === 'April')?.tag).toBe('PROPN');
  });
});
