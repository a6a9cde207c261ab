import { decoded } from '../encoding/decoded';
import { countedRecords, indexEntries } from './indexEntries';
import type { MobiHead } from './mobiHead';
import type { PalmDatabase } from './palmDatabase';
import { variedNumber } from './variedNumber';

/** A line of a book's list of contents: its words, and where in the text it leads. */
export interface ContentsLine {
  readonly title: string;
  /** In the older kind, a place in bytes; in KF8 a fragment and a place in it. */
  readonly place: number | readonly [fragment: number, offset: number];
}

/** In the index of contents, what numbers mean. */
const TAGS = { place: 1, title: 3, fragment: 6 };

/** Longest title. Unit: bytes. Default: 1,000. Source: headings of old books have 300. */
const TITLE_MOST = 1000;

/** The list of contents of a book, as it names its chapters; empty where there is none. */
export function bookContents(database: PalmDatabase, head: MobiHead, first: number): readonly ContentsLine[] {
  const index = first + head.contents;
  const wordsFrom = index + 1 + countedRecords(database, index);
  return indexEntries(database, index).flatMap(({ values }) => {
    const [word] = values.get(TAGS.title) ?? [];
    const [at] = values.get(TAGS.place) ?? [];
    const [fragment, offset = 0] = values.get(TAGS.fragment) ?? [];
    const place = fragment === undefined ? at : ([fragment, offset] as const);
    const title = word === undefined ? '' : titleAt(database, wordsFrom, word, head.encoding);
    return title === '' || place === undefined ? [] : [{ title, place }];
  });
}

/** Titles stand in records of their own, each behind its length; their numbers count 65,536 bytes for a record. */
function titleAt(database: PalmDatabase, from: number, word: number, encoding: string): string {
  const record = database.record(from + (word >>> 16));
  const { value: length, end } = variedNumber((at) => record[at] ?? 0, word & 0xffff, record.length);
  const words = decoded(record.subarray(end, end + Math.min(length, TITLE_MOST)), encoding) ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
