import { checksumInSteps, checksumOf } from './checksum';

/** "GWSG", little-endian: the first bytes of every segment. */
const MAGIC = 0x47535747;

/** Counted up whenever the layout changes; a segment of another format is built anew. */
const FORMAT = 2;

/** Magic, format, analyser, checksum of the rest of the head, bytes in all, sections. Unit: bytes. */
const FIXED = 24;

/** Of each section: where it starts, its length, its checksum. Unit: bytes. */
const PER_SECTION = 12;

/** Why a file is no segment that can be used. */
export type Unusable = 'foreign' | 'older' | 'otherTerms' | 'truncated' | 'corrupt';

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/**
 * Puts sections behind a header that tells what they are, where they stand, and whether they are whole; the parts are
 * written one behind the other. Every section begins at a multiple of eight, so that it can be read as numbers in place.
 */
export function* packSections(
  analyser: number,
  sections: readonly Uint8Array[],
): Generator<undefined, readonly Uint8Array[]> {
  const head = new Uint8Array(aligned(FIXED + sections.length * PER_SECTION));
  const view = new DataView(head.buffer);
  const put = (place: number, values: readonly number[]): void => {
    values.forEach((value, at) => {
      view.setUint32(place + at * 4, value, true);
    });
  };
  const parts: Uint8Array[] = [head];
  let end = head.length;
  for (const [at, section] of sections.entries()) {
    put(FIXED + at * PER_SECTION, [end, section.length, yield* checksumInSteps(section)]);
    parts.push(section, new Uint8Array(aligned(section.length) - section.length));
    end += aligned(section.length);
    yield;
  }
  put(0, [MAGIC, FORMAT, analyser, 0, end, sections.length]);
  put(12, [checksumOf(head, 16)]);
  return parts;
}

/** The sections of a file, as views into it, or why it cannot be used. */
export function openSections(bytes: Uint8Array, analyser: number, count: number): readonly Uint8Array[] | Unusable {
  const headEnd = aligned(FIXED + count * PER_SECTION);
  if (bytes.length < FIXED) return bytes.length === 0 ? 'truncated' : 'foreign';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (place: number): number => view.getUint32(place, true);
  if (number(0) !== MAGIC || !isLittleEndian) return 'foreign';
  if (number(4) !== FORMAT) return 'older';
  if (number(8) !== analyser) return 'otherTerms';
  if (bytes.length < headEnd || bytes.length < number(16)) return 'truncated';
  if (number(20) !== count || number(12) !== checksumOf(bytes.subarray(0, headEnd), 16)) return 'corrupt';
  if (bytes.length !== number(16)) return 'corrupt';
  const sections: Uint8Array[] = [];
  for (let at = FIXED; at < FIXED + count * PER_SECTION; at += PER_SECTION) {
    const section = bytes.subarray(number(at), number(at) + number(at + 4));
    const padding = bytes.subarray(number(at) + section.length, number(at) + aligned(section.length));
    if (checksumOf(section) !== number(at + 8) || padding.some((byte) => byte !== 0)) return 'corrupt';
    sections.push(section);
  }
  return sections;
}

const aligned = (place: number): number => Math.ceil(place / 8) * 8;

/** Numbers of four bytes as a section, and back. */
export const bytesOf = (numbers: Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
export const numbersOf = (bytes: Uint8Array | undefined): Uint32Array =>
  bytes === undefined ? new Uint32Array() : new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
export const shortsOf = (bytes: Uint8Array | undefined): Uint16Array =>
  bytes === undefined ? new Uint16Array() : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 1);
