import { joinedBytes } from './compoundFiles';
import { huffmanRecords, packedInCodes, packedPalmDoc } from './kindlePacking';

/** What a book of Mobipocket or Kindle is made of. */
export interface KindleBook {
  /** The text in one piece. */
  readonly page: string;
  readonly packing?: 'none' | 'palmDoc' | 'codes';
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** Fields by their numbers; 503 is the title, 100 an author. */
  readonly fields?: readonly (readonly [kind: number, words: string | Uint8Array])[];
  /** Titles, and where in the text they lead, in bytes. */
  readonly contents?: readonly (readonly [title: string, place: number])[];
  readonly isLocked?: boolean;
}

/** A file of a newer book: a skeleton, and what is put into it where its parts meet. */
export interface KindlePart {
  readonly skeleton: readonly [before: string, after: string];
  readonly fragments: readonly string[];
  readonly title?: string;
}

/** A book of the older kind (mobi). */
export const mobiOf = (book: KindleBook): Uint8Array =>
  databaseOf(recordsOf(book, 6, mobiIndexes(book.contents ?? [])));

/** A book of the newer kind (azw3): its files one behind the other, each as a skeleton and its fragments, and styles behind all. */
export const azw3Of = (parts: readonly KindlePart[], book: Partial<KindleBook> = {}): Uint8Array =>
  databaseOf(newerRecords(parts, book));

/** Both kinds in one file. */
export function bothOf(older: KindleBook, parts: readonly KindlePart[]): Uint8Array {
  const count = recordsOf(older, 6, mobiIndexes([])).length + 1;
  const named = { ...older, fields: [...(older.fields ?? []), [121, number(count, 4)] as const] };
  return databaseOf([...recordsOf(named, 6, mobiIndexes([])), ascii('BOUNDARY'), ...newerRecords(parts, {})]);
}

const ascii = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

const number = (value: number, bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256);

/** A Palm database of these records. */
function databaseOf(records: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(78 + records.length * 8 + 2);
  head.set(ascii('A_book'));
  head.set(ascii('BOOKMOBI'), 60);
  head.set(number(records.length, 2), 76);
  let at = head.length;
  records.forEach((record, index) => {
    head.set(number(at, 4), 78 + index * 8);
    at += record.length;
  });
  return joinedBytes([head, ...records]);
}

/** Records behind the text, and what the head says of them: places in it, and their numbers among these records. */
interface Indexes {
  readonly records: readonly Uint8Array[];
  readonly said: Readonly<Record<number, number>>;
}

const TEXT_RECORD = 4096;

function recordsOf(book: KindleBook, version: number, { records, said }: Indexes): readonly Uint8Array[] {
  const { page, packing = 'palmDoc', encoding = 'utf-8', isLocked = false } = book;
  const text = encoding === 'utf-8' ? utf8(page) : ascii(page);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < text.length; at += TEXT_RECORD) pieces.push(text.subarray(at, at + TEXT_RECORD));
  // Behind the text: a byte for no letter that goes on, and two of which the second says so.
  const packed = pieces.map((piece) => joinedBytes([PACK[packing](piece), Uint8Array.of(0, 0, 0x82)]));
  const codes = packing === 'codes' ? huffmanRecords() : [];
  const fields = fieldsOf(book.fields ?? []);
  const head = new Uint8Array(16 + HEAD_BYTES);
  const set = (at: number, value: number, bytes: number): void => {
    head.set(number(value, bytes), at);
  };
  for (let at = 80; at < head.length; at += 4) set(at, 0xffffffff, 4);
  set(0, { none: 1, palmDoc: 2, codes: 17480 }[packing], 2);
  set(8, packed.length, 2);
  set(12, isLocked ? 2 : 0, 2);
  head.set(ascii('MOBI'), 16);
  const plain = [
    [20, HEAD_BYTES],
    [28, encoding === 'utf-8' ? 65001 : 1252],
    [36, version],
    [84, head.length + fields.length],
    [88, 5],
    [112, packed.length + 1],
    [116, codes.length],
    [128, 0x50],
    [240, 3],
  ] as const;
  for (const [at, value] of plain) set(at, value, 4);
  for (const [at, record] of Object.entries(said)) set(Number(at), 1 + packed.length + codes.length + record, 4);
  return [joinedBytes([head, fields, ascii('A dyk')]), ...packed, ...codes, ...records];
}

const HEAD_BYTES = 248;

const PACK = { none: (bytes: Uint8Array) => bytes, palmDoc: packedPalmDoc, codes: packedInCodes };

function fieldsOf(fields: NonNullable<KindleBook['fields']>): Uint8Array {
  const all = fields.map(([kind, words]) => {
    const bytes = typeof words === 'string' ? utf8(words) : words;
    return joinedBytes([number(kind, 4), number(bytes.length + 8, 4), bytes]);
  });
  const length = 12 + all.reduce((sum, one) => sum + one.length, 0);
  return joinedBytes([ascii('EXTH'), number(length, 4), number(all.length, 4), ...all]);
}

