import { decodeText } from './decodeText';
import { decoded } from './encoding/decoded';

/** A short text of an old Office file, in the encoding that the file has; where it says none, by its letters. */
export function narrowWords(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding !== undefined) return decoded(bytes, encoding)?.trim();
  const text = decodeText(bytes);
  return text.ok ? text.value.text.trim() : undefined;
}
