import { describe, expect, it } from 'vitest';
import { comparativeDimension } from '../../../src/engine/lexicon/comparatives';
import { converseOf } from '../../../src/engine/lexicon/converses';
import { phraseAt } from '../../../src/engine/lexicon/phrases';
import { relationOf } from '../../../src/engine/lexicon/relation';
import { isSymmetric } from '../../../src/engine/lexicon/symmetric';

describe('the lexicon', () => {
  it.each([
    ['reject VERB', 'refuse VERB', 'synonym'],
    ['swedish ADJ', 'sweden PROPN', 'derived'],
    ['buy VERB', 'sell VERB', 'opposite'],
    ['sign VERB', 'ratify VERB', undefined],
    ['mine PRON', 'mine NOUN', undefined],
    ['report NOUN', 'report VERB', 'derived'],
  ])('takes %s by %s as %s', (claimed, found, relation) => {
    const [a, b] = [claimed, found].map((word) => word.split(' '));
    expect(relationOf({ lemma: a?.[0] ?? '', tag: a?.[1] ?? '' }, { lemma: b?.[0] ?? '', tag: b?.[1] ?? '' })).toBe(
      relation,
    );
  });

  it('finds the parts of a converse', () => {
    expect(converseOf('buy', 'sell')).toEqual({ from: 'subject', object: 'object', subject: 'to' });
    expect(converseOf('employ', 'work')).toEqual({ subject: 'for', object: 'subject' });
    expect(converseOf('buy', 'buy')).toBeUndefined();
    expect([isSymmetric('marry'), isSymmetric('kill')]).toEqual([true, false]);
  });

  it.each([
    ['turn down the loan', { length: 2, means: 'reject' }],
    ['put down to frost', { length: 3, means: 'attribute' }],
    ['give a report', { length: 3, means: 'report' }],
    ['give a loaf', undefined],
  ])('reads "%s"', (words, phrase) => expect(phraseAt(words.split(' '), 0)).toEqual(phrase));

  it('knows scales in every degree', () => {
    expect(comparativeDimension('older')).toEqual({ dimension: 'age', direction: 1 });
    expect(comparativeDimension('cheapest')).toEqual({ dimension: 'price', direction: -1 });
    expect(comparativeDimension('less expensive')).toEqual({ dimension: 'price', direction: -1 });
    expect(comparativeDimension('wooden')).toBeUndefined();
  });
});
