import { decoded, isWestern } from '../encoding/decoded';

/**
 * The text of an XML file, piece by piece: as its mark says, else as its declaration, else UTF-8 (XML 1.0, appendix F).
 * Bytes that do not fit become replacement characters.
 */
export function* decodedPieces(bytes: Uint8Array): Iterable<string> {
  const decoder = decoderOf(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  }
  yield decoder.decode();
}

/** Unit: bytes. Default: 65,536. Source: larger pieces are no faster, and a parser can only be stopped between them. */
const PIECE_BYTES = 65_536;

interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string) => Decoder;

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  // A declaration in UTF-16 could not have been read like this.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** A declaration may name an encoding that nobody knows. */
function decoderOf(label: string): Decoder {
  if (isWestern(label)) return { decode: (bytes) => (bytes === undefined ? '' : (decoded(bytes, label) ?? '')) };
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
