import { streamsWith, type PdfStream } from './contentStreams';

/**
 * What begins the name of marked content that says what its letters stand for, followed by these in hexadecimal: the parser tells names, and not the
 * properties of content.
 */
export const ACTUAL = 'GroundworkActualText';

/** Longest text that letters stand for. Unit: code units. Default: 500. Source: a ligature, a word, a line of a formula. */
const ACTUAL_MOST = 500;

/** Largest file that is looked through. Unit: bytes. Default: 30,000,000. Source: twice the longest report at hand; its text takes four times as much memory. */
const BYTES_MOST = 30_000_000;

/**
 * A file in which each stretch of content that says what its letters stand for (`/ActualText`, ISO 32000, 14.9.4) says so in its name: changed streams are appended,
 * as a program does that saves its changes. The same bytes where there is none, and where a file is encrypted.
 */
export function withActualText(bytes: Uint8Array): Uint8Array {
  if (bytes.length > BYTES_MOST) return bytes;
  const file = new TextDecoder('latin1').decode(bytes);
  if (file.includes('/Encrypt')) return bytes;
  const changed = [...streamsWith(WORD, file, bytes)].flatMap((stream) => {
    const content = named(stream.content);
    return content === undefined ? [] : [{ ...stream, content }];
  });
  return changed.length === 0 ? bytes : appended(file, bytes, changed);
}

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const WORD = 'ActualText';
const KEY = `/${WORD}`;

/** Longest list of properties. Unit: code units. Default: 4,000. Source: a language, a number and the text in hexadecimal. */
const PROPERTIES_MOST = 4000;

/** Content with the names in place of properties; `undefined` where nothing is to be changed. */
function named(content: string): string | undefined {
  const pieces: string[] = [];
  let last = 0;
  for (let at = content.indexOf(KEY); at !== -1; at = content.indexOf(KEY, at + KEY.length)) {
    const begin = /\/[A-Za-z][\w.-]{0,60}\s{0,9}<<[^<>]{0,300}$/.exec(content.slice(Math.max(last, at - 400), at));
    const value = valueAt(content.slice(at + KEY.length, at + PROPERTIES_MOST));
    if (begin === null || value === undefined) continue;
    const start = Math.max(last, at - 400) + begin.index;
    pieces.push(content.slice(last, start), `/${ACTUAL}${hexOf(value.text)} BMC`);
    last = at + KEY.length + value.end;
  }
  return last === 0 ? undefined : pieces.join('') + content.slice(last);
}

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** The text behind the key, and where the operator behind its properties ends. */
function valueAt(rest: string): { readonly text: string; readonly end: number } | undefined {
  const [all, hex, words = ''] = /^\s{0,9}(?:<([\da-fA-F\s]{0,3000})>|\(((?:[^\\()]|\\.){0,600})\))/s.exec(rest) ?? [];
  const behind =
    all === undefined ? null : /^[^<>()]{0,300}>>\s{0,9}BDC/.exec(rest.slice(all.length, all.length + 400));
  if (all === undefined || behind === null) return undefined;
  const text = textOf(hex === undefined ? unescaped(words) : fromHex(hex));
  return text.length > ACTUAL_MOST ? undefined : { text, end: all.length + behind[0].length };
}

const fromHex = (hex: string): string =>
  (hex.replace(/\s+/g, '').match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');

const unescaped = (words: string): string =>
  words.replace(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal?: string, letter = '') =>
    octal === undefined ? String(letter) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  );

/** UTF-16 where it begins with its mark (ISO 32000, 7.9.2.2). */
const textOf = (bytes: string): string =>
  bytes.startsWith('\xfe\xff')
    ? Array.from({ length: (bytes.length - 2) >> 1 }, (_, at) =>
        String.fromCharCode(bytes.charCodeAt(at * 2 + 2) * 256 + bytes.charCodeAt(at * 2 + 3)),
      ).join('')
    : bytes;

/** The file with newer objects behind it, a table of their places, and what leads to the table before (ISO 32000, 7.5.6). */
function appended(file: string, bytes: Uint8Array, streams: readonly PdfStream[]): Uint8Array {
  const before = Number(/startxref\s{1,9}(\d{1,12})\s{1,9}%%EOF\s*$/.exec(file.slice(-2000))?.[1] ?? Number.NaN);
  const trailer = trailerAt(file, before);
  if (trailer === undefined) return bytes;
  let written = '\n';
  const table: string[] = [];
  for (const { id, generation, dictionary, content } of streams) {
    const place = String(bytes.length + written.length).padStart(10, '0');
    table.push(`${String(id)} 1\n${place} ${String(generation).padStart(5, '0')} n \n`);
    written += `${String(id)} ${String(generation)} obj\n<<${dictionary}/Length ${String(content.length)}>>\nstream\n${content}\nendstream\nendobj\n`;
  }
  const start = bytes.length + written.length;
  written += `xref\n${table.join('')}trailer\n<<${trailer}/Prev ${String(before)}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + written.length);
  whole.set(bytes);
  for (let at = 0; at < written.length; at += 1) whole[bytes.length + at] = written.charCodeAt(at);
  return whole;
}

/** What a table needs of the one before: a table has it behind the word "trailer", a stream of places in its own properties. */
function trailerAt(file: string, place: number): string | undefined {
  if (!(place > 0 && place < file.length)) return undefined;
  const from = file.startsWith('xref', place) ? file.indexOf('trailer', place) : place;
  const words = from === -1 ? '' : file.slice(from, from + 4000);
  const root = /\/Root\s{1,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R/.exec(words)?.[0];
  const size = /\/Size\s{1,9}\d{1,10}/.exec(words)?.[0];
  const info = /\/Info\s{1,9}\d{1,10}\s{1,9}\d{1,5}\s{1,9}R/.exec(words)?.[0] ?? '';
  return root === undefined || size === undefined ? undefined : `${size}${root}${info}`;
}
