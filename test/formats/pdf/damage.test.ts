import { describe, expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf/pdf';
import { randomFrom } from '../../support/random';
import { samples } from './damage';
import { optionsWith } from './readPdf';

describe('a damaged PDF', () => {
  it('gives an outcome: a tenth of what the process suite tries', async () => {
    const random = randomFrom(1);
    for (const sample of samples) {
      for (let round = 0; round < 8; round += 1) {
        const bytes = sample.slice(0, sample.length - (round % 2) * random.integer(sample.length));
        bytes[random.integer(bytes.length)] = random.integer(256);
        const outcome = await pdf.read({ name: 'a.pdf', bytes }, optionsWith());
        expect(typeof outcome.ok).toBe('boolean');
      }
    }
  });
});
