import type { ParserWords } from './parserWords';

/** A sentence read from its end; the root and none stay behind the words. */
export const mirroredWords = ({ word, tag, group, finite }: ParserWords): ParserWords => ({
  word: turned(word),
  tag: turned(tag),
  group: turned(group),
  ...(finite === undefined ? {} : { finite: Uint8Array.from(finite).reverse() }),
});

/** Where a word of a sentence with `count` words stands when it is read from its end. */
export const mirroredPlace = (place: number, count: number): number =>
  place < 0 || place >= count ? place : count - 1 - place;

function turned(numbers: Int32Array): Int32Array {
  const result = Int32Array.from(numbers);
  result.subarray(0, -2).reverse();
  return result;
}
