import { done, refused, type Outcome, type Problem } from '../engine/model/problem';
import { decoded } from './encoding/decoded';
import { encodingName } from './encoding/encodingName';
import { guessEncoding, isSevenBitJapanese } from './encoding/guessEncoding';
import { utf8Faults } from './encoding/utf8Faults';

/** A text and what had to be done to get it. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The text of a file: UTF-8, or UTF-16, or in the encoding it declares; else in the one that its letters fit best, and says so. A few bad bytes make
 * no other encoding of UTF-8: they are lost, and the rest is read. The byte order mark is left out. Refuses: notText.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Outcome<DecodedText> {
  const { label, length } = markOf(bytes);
  if (isKnownBinary(bytes)) return refused({ kind: 'notText' });
  const words = bytes.subarray(length);
  if (label === 'utf-8' && isNulAmongFirst(bytes)) return wideText(words);
  const text = (isSevenBit(words, declared) ? decoded(words, SEVEN_BIT) : undefined) ?? decoded(words, label, 'fatal');
  if (text !== undefined) return checkedText(text, []);
  if (label !== 'utf-8') return wideText(words, label);
  const faults = utf8Faults(words);
  if (faults.isDamagedUtf8) return checkedText(decoded(words, 'utf-8') ?? '', [lost(faults.bad)]);
  const asDeclared = declaredText(words, declared);
  if (asDeclared !== undefined) return checkedText(asDeclared, []);
  const { encoding, isSure } = guessEncoding(words);
  const problem: Problem = { kind: 'convertedText', from: encodingName(encoding), ...(!isSure && { isGuess: true }) };
  return checkedText(decoded(words, encoding) ?? '', [problem]);
}

const lost = (places: number): Problem => ({
  kind: 'partlyRead',
  missing: places === 1 ? 'one letter' : `${String(places)} letters`,
  reason: 'corrupt',
});

/** UTF-16 that is damaged, or does not begin with its mark. What has zeros and is not that is no text. */
function wideText(words: Uint8Array, marked?: 'utf-16le' | 'utf-16be'): Outcome<DecodedText> {
  const label = marked ?? wideLabel(words);
  const text = label === undefined ? undefined : decoded(words, label);
  if (text === undefined) return refused({ kind: 'notText' });
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  if (bad * BAD_ONE_IN > text.length) return refused({ kind: 'notText' });
  return checkedText(text, bad === 0 ? [] : [lost(bad)]);
}

/** Bad characters, one in so many, from which UTF-16 counts as none. Source: bytes that are no text have one in thirty. */
const BAD_ONE_IN = 200;

/** Letters of Latin and most other scripts are half zeros or share their upper byte with spaces, which are zero there. */
function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, NUL_BYTES);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > even * 20 && odd * 20 > head.length) return 'utf-16le';
  return even > odd * 20 && even * 20 > head.length ? 'utf-16be' : undefined;
}

/** Which encoding the first bytes name. Those of UTF-32 begin like UTF-16, but its zeros make it no text for us. */
function markOf(bytes: Uint8Array): { readonly label: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly length: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', length: 2 };
  return { label: 'utf-8', length: 0 };
}

const SEVEN_BIT = 'iso-2022-jp';

/**
 * What is valid UTF-8 is hardly ever anything else, whatever it declares: only an encoding that writes all it has in
 * seven bits is valid, too.
 */
const isSevenBit = (bytes: Uint8Array, declared: string | undefined): boolean =>
  declared === undefined || !/^utf/.test(declared) ? isSevenBitJapanese(bytes) : false;

/** `undefined` if nothing fit for eight bits is declared, or an encoding that nobody knows. */
const declaredText = (bytes: Uint8Array, declared: string | undefined): string | undefined =>
  declared === undefined || /^(?:utf|unicode|us-ascii$|ascii$)/.test(declared) ? undefined : decoded(bytes, declared);

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

/** Git, too, takes a file for binary when one of its first 8,000 bytes is zero (`buffer_is_binary`). Unit: bytes. */
const NUL_BYTES = 8000;

const isNulAmongFirst = (bytes: Uint8Array): boolean => bytes.subarray(0, NUL_BYTES).includes(0);

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
