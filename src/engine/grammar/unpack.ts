import { byteReader, type ByteReader } from './byteReader';
import type { WeightRows } from './sparseWeights';

/** Everything that was learned, as `test/bench/trainGrammar/pack.ts` writes it. */
export interface UnpackedGrammar {
  readonly tagger: WeightRows;
  readonly backward: WeightRows;
  readonly forward: WeightRows;
  /** Numbers of words in rising order, and the tags they had. */
  readonly words: Int32Array;
  readonly wordTags: Int32Array;
  /** Numbers of words in rising order, and the classes of words they are in. */
  readonly classed: Int32Array;
  readonly classes: Int32Array;
  /** Numbers of base forms in rising order. */
  readonly bases: Int32Array;
}

/** Plain numbers, which the archive of the extension packs as well as a coder of our own, and which are read ten times as fast. */
export function unpack(packed: string): UnpackedGrammar {
  const reader = byteReader(fromBase64(packed));
  const tagger = readRows(reader);
  const backward = readRows(reader);
  const forward = readRows(reader);
  const words = readRising(reader);
  const wordTags = words.map(() => reader.natural());
  const classed = readRising(reader);
  const classes = classed.map(() => reader.byte());
  return { tagger, backward, forward, words, wordTags, classed, classes, bases: readRising(reader) };
}

/** Numbers in rising order, each told by how far it lies from the one before. */
const readRising = (reader: ByteReader): Int32Array => summed(new Int32Array(reader.natural()), reader.natural);

/** Each number is the one before and the next step. */
function summed(numbers: Int32Array, step: () => number): Int32Array {
  let last = 0;
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = last += step();
  return numbers;
}

/** The columns of the table one after the other, since what is alike packs best side by side. */
function readRows(reader: ByteReader): WeightRows {
  const classes = reader.natural();
  const keys = readRising(reader);
  const starts = new Int32Array(keys.length + 1);
  summed(starts.subarray(1), reader.byte);
  const classOf = new Uint8Array(starts.at(-1) ?? 0);
  for (let row = 0; row < keys.length; row += 1)
    for (let at = starts[row] ?? 0, next = 0; at < (starts[row + 1] ?? 0); at += 1, next += 1)
      next = classOf[at] = next + reader.byte();
  const values = new Int8Array(classOf.length);
  for (let at = 0; at < values.length; at += 1) values[at] = reader.byte();
  return { classes, keys, starts, classOf, values };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648) without a platform's own decoder, since the engine knows none. */
function fromBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) sextets[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const sextet = (place: number): number => sextets[text.charCodeAt(at + place) & 127] ?? 0;
    const bits = (sextet(0) << 18) | (sextet(1) << 12) | (sextet(2) << 6) | sextet(3);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}
