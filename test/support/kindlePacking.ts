import { joinedBytes } from './compoundFiles';

/** Packs a record as PalmDOC does, with every way that it has. */
export function packedPalmDoc(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    const { distance, length } = repeatAt(bytes, at);
    if (length >= 3) {
      const pair = 0x8000 | (distance << 3) | (length - 3);
      out.push(pair >> 8, pair & 0xff);
      at += length;
    } else if (byte === 0x20 && next >= 0x40 && next < 0x80) {
      out.push(next | 0x80);
      at += 2;
    } else if (byte === 0 || (byte > 8 && byte < 0x80)) {
      out.push(byte);
      at += 1;
    } else {
      out.push(1, byte);
      at += 1;
    }
  }
  return Uint8Array.from(out);
}

function repeatAt(bytes: Uint8Array, at: number): { readonly distance: number; readonly length: number } {
  let best = { distance: 0, length: 0 };
  for (let distance = 1; distance <= Math.min(2047, at); distance += 1) {
    let length = 0;
    while (length < 10 && at + length < bytes.length && bytes[at + length] === bytes[at + length - distance])
      length += 1;
    if (length > best.length) best = { distance, length };
  }
  return best;
}

/** The phrase that is written in codes itself: those of the letters before it. */
const INNER = ['T', 'h', 'e', ' ', 'd', 'y', 'k', 'e'];
const INNER_AT = 256;

/**
 * The tables for a book in codes: each byte has one of eight bits, but for 255, whose eight bits begin two codes of nine: for itself, and for a phrase.
 */
export function huffmanRecords(): readonly Uint8Array[] {
  const short = Uint32Array.from({ length: 256 }, (_, first) => (first === 0 ? 9 : 0x80 | 8 | (255 << 8)));
  const long = Uint32Array.from({ length: 64 }, (_, at) => (at === 8 * 2 + 1 ? 256 : 0));
  const head = joinedBytes([ascii('HUFF'), bigEndian([24, 24, 24 + 1024, 0, 0])]);
  return [joinedBytes([head, bigEndian(short), bigEndian(long)]), dictionary()];
}

/** The phrases in order: each byte, and behind them the one of several. */
function dictionary(): Uint8Array {
  const phrases = [
    ...Array.from({ length: 256 }, (_, byte) => joinedBytes([Uint8Array.of(0x80, 1), Uint8Array.of(byte)])),
    joinedBytes([Uint8Array.of(0, INNER.length), packedLetters(INNER.map((letter) => letter.charCodeAt(0)))]),
  ];
  let at = phrases.length * 2;
  const places = phrases.map(({ length }) => Uint8Array.of(((at += length) - length) >> 8, (at - length) & 0xff));
  return joinedBytes([ascii('CDIC'), bigEndian([16, phrases.length, 16]), ...places, ...phrases]);
}

/** Packs a record in these codes. */
export function packedInCodes(bytes: Uint8Array): Uint8Array {
  const inner = INNER.map((letter) => letter.charCodeAt(0));
  const phrases: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const isInner = inner.every((byte, place) => bytes[at + place] === byte);
    phrases.push(isInner ? INNER_AT : (bytes[at] ?? 0));
    at += isInner ? inner.length : 1;
  }
  return packedLetters(phrases);
}

/** Codes count down: of eight bits from phrase 254 on, of nine the last two. */
function packedLetters(phrases: readonly number[]): Uint8Array {
  const bits = phrases
    .map((phrase) =>
      phrase < 255 ? (255 - phrase).toString(2).padStart(8, '0') : (256 - phrase).toString(2).padStart(9, '0'),
    )
    .join('');
  // What is left of the last byte must be no code: one of nine bits does not fit.
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).padEnd(8, '0'), 2),
  );
}

const ascii = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

const bigEndian = (values: Iterable<number>): Uint8Array =>
  joinedBytes(
    Array.from(values, (value) =>
      Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff),
    ),
  );
