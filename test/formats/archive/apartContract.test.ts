import { describe, expect, it } from 'vitest';
import { apartFormats } from '../../../src/formats/apart';
import { formats } from '../../../src/formats/index';
import { breachesOf } from '../../support/apart';
import { apartSamples } from '../../support/apartSamples';

const samples = Object.entries(apartSamples);

describe('formats that are read apart', () => {
  it.each(samples)('give an outcome for %s cut at every 64th byte', async (name, bytes) => {
    for (let end = 0; end <= bytes.length; end += 64) expect(await breachesOf(name, bytes.subarray(0, end))).toBe('');
  });

  it.each(samples)('give an outcome for %s with some bytes changed', async (name, bytes) => {
    for (let at = 0; at < bytes.length; at += 97) {
      expect(await breachesOf(name, bytes.with(at, (at * 89 + 10) % 256))).toBe('');
    }
  });

  it('give an outcome for the bytes of other formats', async () => {
    for (const [name] of samples) for (const [, bytes] of samples) expect(await breachesOf(name, bytes)).toBe('');
  });

  it('have extensions that no other format claims', () => {
    const all = [...formats, ...apartFormats].flatMap(({ extensions }) => extensions);
    expect(all.filter((extension, at) => all.indexOf(extension) !== at)).toEqual([]);
  });
});
