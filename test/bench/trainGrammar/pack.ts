import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import type { UnpackedGrammar } from '../../../src/engine/grammar/unpack';
import { byteWriter, type ByteWriter } from './byteWriter';

/** What was learned, as `unpack` reads it. */
export function pack({
  tagger,
  backward,
  forward,
  words,
  wordTags,
  classed,
  classes,
  bases,
}: UnpackedGrammar): Uint8Array {
  const writer = byteWriter();
  writeRows(writer, tagger);
  writeRows(writer, backward);
  writeRows(writer, forward);
  writeRising(writer, words);
  wordTags.forEach(writer.natural);
  writeRising(writer, classed);
  classes.forEach(writer.byte);
  writeRising(writer, bases);
  return writer.finish();
}

function writeRising(writer: ByteWriter, numbers: Int32Array): void {
  writer.natural(numbers.length);
  numbers.forEach((number, at) => {
    writer.natural(number - (numbers[at - 1] ?? 0));
  });
}

function writeRows(writer: ByteWriter, { classes, keys, starts, classOf, values }: WeightRows): void {
  writer.natural(classes);
  writeRising(writer, keys);
  keys.forEach((_, row) => {
    writer.byte((starts[row + 1] ?? 0) - (starts[row] ?? 0));
  });
  const firsts = new Set(starts);
  classOf.forEach((label, at) => {
    writer.byte(firsts.has(at) ? label : label - (classOf[at - 1] ?? 0) - 1);
  });
  values.forEach((value) => {
    writer.byte(value & 0xff);
  });
}
