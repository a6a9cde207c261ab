/** RFC 2045, section 6.7; marks that are none stay as they are. */
export const fromQuotedPrintable = (words: string): string =>
  words
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** RFC 2045, section 6.8: whatever is no letter of it is passed over, and what is missing at the end is let be. */
export function fromBase64(words: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * 3) / 4));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) {
    const value = VALUES[words.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (buffer >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => LETTERS.indexOf(String.fromCharCode(code)));

/** Bytes as text of one code unit each, in which what is ASCII can be read. */
export function fromBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join('');
}

/** A call takes so many arguments anywhere. Unit: bytes. Default: 8,192. Source: browsers' least is 65,535. */
const CHUNK = 8192;

/** The way back. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
