import { VALUE_BITS } from './featureList';
import { createModel, rangeDecoder, type RangeDecoder } from './rangeDecoder';
import type { WeightRows } from './sparseWeights';

/** Bits of a class and of a weight, which is stored from 1 to 255 with 128 for nought. */
export const CLASS_BITS = 7;
export const WEIGHT_BITS = 8;
export const WORD_CLASS_BITS = 8;
/** Bits in which the length of a number is told. */
export const LENGTH_BITS = 5;

/** Everything that was learned, as `test/bench/trainGrammar/pack.ts` writes it. */
export interface Unpacked {
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

export function unpack(packed: string): Unpacked {
  const decoder = rangeDecoder(fromBase64(packed));
  const tagger = readRows(decoder);
  const backward = readRows(decoder);
  const forward = readRows(decoder);
  const words = readRising(decoder);
  const model = createModel(LENGTH_BITS);
  const wordTags = words.map(() => decoder.natural(model));
  const classed = readRising(decoder);
  const classModel = createModel(WORD_CLASS_BITS);
  const classes = classed.map(() => decoder.symbol(classModel));
  return { tagger, backward, forward, words, wordTags, classed, classes, bases: readRising(decoder) };
}

/** Numbers in rising order, each told by how far it lies from the one before. */
function readRising(decoder: RangeDecoder): Int32Array {
  const model = createModel(LENGTH_BITS);
  const numbers = new Int32Array(decoder.natural(createModel(LENGTH_BITS)));
  let last = 0;
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = last += decoder.natural(model);
  return numbers;
}

function readRows(decoder: RangeDecoder): WeightRows {
  const header = createModel(LENGTH_BITS);
  const classes = decoder.natural(header);
  const rows = decoder.natural(header);
  const total = decoder.natural(header);
  const keys = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  const classOf = new Uint8Array(total);
  const values = new Int8Array(total);
  const models = {
    count: createModel(CLASS_BITS),
    first: createModel(CLASS_BITS),
    later: createModel(CLASS_BITS),
    weight: createModel(WEIGHT_BITS),
  };
  let gaps = createModel(LENGTH_BITS);
  let last = 0;
  let entry = 0;
  for (let row = 0; row < rows; row += 1) {
    const key = last + decoder.natural(gaps);
    // Each template has a density of its own.
    if (key >>> VALUE_BITS !== last >>> VALUE_BITS) gaps = createModel(LENGTH_BITS);
    keys[row] = last = key;
    starts[row] = entry;
    const count = decoder.symbol(models.count);
    for (let index = 0; index < count; index += 1, entry += 1) {
      classOf[entry] =
        index === 0 ? decoder.symbol(models.first) : (classOf[entry - 1] ?? 0) + 1 + decoder.symbol(models.later);
      values[entry] = decoder.symbol(models.weight) - 128;
    }
  }
  starts[rows] = entry;
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
