/**
 * A 32-bit checksum: four interleaved FNV-1a walks (Fowler, Noll, Vo) over words of four bytes, mixed at the end. Finds
 * damage, not malice. About one gigabyte a second.
 */
export function checksumOf(bytes: Uint8Array, from = 0): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lanes = new Int32Array([0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0x510e527f]);
  let [a = 0, b = 0, c = 0, d = 0] = lanes;
  let at = from;
  for (; at + 16 <= bytes.length; at += 16) {
    a = Math.imul(a ^ words.getInt32(at, true), 0x01000193);
    b = Math.imul(b ^ words.getInt32(at + 4, true), 0x01000193);
    c = Math.imul(c ^ words.getInt32(at + 8, true), 0x01000193);
    d = Math.imul(d ^ words.getInt32(at + 12, true), 0x01000193);
  }
  for (; at < bytes.length; at += 1) a = Math.imul(a ^ (bytes[at] ?? 0), 0x01000193);
  let hash = bytes.length - from;
  for (const lane of [a, b, c, d]) hash = Math.imul(hash ^ lane ^ (lane >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
