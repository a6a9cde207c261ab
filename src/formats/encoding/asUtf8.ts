import { decoded } from './decoded';

/** The platform's encoder, of which rooms without DOM types know nothing. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * A text file in an encoding that its writer names, as UTF-8; archives, PDF and whatever else has zeros in it stay as they are, and so does all
 * without a name of an encoding.
 */
export function asUtf8(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  if (encoding === undefined || (bytes.subarray(0, 1000).includes(0) && !encoding.startsWith('utf-16'))) return bytes;
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44) return bytes;
  const text = decoded(bytes, encoding);
  return text === undefined ? bytes : new TextEncoder().encode(text);
}
