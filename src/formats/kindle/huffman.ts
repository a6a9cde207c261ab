import { concatenated } from '../archive/concatenated';
import { fromBytes } from '../codedBytes';
import type { Output } from './palmDoc';
import { phrasesIn, type CodedPhrase } from './phrases';

/** Unpacks records that are written in codes, each of which stands for a phrase of the book. */
export interface Huffman {
  /** Whether all of it went in. */
  unpack(packed: Uint8Array, output: Output): boolean;
}

/** Longest that all phrases written in codes may be. Unit: bytes. Default: 20,000,000. Source: a bible's have less than one million. */
const PHRASES_MOST = 20_000_000;

/** Phrases within phrases. Default: 32. Source: real books have three; each is a call within a call. */
const DEPTH_MOST = 32;

/**
 * Reads the tables of codes (record HUFF) and phrases (records CDIC behind it), as MobileRead's wiki and Calibre's reader describe them; `undefined`
 * where they are broken. A phrase may be written in codes itself; it is unpacked once. `most` is how long the book may be, and how many codes it may have.
 */
export function huffman(table: Uint8Array, dictionaries: readonly Uint8Array[], most: number): Huffman | undefined {
  const codes = codesIn(table);
  if (codes === undefined) return undefined;
  const phrases = phrasesIn(dictionaries);
  const left = { codes: most, bytes: PHRASES_MOST };
  const decode = (packed: Uint8Array, depth: number, add: (phrase: Uint8Array) => boolean): boolean => {
    for (let at = 0, end = packed.length * 8; at < end;) {
      const found = codes(bitsAt(packed, at));
      left.codes -= 1;
      if (found === undefined || left.codes < 0) return false;
      at += found.length;
      if (at > end) break;
      const phrase = phrases[found.phrase];
      if (phrase === undefined || !add(plain(phrase, depth))) return false;
    }
    return true;
  };
  const plain = (phrase: CodedPhrase, depth: number): Uint8Array => {
    if (phrase.isPlain) return phrase.bytes;
    const packed = phrase.bytes;
    // One that holds itself is empty there.
    Object.assign(phrase, { isPlain: true, bytes: new Uint8Array(0) });
    const pieces: Uint8Array[] = [];
    let length = 0;
    const add = (inner: Uint8Array): boolean => {
      pieces.push(inner);
      length += inner.length;
      left.bytes -= inner.length;
      return left.bytes > 0;
    };
    if (depth < DEPTH_MOST) decode(packed, depth + 1, add);
    phrase.bytes = concatenated(pieces, length);
    return phrase.bytes;
  };
  return {
    unpack: (packed, output) => decode(packed, 0, (phrase) => phrase.every((byte) => output.add(byte))),
  };
}

interface Code {
  /** Unit: bits; never 0. */
  readonly length: number;
  /** The number of what it stands for. */
  readonly phrase: number;
}

/** Which code the next 32 bits begin with: the first eight say it, or from which length on it is to be looked for. */
function codesIn(table: Uint8Array): ((bits: number) => Code | undefined) | undefined {
  if (table.length < 24 || fromBytes(table.subarray(0, 4)) !== 'HUFF') return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [short, long] = [view.getUint32(8), view.getUint32(12)];
  if (short + 256 * 4 > table.length || long + 64 * 4 > table.length) return undefined;
  return (bits) => {
    const entry = view.getUint32(short + (bits >>> 24) * 4);
    const isShort = (entry & 0x80) !== 0;
    let length = entry & 0x1f;
    if (length === 0) return undefined;
    const least = (): number => view.getUint32(long + (length - 1) * 8);
    while (!isShort && length < 32 && bits >>> (32 - length) < least()) length += 1;
    const last = isShort ? entry >>> 8 : view.getUint32(long + (length - 1) * 8 + 4);
    return { length, phrase: last - (bits >>> (32 - length)) };
  };
}

/** Thirty-two bits from a place on, zeros behind the end. */
function bitsAt(bytes: Uint8Array, at: number): number {
  const [first, shift] = [at >> 3, at & 7];
  const byte = (number: number): number => bytes[first + number] ?? 0;
  const whole = (byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3);
  return ((whole << shift) | (byte(4) >> (8 - shift))) >>> 0;
}
