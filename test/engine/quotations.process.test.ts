import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineWith } from '../support/documents';
import { pdfDamaged } from '../support/pdfDamage';
import { flaggedPercent, quotationFigures } from '../support/quotationFigures';
import { quotationSamples } from '../support/quotationSample';
import { randomFrom } from '../support/random';

/**
 * A small frozen draw of `npm run bench:quotations`, over the example's own prose: every altered quotation is told, no
 * honest one is, whatever a page does to the words.
 */
describe('quotations drawn from the example', () => {
  const folder = new URL('../../examples/sources/', import.meta.url);
  const texts = readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  const vocabulary = 'winter engine quiet letter orange careful window silver'.split(' ');
  const random = randomFrom(11);
  const samples = Array.from({ length: 8 }, () => quotationSamples(random.pick(texts)[1], random, vocabulary)).flat();
  const prints = {
    clean: Object.fromEntries(texts),
    'printed and read back': Object.fromEntries(
      texts.map(([name, text]) => [name, pdfDamaged(text, 'The Courier of Pellow', random)]),
    ),
  };

  it('have every kind of quotation among them', () => {
    expect(new Set(samples.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(samples.length).toBeGreaterThan(80);
  });

  for (const [print, sources] of Object.entries(prints)) {
    it(`are passed when they are honest, and told when they are altered: ${print}`, () => {
      const figures = quotationFigures(engineWith(sources), samples);
      const told = figures.filter(({ isHonest }) => isHonest).flatMap(({ flagged }) => flagged);
      expect(told.map(({ claim }) => claim.text)).toEqual([]);
      const altered = figures.filter(({ isHonest }) => !isHonest);
      expect(altered.flatMap(({ passed }) => passed).map(({ claim }) => claim.text)).toEqual([]);
      expect(flaggedPercent(altered)).toBe(100);
    });
  }
});