function newerRecords(parts: readonly KindlePart[], book: Partial<KindleBook>): readonly Uint8Array[] {
  const length = (words: string): number => utf8(words).length;
  const skeletons: Entry[] = [];
  const fragments: Entry[] = [];
  const titles: (readonly [string, readonly number[]])[] = [];
  let at = 0;
  for (const { skeleton, fragments: inside, title } of parts) {
    const [before, after] = skeleton.map(length);
    const own = (before ?? 0) + (after ?? 0);
    skeletons.push({ name: `SKEL${String(skeletons.length)}`, values: [inside.length, at, own] });
    if (title !== undefined) titles.push([title, [fragments.length, 0]]);
    let put = at + (before ?? 0);
    for (const fragment of inside) {
      fragments.push({ name: String(put).padStart(10, '0'), values: [0, fragments.length, 0, length(fragment)] });
      put += length(fragment);
    }
    at += own + inside.reduce((sum, fragment) => sum + length(fragment), 0);
  }
  const page = parts.flatMap(({ skeleton, fragments: inside }) => [...skeleton, ...inside]).join('');
  const records = [
    ...indexOf(SKELETON_TAGS, skeletons),
    ...indexOf(FRAGMENT_TAGS, fragments),
    ...contentsOf(FRAGMENT_CONTENTS_TAGS, titles),
    joinedBytes([ascii('FDST'), number(12, 4), number(2, 4), number(0, 4), number(at, 4)]),
  ];
  const said = { 192: records.length - 1, 244: 4, 248: 2, 252: 0 };
  return recordsOf({ ...book, page: `${page}p { color: red }` }, 8, { records, said });
}

const mobiIndexes = (contents: NonNullable<KindleBook['contents']>): Indexes =>
  contents.length === 0
    ? { records: [], said: {} }
    : {
        records: contentsOf(
          CONTENTS_TAGS,
          contents.map(([title, place]) => [title, [place]]),
        ),
        said: { 244: 0 },
      };

interface Entry {
  readonly name: string;
  readonly values: readonly number[];
}

/** What numbers mean, how many belong together, which bits say so; the last of a byte. */
type Tags = readonly (readonly [meaning: number, together: number, mask: number])[];

const SKELETON_TAGS: Tags = [
  [1, 1, 0x03],
  [6, 2, 0x0c],
];
const FRAGMENT_TAGS: Tags = [
  [2, 1, 0x01],
  [4, 1, 0x02],
  [6, 2, 0x08],
];
const CONTENTS_TAGS: Tags = [
  [1, 1, 0x01],
  [3, 1, 0x02],
];
const FRAGMENT_CONTENTS_TAGS: Tags = [
  [6, 2, 0x01],
  [3, 1, 0x02],
];

/** A number of seven bits a byte, of which the last has the upper bit. */
const varied = (value: number): Uint8Array =>
  value < 128
    ? Uint8Array.of(value | 0x80)
    : joinedBytes([varied(value >> 7).map((byte) => byte & 0x7f), Uint8Array.of((value & 0x7f) | 0x80)]);

/** A list of contents: its index and the record with its titles. */
function contentsOf(tags: Tags, lines: readonly (readonly [string, readonly number[]])[]): readonly Uint8Array[] {
  const titles: Uint8Array[] = [];
  let at = 0;
  const entries = lines.map(([title, place], line): Entry => {
    const word = joinedBytes([varied(utf8(title).length), utf8(title)]);
    titles.push(word);
    at += word.length;
    return { name: String(line), values: [...place, at - word.length] };
  });
  return [...indexOf(tags, entries, 1), joinedBytes(titles)];
}

/** An index (INDX): its head with the tags, and one record with all entries, each of which has every tag once. */
function indexOf(tags: Tags, entries: readonly Entry[], titleRecords = 0): readonly Uint8Array[] {
  const table = joinedBytes(
    [...tags, [0, 0, 0] as const].map((tag, at) => Uint8Array.of(...tag, at < tags.length ? 0 : 1)),
  );
  const tagx = joinedBytes([ascii('TAGX'), number(12 + table.length, 4), number(1, 4), table]);
  const control = tags.reduce((sum, [, , mask]) => sum | (mask & -mask), 0);
  const written = entries.map(({ name, values }) =>
    joinedBytes([Uint8Array.of(name.length), ascii(name), Uint8Array.of(control), ...values.map(varied)]),
  );
  let at = INDEX_HEAD;
  const places = written.map((entry) => number((at += entry.length) - entry.length, 2));
  const head = indexHead({ 24: 1, 36: entries.length, 52: titleRecords });
  const record = indexHead({ 20: at, 24: entries.length });
  return [joinedBytes([head, tagx]), joinedBytes([record, ...written, ascii('IDXT'), ...places])];
}

const INDEX_HEAD = 192;

function indexHead(values: Readonly<Record<number, number>>): Uint8Array {
  const head = new Uint8Array(INDEX_HEAD);
  head.set(ascii('INDX'));
  head.set(number(INDEX_HEAD, 4), 4);
  for (const [at, value] of Object.entries(values)) head.set(number(value, 4), Number(at));
  return head;
}
