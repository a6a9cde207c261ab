import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/engine/model/problem';
import type { ReadText } from '../../../src/formats/format';
import { pdf } from '../../../src/formats/pdf/pdf';
import { measured } from '../../support/cpuTime';
import { randomFrom } from '../../support/random';
import { samples } from './damage';
import { optionsWith } from './readPdf';

/** Longest that a file of a few kilobytes may keep the processor. Unit: ms. It takes 5. */
const MOST_MS = 2000;

async function outcomeOf(bytes: Uint8Array): Promise<Outcome<ReadText>> {
  const { answer: outcome, workMs } = await measured(() => pdf.read({ name: 'a.pdf', bytes }, optionsWith()));
  expect(workMs).toBeLessThan(MOST_MS);
  if (outcome.ok) {
    let last = 0;
    for (const { span } of outcome.value.blocks) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(outcome.value.text.length);
  }
  return outcome;
}

describe('a damaged PDF', () => {
  it('gives an outcome, cut at any 64th byte', async () => {
    for (const sample of samples) {
      for (let end = 0; end < sample.length; end += 64) await outcomeOf(sample.slice(0, end));
    }
  });

  it('gives an outcome with random bytes changed at any 64th byte', async () => {
    const random = randomFrom(7);
    for (const sample of samples) {
      for (let at = 0; at < sample.length; at += 64) {
        const bytes = sample.slice();
        for (let times = 0; times < 4; times += 1) {
          bytes[Math.min(bytes.length - 1, at + random.integer(64))] = random.integer(256);
        }
        await outcomeOf(bytes);
      }
    }
  });

  it('gives the same for the same bytes', async () => {
    for (const sample of samples) expect(await outcomeOf(sample)).toEqual(await outcomeOf(sample.slice()));
  });
});
