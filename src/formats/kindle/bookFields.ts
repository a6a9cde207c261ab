import type { Metadata } from '../../engine/model/document';
import { dayOf, metadataOf } from '../archive/fields';
import { fromBytes } from '../codedBytes';
import { decoded } from '../encoding/decoded';
import { decodedEntities } from '../web/flatText';

/** What a book says of itself. */
export interface BookFields {
  readonly metadata?: Partial<Metadata>;
  /** In a file with the book in both forms, the number of the record at which the newer one begins. */
  readonly newerAt?: number;
}

/** Most fields. Default: 1,000. Source: a book has thirty. */
const FIELDS_MOST = 1000;

/** Longest field. Unit: bytes. Default: 1,000. Source: the longest titles of books have 300. */
const WORDS_MOST = 1000;

const KINDS = { author: 100, publisher: 101, date: 106, source: 112, newerAt: 121, title: 503, language: 524 };

/** The fields behind the head (EXTH): each has its kind, its length and its bytes. */
export function fieldsOf(bytes: Uint8Array, encoding: string): BookFields {
  if (bytes.length < 12 || fromBytes(bytes.subarray(0, 4)) !== 'EXTH') return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: (readonly [kind: number, value: Uint8Array])[] = [];
  const most = Math.min(FIELDS_MOST, view.getUint32(8));
  for (let at = 12; found.length < most && at + 8 <= bytes.length;) {
    const length = Math.max(8, view.getUint32(at + 4));
    found.push([view.getUint32(at), bytes.subarray(at + 8, at + length)]);
    at += length;
  }
  const all = (kind: number): readonly string[] =>
    found.filter(([one]) => one === kind).map(([, value]) => wordsIn(value, encoding));
  const [newer] = found.filter(([kind, value]) => kind === KINDS.newerAt && value.length === 4);
  return { metadata: metadataFrom(all), ...(newer !== undefined && { newerAt: numberIn(newer[1]) }) };
}

function metadataFrom(all: (kind: number) => readonly string[]): Partial<Metadata> {
  const authors = all(KINDS.author);
  return metadataOf({
    title: all(KINDS.title)[0],
    author: authors.length === 0 ? undefined : authors.join(', '),
    date: dayOf(all(KINDS.date)[0]),
    publisher: all(KINDS.publisher)[0],
    language: all(KINDS.language)[0],
    url: all(KINDS.source).find((address) => /^https?:\/\//.test(address)),
  });
}

/** The title as the head itself has it, for books without fields. */
export function titled(bytes: Uint8Array, encoding: string): Partial<Metadata> {
  return metadataOf({ title: wordsIn(bytes, encoding) });
}

const wordsIn = (bytes: Uint8Array, encoding: string): string =>
  decodedEntities(decoded(bytes.subarray(0, WORDS_MOST), encoding) ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const numberIn = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
