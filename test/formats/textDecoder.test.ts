import { describe, expect, it } from 'vitest';
import { textDecoder } from '../../src/formats/textDecoder';

/** Bytes 0x80 to 0x9F in Windows-1252, as Windows has them; a space where there is no letter. */
const LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
const expected = Array.from(bytes, (byte) => {
  const letter = LETTERS[byte - 0x80] ?? ' ';
  return letter === ' ' ? String.fromCharCode(byte) : letter;
}).join('');

describe('decoding Windows-1252, on every Node', () => {
  it.each(['windows-1252', 'latin1', 'ISO-8859-1', 'ascii'])('gives each byte its letter, called %s', (label) => {
    expect(textDecoder(label).decode(bytes)).toBe(expected);
  });

  it('does so in pieces, too', () => {
    const decoder = textDecoder('windows-1252');
    const pieces = [0, 100, 200].map((at) => decoder.decode(bytes.subarray(at, at + 100), { stream: true }));
    expect(pieces.join('') + decoder.decode()).toBe(expected);
  });

  it('leaves the control characters of other encodings alone', () => {
    expect(textDecoder('utf-8').decode(Uint8Array.from([0xc2, 0x85]))).toBe('\x85');
  });

  it('throws for an encoding that nobody knows', () => {
    expect(() => textDecoder('klingon')).toThrow(RangeError);
  });
});
