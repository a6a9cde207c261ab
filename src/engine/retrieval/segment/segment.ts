import { lastPlace } from '../../text/lastPlace';
import type { DocumentId } from '../../model/document';
import { TERM_LANGUAGES, type TermLanguage } from '../../text/stems';
import { decodeUtf8 } from '../../text/utf8';
import { decodeLeaf, type Leaf } from './leaf';
import { PostingBlock, WrittenPostings, type Postings } from './postings';
import type { DocumentRecord } from './record';
import type { SegmentTables } from './tables';
import { Terms } from './terms';

/** The number of a field in `FIELDS`. */
export type FieldNumber = 0 | 1;

/** A file of leaves. */
export interface TextSource {
  readonly name: string;
  /** Unit: bytes. */
  readonly size: number;
  /** Exactly these bytes, or fewer where the file ends. */
  read(offset: number, size: number): Uint8Array;
}

/** Documents that were indexed once and for all. Entries, leaves and documents are numbered from 0. */
export class Segment {
  readonly tables: SegmentTables;
  readonly texts: readonly TextSource[];
  readonly terms: Terms;
  readonly entries: number;
  readonly documents: number;
  /** By document, as they were when the segment was written. */
  readonly ids: readonly DocumentId[];
  readonly #records: (DocumentRecord | undefined)[] = [];

  constructor(tables: SegmentTables, texts: readonly TextSource[]) {
    this.tables = tables;
    this.texts = texts;
    this.terms = new Terms(tables.terms);
    this.entries = tables.wordLengths.length;
    this.documents = tables.documentTexts.length;
    this.ids = JSON.parse(decodeUtf8(tables.ids)) as DocumentId[];
  }

  lengths(field: FieldNumber): Uint16Array {
    return field === 0 ? this.tables.wordLengths : this.tables.headingLengths;
  }

  /** The entries that have a term, by its number; `undefined` where none has. */
  postings(term: number, field: FieldNumber, unpacked = new PostingBlock()): Postings | undefined {
    const { wordPostings, headingTerms, headingPostings, postings } = this.tables;
    const starts = field === 0 ? wordPostings : headingPostings;
    const at = field === 0 ? term : indexOfNumber(headingTerms, term);
    if (at < 0 || starts[at] === starts[at + 1]) return undefined;
    return new WrittenPostings(postings, starts[at] ?? 0, unpacked);
  }

  record(document: number): DocumentRecord {
    const { recordStarts, records } = this.tables;
    return (this.#records[document] ??= JSON.parse(
      decodeUtf8(records.subarray(recordStarts[document], recordStarts[document + 1])),
    ) as DocumentRecord);
  }

  language(document: number): TermLanguage {
    return TERM_LANGUAGES[this.tables.documentLanguages[document] ?? 0] ?? 'en';
  }

  leafOfEntry(entry: number): number {
    return lastAtMost(this.tables.leafEntries, entry);
  }

  documentOfLeaf(leaf: number): number {
    return lastAtMost(this.tables.documentLeaves, leaf);
  }

  documentOfEntry(entry: number): number {
    return this.documentOfLeaf(this.leafOfEntry(entry));
  }

  /** The entries of a document: from `start` up to, not including, `end`. */
  entriesOf(document: number): { readonly start: number; readonly end: number } {
    const { documentLeaves, leafEntries } = this.tables;
    return {
      start: leafEntries[documentLeaves[document] ?? 0] ?? 0,
      end: leafEntries[documentLeaves[document + 1] ?? 0] ?? 0,
    };
  }

  /** The leaves of a document: from `start` up to, not including, `end`. */
  leavesOf(document: number): { readonly start: number; readonly end: number } {
    const { documentLeaves } = this.tables;
    return { start: documentLeaves[document] ?? 0, end: documentLeaves[document + 1] ?? 0 };
  }

  /** Reads a leaf; its passages bear this id, which is not the one of the record when the file was moved. */
  readLeaf(leaf: number, id: DocumentId): Leaf {
    const { leafOffsets, leafSizes, documentTexts } = this.tables;
    const text = this.texts[documentTexts[this.documentOfLeaf(leaf)] ?? 0];
    const read = text && decodeLeaf(text.read(leafOffsets[leaf] ?? 0, leafSizes[leaf] ?? 0), id);
    if (read === undefined) throw new DamagedText(text?.name ?? '');
    return read;
  }
}

/** The text of a segment is not what was written: its file was changed from outside or the disk failed. */
export class DamagedText extends Error {
  override readonly name = 'DamagedText';

  constructor(file: string) {
    super(`The stored text ${file} is damaged.`);
  }
}

/** The place of the last number that is at most `value` in ascending numbers; of equal ones the last. */
function lastAtMost(numbers: Uint32Array, value: number): number {
  const last = lastPlace(numbers.length, (at) => (numbers[at] ?? 0) <= value);
  return Math.min(Math.max(0, last), numbers.length - 2);
}

function indexOfNumber(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const number = numbers[middle] ?? 0;
    if (number === value) return middle;
    if (number < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
