import { checksumOf } from './checksum';

/** "GWSG", little-endian: the first bytes of every segment. */
const MAGIC = 0x47535747;

/** Counted up whenever the layout changes; a segment of another format is built anew. */
const FORMAT = 1;

/** Magic, format, analyser, checksum, bytes in all, sections. Unit: bytes. */
const FIXED = 24;

/** Why a file is no segment that can be used. */
export type Unusable = 'foreign' | 'older' | 'otherTerms' | 'truncated' | 'corrupt';

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/**
 * Puts sections behind a header that tells what they are, where they stand, and whether they are whole. Every section
 * begins at a multiple of eight, so that it can be read as numbers in place.
 */
export function packSections(analyser: number, sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = FIXED + sections.length * 8;
  const places: { readonly start: number; readonly length: number }[] = [];
  let end = aligned(head);
  for (const { length } of sections) {
    places.push({ start: end, length });
    end = aligned(end + length);
  }
  const packed = new Uint8Array(end);
  const view = new DataView(packed.buffer);
  const put = (place: number, value: number): void => {
    view.setUint32(place, value, true);
  };
  for (const [at, { start, length }] of places.entries()) {
    put(FIXED + at * 8, start);
    put(FIXED + at * 8 + 4, length);
    packed.set(sections[at] ?? new Uint8Array(), start);
  }
  [MAGIC, FORMAT, analyser, 0, end, sections.length].forEach((value, at) => {
    put(at * 4, value);
  });
  put(12, checksumOf(packed, 16));
  return packed;
}

/** The sections of a file, as views into it, or why it cannot be used. */
export function openSections(bytes: Uint8Array, analyser: number, count: number): readonly Uint8Array[] | Unusable {
  if (bytes.length < FIXED) return bytes.length === 0 ? 'truncated' : 'foreign';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, format, terms, checksum, length, sections] = [0, 4, 8, 12, 16, 20].map((at) =>
    view.getUint32(at, true),
  );
  if (magic !== MAGIC || !isLittleEndian) return 'foreign';
  if (format !== FORMAT) return 'older';
  if (terms !== analyser) return 'otherTerms';
  if (length !== bytes.length) return 'truncated';
  if (sections !== count || checksum !== checksumOf(bytes, 16)) return 'corrupt';
  return Array.from({ length: count }, (_, at) => {
    const start = view.getUint32(FIXED + at * 8, true);
    return bytes.subarray(start, start + view.getUint32(FIXED + at * 8 + 4, true));
  });
}

const aligned = (place: number): number => Math.ceil(place / 8) * 8;

/** Numbers of four bytes as a section, and back. */
export const bytesOf = (numbers: Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
export const numbersOf = (bytes: Uint8Array | undefined): Uint32Array =>
  bytes === undefined ? new Uint32Array() : new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
export const shortsOf = (bytes: Uint8Array | undefined): Uint16Array =>
  bytes === undefined ? new Uint16Array() : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);
