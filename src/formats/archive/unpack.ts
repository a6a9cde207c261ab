import { Inflate, type Gunzip } from 'fflate';
import { concatenated } from './concatenated';

/** What came out of a packed part. A part that is damaged gives what stands before the damage. */
export interface UnpackedPart {
  readonly bytes: Uint8Array;
  readonly end: 'whole' | 'damaged' | 'tooLong';
}

/**
 * Unpacks deflated bytes and stops once more than `most` have come out, whatever size was declared. What is held at a
 * time is bounded: deflate makes at most 1032 bytes of one.
 */
export const unpack = (packed: Uint8Array, most: number): UnpackedPart =>
  unpackedBy((onChunk) => new Inflate(onChunk), packed, most);

type Unpacking = Inflate | Gunzip;

/** The same by any way of unpacking deflated bytes that tells of each chunk. */
export function unpackedBy(
  open: (onChunk: (chunk: Uint8Array, isLast: boolean) => void) => Unpacking,
  packed: Uint8Array,
  most: number,
): UnpackedPart {
  const chunks: Uint8Array[] = [];
  const out = { length: 0, isAtEnd: false };
  const unpacking = open((chunk, isLast) => {
    chunks.push(chunk);
    out.length += chunk.length;
    out.isAtEnd ||= isLast;
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP_BYTES) {
    const isLast = at + STEP_BYTES >= packed.length;
    if (!pushed(unpacking, packed.subarray(at, at + STEP_BYTES), isLast)) break;
    if (out.length > most) return { bytes: new Uint8Array(0), end: 'tooLong' };
  }
  return { bytes: concatenated(chunks, out.length), end: out.isAtEnd ? 'whole' : 'damaged' };
}

/**
 * How much is unpacked at a time. Unit: bytes. Default: 4,096.
 * Source: so much is lost before a damage; fflate copies 32 KB for each step, which costs a tenth of the time here.
 */
const STEP_BYTES = 4096;

/** Whether the step went well: fflate throws at damaged bytes, and this is the only way it has to say so. */
function pushed(unpacking: Unpacking, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    unpacking.push(bytes, isLast);
    return true;
  } catch {
    return false;
  }
}
