import { done, refused, type Outcome, type Problem } from '../engine/model/problem';
import { textDecoder } from './textDecoder';

/** A text and what had to be done to get it. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The text of a file: UTF-8, or UTF-16 with its mark, or in the encoding it declares; anything else is read as
 * Windows-1252, and says so. The byte order mark is left out. Refuses: notText.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Outcome<DecodedText> {
  const { label, length } = markOf(bytes);
  if (isKnownBinary(bytes) || (label === 'utf-8' && isNulAmongFirst(bytes))) return refused({ kind: 'notText' });
  const words = bytes.subarray(length);
  const text = (isSevenBit(declared) ? declaredText(words, declared) : undefined) ?? strictText(words, label);
  if (text !== undefined) return checkedText(text, []);
  if (label !== 'utf-8') return refused({ kind: 'notText' });
  const asDeclared = declaredText(words, declared);
  if (asDeclared !== undefined) return checkedText(asDeclared, []);
  return checkedText(textDecoder('windows-1252').decode(words), [{ kind: 'convertedText', from: 'Windows-1252' }]);
}

/** Which encoding the first bytes name. Those of UTF-32 begin like UTF-16, but its zeros make it no text for us. */
function markOf(bytes: Uint8Array): { readonly label: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly length: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', length: 2 };
  return { label: 'utf-8', length: 0 };
}

/** `undefined` if a single byte does not fit: the decoder throws, and this is the only way it has to say so. */
function strictText(bytes: Uint8Array, label: string): string | undefined {
  try {
    return textDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What is valid UTF-8 is hardly ever anything else, whatever it declares: only encodings that write all they have in
 * seven bits are valid, too.
 */
const isSevenBit = (declared: string | undefined): boolean =>
  declared !== undefined && /^(?:cs)?iso-?2022-?jp$/.test(declared);

/** `undefined` if the encoding is none that the platform knows; it throws then, and has no other way to say so. */
function declaredText(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (declared === undefined || /^(?:utf|unicode)/.test(declared)) return undefined;
  try {
    return textDecoder(declared).decode(bytes);
  } catch {
    return undefined;
  }
}

const checkedText = (text: string, problems: readonly Problem[]): Outcome<DecodedText> =>
  hasManyControls(text) ? refused({ kind: 'notText' }) : done({ text, problems });

/**
 * The first bytes of files that are no text although they may begin without zeros: PDF, ZIP (and so docx, odt, epub),
 * PNG, ELF, GIF, JPEG, OLE (doc), gzip, and RTF, whose words stand between marks that we cannot read.
 */
const BINARY_STARTS: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\x7fELF',
  'GIF8',
  '\xff\xd8\xff',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
  '{\\rtf',
];

const isKnownBinary = (bytes: Uint8Array): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return BINARY_STARTS.some((known) => start.startsWith(known));
};

/** Git, too, takes a file for binary when one of its first 8,000 bytes is zero (`buffer_is_binary`). */
const isNulAmongFirst = (bytes: Uint8Array): boolean => bytes.subarray(0, 8000).includes(0);

/**
 * Control characters, one in so many, from which a text counts as binary. Unit: characters. Default: 50.
 * Source: random bytes have one in five when read as Windows-1252; white space and escapes are not counted.
 */
const CONTROLS_ONE_IN = 50;

function hasManyControls(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls * CONTROLS_ONE_IN > text.length;
}

const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/g;
