import { describe, expect, it } from 'vitest';
import { apartFormats } from '../../src/formats/apart';
import { randomFrom } from '../support/random';
import { measured } from '../support/cpuTime';
import { breaches } from './breaches';
import { apartSamples, foreign } from './contractSamples';
import { bytesOf, options } from './outline';

describe.each(apartFormats.filter(({ id }) => id in apartSamples))('the format $id', (format) => {
  const sample = bytesOf(apartSamples[format.id] ?? '');
  const read = async (bytes: Uint8Array): Promise<string> => {
    const outcome = await format.read({ name: `a.${format.extensions[0]}`, bytes }, options);
    return outcome.ok ? breaches(outcome.value).join() : '';
  };

  it('gives an outcome for its sample cut at every 64th byte', async () => {
    for (let end = 0; end <= sample.length; end += 64) expect(await read(sample.subarray(0, end))).toBe('');
  });

  it('gives an outcome for its sample with a few bytes changed, a hundred times', async () => {
    const random = randomFrom(7);
    for (let round = 0; round < 100; round += 1) {
      const bytes = sample.slice();
      for (let change = 0; change < 4; change += 1) bytes[random.integer(bytes.length)] = random.integer(256);
      expect(await read(bytes)).toBe('');
    }
  });

  it("gives an outcome for other formats' bytes", async () => {
    for (const bytes of [...foreign, ...Object.values(apartSamples).map(bytesOf)]) expect(await read(bytes)).toBe('');
  });

  it('gives the same answer for the same bytes', async () => {
    const file = { name: 'a', bytes: sample };
    expect(await format.read(file, options)).toEqual(await format.read({ ...file, bytes: sample.slice() }, options));
  });

  it.each(
    '<|<a |<p>|<!--|<div>|<td>|<b>x</b>|&amp;|A: b\n|> |=3D|\n|--b\n|Content-Type: multipart/mixed; boundary=b\n\n--b\n|=?utf-8?Q?a?= '.split(
      '|',
    ),
  )('reads 50 kB of the same without delay: %j', async (unit) => {
    const head = 'Subject: a\nContent-Type: text/html\n\n';
    const bytes = bytesOf(`${format.id === 'html' ? '' : head}${unit.repeat(50_000 / unit.length)}`);
    const { workMs } = await measured(() => read(bytes));
    // A second or two on a quiet machine, since a tree of fifty thousand elements is made; the square would be an hour.
    expect(workMs).toBeLessThan(7500);
  });
});
