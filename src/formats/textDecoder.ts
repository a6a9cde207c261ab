/** Turns bytes into text, whole or in pieces. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

export interface DecoderOptions {
  /** Throw where bytes do not fit, instead of giving a replacement character. */
  readonly fatal?: boolean;
  /** Keep a byte order mark as a character. */
  readonly ignoreBOM?: boolean;
}

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string, options?: DecoderOptions) => Decoder & { readonly encoding: string };

/** The platform's decoder for an encoding, mended where it is known to err. Throws for a label that nobody knows. */
export function textDecoder(label: string, options?: DecoderOptions): Decoder {
  const decoder = new TextDecoder(label, options);
  if (decoder.encoding !== 'windows-1252') return decoder;
  return { decode: (bytes, how) => decoder.decode(bytes, how).replace(/[\x80-\x9f]/g, letterOf) };
}

/** Node 20, on which VS Code 1.100 runs, takes Windows-1252 (and “latin1”, its other name) for ISO-8859-1. */
const letterOf = (control: string): string => LETTERS[control.charCodeAt(0) - 0x80] ?? control;

/** Bytes 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt; five of them mean nothing. */
const LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
