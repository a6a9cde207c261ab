import { VALUE_BITS } from '../../../src/engine/grammar/featureList';
import { createModel } from '../../../src/engine/grammar/rangeDecoder';
import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import {
  CLASS_BITS,
  LENGTH_BITS,
  WEIGHT_BITS,
  WORD_CLASS_BITS,
  type Unpacked,
} from '../../../src/engine/grammar/unpack';
import { rangeEncoder, type RangeEncoder } from './rangeEncoder';

/** What was learned, as briefly as can be; `unpack` reads it. */
export function pack({ tagger, backward, forward, words, wordTags, classed, classes, bases }: Unpacked): Uint8Array {
  const encoder = rangeEncoder();
  writeRows(encoder, tagger);
  writeRows(encoder, backward);
  writeRows(encoder, forward);
  writeRising(encoder, words);
  const model = createModel(LENGTH_BITS);
  for (const tags of wordTags) encoder.natural(model, tags);
  writeRising(encoder, classed);
  const classModel = createModel(WORD_CLASS_BITS);
  for (const label of classes) encoder.symbol(classModel, label);
  writeRising(encoder, bases);
  return encoder.finish();
}

function writeRising(encoder: RangeEncoder, numbers: Int32Array): void {
  encoder.natural(createModel(LENGTH_BITS), numbers.length);
  const model = createModel(LENGTH_BITS);
  numbers.forEach((number, at) => encoder.natural(model, number - (numbers[at - 1] ?? 0)));
}

function writeRows(encoder: RangeEncoder, { classes, keys, starts, classOf, values }: WeightRows): void {
  const header = createModel(LENGTH_BITS);
  for (const size of [classes, keys.length, values.length]) encoder.natural(header, size);
  const models = {
    count: createModel(CLASS_BITS),
    first: createModel(CLASS_BITS),
    later: createModel(CLASS_BITS),
    weight: createModel(WEIGHT_BITS),
  };
  let gaps = createModel(LENGTH_BITS);
  keys.forEach((key, row) => {
    const last = keys[row - 1] ?? 0;
    encoder.natural(gaps, key - last);
    if (key >>> VALUE_BITS !== last >>> VALUE_BITS) gaps = createModel(LENGTH_BITS);
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    encoder.symbol(models.count, to - from);
    for (let entry = from; entry < to; entry += 1) {
      const label = classOf[entry] ?? 0;
      if (entry === from) encoder.symbol(models.first, label);
      else encoder.symbol(models.later, label - (classOf[entry - 1] ?? 0) - 1);
      encoder.symbol(models.weight, (values[entry] ?? 0) + 128);
    }
  });
}
