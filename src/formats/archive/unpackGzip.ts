import { unpack, type Unpacked } from './unpack';

/** Unpacks bytes that were packed with gzip (RFC 1952), never past `most`; `undefined` if they were not. */
export function unpackGzip(bytes: Uint8Array, most: number): Unpacked | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = afterZero(bytes, at);
  if ((flags & 2) !== 0) at += 2;
  return unpack(bytes.subarray(at), most);
}

const afterZero = (bytes: Uint8Array, from: number): number => {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? bytes.length : zero + 1;
};
