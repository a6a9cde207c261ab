import { huffman } from './huffman';
import type { MobiHead } from './mobiHead';
import type { PalmDatabase } from './palmDatabase';
import { createOutput, unpackPalmDoc, type Output } from './palmDoc';

/** The text of a book as bytes, in its encoding. */
export interface BookBytes {
  readonly bytes: Uint8Array;
  readonly end: 'whole' | 'damaged' | 'tooLong';
}

/** Unpacks the records of a book's text, which follow its head at `first`; `undefined` if nobody knows how they are packed. Never more than `most` bytes. */
export function bookText(database: PalmDatabase, head: MobiHead, first: number, most: number): BookBytes | undefined {
  const output = createOutput(most);
  const unpack = unpackerOf(database, head, first, most);
  if (unpack === undefined) return undefined;
  const last = first + head.textRecords;
  let isWhole = last < database.count;
  for (let at = first + 1; at <= last && at < database.count; at += 1) {
    isWhole = unpack(withoutTrailing(database.record(at), head.trailing), output) && isWhole;
    if (output.length >= most) return { bytes: new Uint8Array(0), end: 'tooLong' };
  }
  return { bytes: output.take(), end: isWhole ? 'whole' : 'damaged' };
}

type Unpacker = (packed: Uint8Array, output: Output) => boolean;

function unpackerOf(database: PalmDatabase, head: MobiHead, first: number, most: number): Unpacker | undefined {
  if (head.packing === 1) return (plain, output) => plain.every((byte) => output.add(byte));
  if (head.packing === 2) return unpackPalmDoc;
  if (head.packing !== HUFFMAN) return undefined;
  const { first: table, count } = head.codes;
  const dictionaries = Array.from({ length: Math.min(count, database.count) }, (_, at) =>
    database.record(first + table + at),
  ).slice(1);
  return huffman(database.record(first + table), dictionaries, most)?.unpack;
}

/** "DH", as Mobipocket named them. */
const HUFFMAN = 0x4448;

/**
 * A record without what readers of books keep behind its text: for each bit but the first a stretch whose last bytes say how long it is, for the first
 * the rest of a letter that goes on in the next record.
 */
function withoutTrailing(record: Uint8Array, kinds: number): Uint8Array {
  let end = record.length;
  for (let kind = kinds >> 1; kind > 0; kind >>= 1) if ((kind & 1) === 1) end -= lengthBefore(record, end);
  if ((kinds & 1) === 1 && end > 0) end -= ((record[end - 1] ?? 0) & 3) + 1;
  return record.subarray(0, Math.max(0, end));
}

/** A number that is read backwards, seven bits a byte; the byte with the upper bit set is its first. */
function lengthBefore(record: Uint8Array, end: number): number {
  let value = 0;
  for (let at = 1; at <= 4; at += 1) {
    const byte = record[end - at] ?? 0;
    value += (byte & 0x7f) * 128 ** (at - 1);
    if ((byte & 0x80) !== 0) break;
  }
  return value;
}
