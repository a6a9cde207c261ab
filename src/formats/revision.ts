import type { Revision } from '../engine/model/document';

/**
 * The revision of a file: its length and two MurmurHash3 walks (Austin Appleby, 2011, the 32-bit variant) with
 * different seeds. For telling versions of one file apart, not for security: SHA-256 is not in the language, and with 64
 * bits two of a million files agree by chance once in 40 million collections. About 1 GB in two seconds.
 */
export const revisionOf = (bytes: Uint8Array): Revision =>
  `${bytes.length.toString(16)}-${hex(murmur(bytes, 0))}${hex(murmur(bytes, 0x9747b28c))}` as Revision;

const hex = (hash: number): string => hash.toString(16).padStart(8, '0');

function murmur(bytes: Uint8Array, seed: number): number {
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = seed;
  for (let at = 0; at < whole; at += 4) {
    const mixed = hash ^ scrambled(view.getInt32(at, true));
    hash = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let at = bytes.length - 1; at >= whole; at--) tail = (tail << 8) | view.getUint8(at);
  return finished(hash ^ scrambled(tail) ^ bytes.length);
}

const scrambled = (word: number): number => {
  const once = Math.imul(word, 0xcc9e2d51);
  return Math.imul((once << 15) | (once >>> 17), 0x1b873593);
};

const finished = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};
