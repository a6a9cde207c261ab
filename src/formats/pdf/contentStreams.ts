import { unpack } from '../archive/unpack';
import { fromBytes } from '../codedBytes';

/** A stream of a file, unpacked. Its content has a code unit for each byte. */
export interface PdfStream {
  readonly id: number;
  readonly generation: number;
  /** Its properties but for how it is packed and its length, without the brackets. */
  readonly dictionary: string;
  readonly content: string;
}

/** Largest stream that is unpacked, and how much of all. Unit: bytes. Default: 20,000,000 and 200,000,000. Source: the content of a page of maps has 5,000,000. */
const STREAM_MOST = 20_000_000;
const ALL_MOST = 200_000_000;

/** Longest properties. Unit: code units. Default: 4,000. Source: a form with the names of its fonts. */
const DICTIONARY_MOST = 4000;

/** The streams that may be what is drawn on pages: no pictures, fonts and tables; only those in which a word stands. `file` is the bytes, a letter each. */
export function* streamsWith(word: string, file: string, bytes: Uint8Array): Iterable<PdfStream> {
  let left = ALL_MOST;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.startsWith('end', at - 3)) continue;
    const end = file.indexOf('endstream', at);
    if (end === -1) return;
    const found = headBefore(file, at);
    const start = at + (file[at + 6] === '\r' && file[at + 7] === '\n' ? 8 : 7);
    const content = found === undefined ? undefined : contentOf(bytes.subarray(start, end), found.filters, left);
    at = end;
    if (found === undefined || content === undefined) continue;
    left -= content.length;
    if (left < 0) return;
    if (!holds(content, word)) continue;
    yield { id: found.id, generation: found.generation, dictionary: found.dictionary, content: fromBytes(content) };
  }
}

/** Whether the letters of a word stand in the bytes: to make a text of each content would take longer than to unpack it. */
function holds(bytes: Uint8Array, word: string): boolean {
  const letters = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = letters;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((letter, offset) => bytes[at + offset] === letter)) return true;
  }
  return false;
}

interface Head {
  readonly id: number;
  readonly generation: number;
  readonly dictionary: string;
  readonly filters: string;
}

/** Pictures, fonts, profiles of colours, and what holds other objects. */
const NO_CONTENT =
  /\/(?:Image|Length1|Length2|ObjStm|XRef|Metadata|DecodeParms|CIDFontType0C|Type1C|OpenType|FunctionType|ShadingType|EmbeddedFile|N\s)/;

function headBefore(file: string, at: number): Head | undefined {
  const words = file.slice(Math.max(0, at - DICTIONARY_MOST), at);
  const object = words.lastIndexOf(' obj');
  const [, id, generation] =
    /(\d{1,10}) (\d{1,5})$/.exec(words.slice(Math.max(0, object - 20), Math.max(0, object))) ?? [];
  const open = words.indexOf('<<', object);
  const close = words.lastIndexOf('>>');
  if (id === undefined || object === -1 || open === -1 || close < open) return undefined;
  const all = words.slice(open + 2, close);
  if (NO_CONTENT.test(all)) return undefined;
  const filters = FILTER.exec(all)?.[0] ?? '';
  const dictionary = all.replace(FILTER, '').replace(/\/Length\s{0,9}\d{1,10}(?:\s{1,9}\d{1,5}\s{1,9}R)?/, '');
  return { id: Number(id), generation: Number(generation), dictionary, filters };
}

const FILTER = /\/Filter\s{0,9}(?:\/\w{1,30}|\[[\w\s/]{0,100}\])/;

function contentOf(packed: Uint8Array, filters: string, left: number): Uint8Array | undefined {
  const names = filters.match(/\/\w{1,30}/g)?.slice(1) ?? [];
  let bytes: Uint8Array | undefined = packed;
  for (const name of names) {
    if (bytes === undefined) return undefined;
    if (name === '/FlateDecode' || name === '/Fl') bytes = unpack(bytes.subarray(2), Math.min(STREAM_MOST, left)).bytes;
    else bytes = name === '/ASCII85Decode' || name === '/A85' ? from85(bytes) : undefined;
  }
  return bytes;
}

/** Five letters for four bytes, "z" for four zeros, up to "~>" (ISO 32000, 7.4.3). */
function from85(letters: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  const put = (digits: readonly number[], count: number): void => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < count; at += 1) bytes.push(Math.floor(value / 256 ** (3 - at)) % 256);
  };
  for (const letter of letters) {
    if (letter === 0x7e) break;
    if (letter === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
    if (letter < 0x21 || letter > 0x75) continue;
    group.push(letter - 0x21);
    if (group.length < 5) continue;
    put(group, 4);
    group = [];
  }
  if (group.length > 1) put([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return Uint8Array.from(bytes);
}
