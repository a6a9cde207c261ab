import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyNotChecked } from '../../src/engine/verification/whyNotChecked';
import { checkWorthiness } from '../../src/engine/verification/worth/checkWorthiness';
import { ownSentences } from '../support/ownSentences';

const root = path.resolve(import.meta.dirname, '../..');
const isChecked = ({ text }: { readonly text: string }): boolean => whyNotChecked(text, 'paragraph') === undefined;

const heldOut = ownSentences(root, 'heldOut');
const claims = heldOut.filter(({ isWorth }) => isWorth);
const others = heldOut.filter(({ isWorth }) => !isWorth);
const hits = claims.filter(isChecked).length;
const needless = others.filter(isChecked).length;

describe('which sentences of a draft need a source, on 360 sentences that no model was fitted on', () => {
  it('shares none with the sentences that the model was fitted on', () => {
    const fitted = new Set(ownSentences(root, 'fitted').map(({ text }) => text));
    expect(heldOut.length).toBe(360);
    expect(heldOut.filter(({ text }) => fitted.has(text))).toEqual([]);
  });

  it('is decided with an F1 of at least 0.9', () => {
    expect((2 * hits) / (hits + needless + claims.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('lets at most one claim in twenty-five go unchecked', () => {
    expect(1 - hits / claims.length).toBeLessThanOrEqual(0.04);
  });

  it('spares at least three in four of the sentences that need none', () => {
    expect(1 - needless / others.length).toBeGreaterThanOrEqual(0.75);
  });
});

describe('the score of check-worthiness', () => {
  it('ranks statements above opinions, questions and instructions', () => {
    const statement = checkWorthiness('The dam at Orr was built in 1931 and holds 40 million cubic metres of water.');
    for (const other of ['What a lovely dam!', 'Who would build a dam here?', 'Take the path along the dam.', ''])
      expect(checkWorthiness(other), other).toBeLessThan(statement);
  });
});
