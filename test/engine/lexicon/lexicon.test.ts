import { describe, expect, it } from 'vitest';
import { comparativeDimension } from '../../../src/engine/lexicon/comparatives';
import { converseOf } from '../../../src/engine/lexicon/converses';
import { phraseAt } from '../../../src/engine/lexicon/phrases';
import { isSymmetric } from '../../../src/engine/lexicon/symmetric';

describe('converses', () => {
  it.each([
    ['buy', 'sell', { subject: 'to', object: 'object', from: 'subject' }],
    ['employ', 'work', { subject: 'for', object: 'subject' }],
    ['own', 'belong', { subject: 'to', object: 'subject' }],
    ['receive', 'supply', { subject: 'object', object: 'with', from: 'subject' }],
    ['precede', 'follow', { subject: 'object', object: 'subject' }],
    ['below', 'above', { subject: 'object', object: 'subject' }],
    ['west', 'east', { subject: 'of', of: 'subject' }],
    ['daughter', 'mother', { subject: 'of', of: 'subject' }],
    ['buy', 'buy', undefined],
    ['buy', 'borrow', undefined],
    ['constructor', 'toString', undefined],
  ])('finds the parts of "%s" beside "%s"', (claimed, found, parts) =>
    expect(converseOf(claimed, found)).toEqual(parts),
  );

  it.each('buy sell|lend borrow|teach learn|employ work|own belong|parent child|above below|cause result'.split('|'))(
    'lead back by the other word: %s',
    (pair) => {
      const [a = '', b = ''] = pair.split(' ');
      const [there, back] = [converseOf(a, b) ?? {}, converseOf(b, a) ?? {}];
      for (const [part, place] of Object.entries(there)) expect(back[place]).toBe(part);
    },
  );

  it('are told from words that say the same of both', () => {
    expect(
      'marry merge border twin meet resemble sibling colleague rival'.split(' ').filter((word) => !isSymmetric(word)),
    ).toEqual([]);
    expect('kill buy follow parent employ love admire defeat'.split(' ').filter(isSymmetric)).toEqual([]);
  });
});

describe('a phrase', () => {
  it.each([
    ['turn down the loan', 2, 'reject'],
    ['put down to frost', 3, 'attribute'],
    ['free of charge', 3, 'free'],
    ['for nothing', 2, 'free'],
    ['take into account', 3, 'consider'],
    ['go over to diesel', 3, 'switch'],
    ['be able to swim', 3, 'can'],
    ['come back to the reserve', 2, 'return'],
    ['be think of', 3, 'consider'],
    ['take part in the race', 3, 'participate'],
    ['lose her life', 3, 'die'],
    ['give a report', 3, 'report'],
    ['make a decision', 3, 'decide'],
    ['take a walk', 3, 'walk'],
    ['take the decision', 3, 'decide'],
    ['hold talk', 2, 'discuss'],
  ])('stands for one word: %s', (words, length, means) =>
    expect(phraseAt(words.split(' '), 0)).toEqual({ length, means }),
  );

  it.each(['give a loaf', 'take no decision', 'make', 'turn the page', '', 'constructor of'])(
    'is none: "%s"',
    (words) => expect(phraseAt(words.split(' '), 0)).toBeUndefined(),
  );

  it('is found where it stands', () => {
    expect(phraseAt(['the', 'council', 'turn', 'down', 'it'], 2)).toEqual({ length: 2, means: 'reject' });
    expect(phraseAt(['the', 'council', 'turn', 'down', 'it'], 1)).toBeUndefined();
    expect(phraseAt(['council'], 1)).toBeUndefined();
  });
});

describe('a comparison', () => {
  it.each([
    ['older', 'age', 1],
    ['younger', 'age', -1],
    ['deeper', 'depth', 1],
    ['shallowest', 'depth', -1],
    ['slower', 'speed', -1],
    ['dearer', 'price', 1],
    ['cheapest', 'price', -1],
    ['more expensive', 'price', 1],
    ['less expensive', 'price', -1],
    ['fewer', 'amount', -1],
    ['earlier', 'time', -1],
    ['heavier', 'weight', 1],
    ['bigger', 'size', 1],
    ['drier', 'wetness', -1],
    ['worse', 'quality', -1],
    ['further', 'distance', 1],
  ])('knows the scale of "%s"', (word, dimension, direction) =>
    expect(comparativeDimension(word)).toEqual({ dimension, direction }),
  );

  it.each(['wooden', 'sister', 'more wooden', 'constructor', ''])('has no scale for "%s"', (word) =>
    expect(comparativeDimension(word)).toBeUndefined(),
  );
});
