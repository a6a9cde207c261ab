import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/formats/decodeText';
import { decoded } from '../../../src/formats/encoding/decoded';
import { guessEncoding } from '../../../src/formats/encoding/guessEncoding';
import { encoded } from '../../support/encoded';
import { randomFrom } from '../../support/random';
import { writings } from '../../support/writings';

const random = randomFrom(11);

/** Sentences of a text in any order, so many characters. */
function sample(text: string, length: number): string {
  const sentences = text.split(/(?<=[.。])/u);
  let drawn = '';
  while (drawn.length < length) drawn += sentences[random.integer(sentences.length)] ?? '';
  return drawn.slice(0, length);
}

const cases = writings.flatMap(({ text, encodings }) => encodings.map((encoding) => ({ text, encoding })));

/** How many samples of a length are read right, with those that claim to be sure and are wrong. */
function readings(length: number): { right: number; all: number; surelyWrong: readonly string[] } {
  const surelyWrong: string[] = [];
  let [right, all] = [0, 0];
  for (const { text, encoding } of cases) {
    for (let round = 0; round < (length > 1000 ? 1 : 4); round += 1) {
      const bytes = encoded(sample(text, length), encoding);
      const guess = guessEncoding(bytes);
      all += 1;
      if (decoded(bytes, guess.encoding) === decoded(bytes, encoding)) right += 1;
      else if (guess.isSure) surelyWrong.push(`${encoding} as ${guess.encoding}`);
    }
  }
  return { right, all, surelyWrong };
}

describe('the encoding of a text that does not say it', () => {
  it.each([
    [100, 0.95],
    [1000, 0.99],
    [10_000, 1],
  ])('is told from %i letters', (length, least) => {
    const { right, all, surelyWrong } = readings(length);
    expect(right / all).toBeGreaterThanOrEqual(least);
    expect(surelyWrong).toEqual([]);
  });

  it('is never a guess for Japanese in seven bits', () => {
    const outcome = decodeText(encoded('新しい橋', 'iso-2022-jp'));
    expect(outcome).toEqual({ ok: true, value: { text: '新しい橋', problems: [] } });
  });

  it('is Windows-1252, and only guessed, where a single letter says little', () => {
    expect(guessEncoding(encoded('She paid £40 at the café.', 'windows-1252'))).toEqual({
      encoding: 'windows-1252',
      isSure: false,
    });
  });

  it('is seen in a name at the end of a long English text', () => {
    const bytes = encoded(`${'The quay was sold in March. '.repeat(2000)}\nСказал Олег Иванов.\n`, 'windows-1251');
    expect(guessEncoding(bytes).encoding).toBe('windows-1251');
  });
});
