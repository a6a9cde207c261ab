import { decodeUtf8, encodeUtf8 } from '../../text/utf8';
import { ANALYSER } from '../analyser';
import { packRuns, packSmall, sizesOf, startsOf, unpackRuns, unpackSmall } from './packing';
import { bytesOf, numbersOf, openSections, packSections, shortsOf, type Unusable } from './sections';
import type { TermTables } from './terms';

/** What a segment says of itself as a whole. */
export interface SegmentFacts {
  /** Sums of the lengths of all entries, by field. Unit: words. */
  readonly wordTotal: number;
  readonly headingTotal: number;
  /** Names of the files with its documents' texts. */
  readonly texts: readonly string[];
}

/** Everything in a segment, as numbers that can be read in place. */
export interface SegmentTables {
  readonly facts: SegmentFacts;
  readonly terms: TermTables;
  /** Where the postings of each term in the words begin; a term that stands in headings only has empty ones. */
  readonly wordPostings: Uint32Array;
  /** The numbers of the terms that stand in headings, ascending, and where their postings begin. */
  readonly headingTerms: Uint32Array;
  readonly headingPostings: Uint32Array;
  readonly postings: Uint8Array;
  /** Words of each entry, by field. */
  readonly wordLengths: Uint16Array;
  readonly headingLengths: Uint16Array;
  /** The first entry of each leaf, and at the end the number of entries. */
  readonly leafEntries: Uint32Array;
  /** Where each leaf stands in its text file, and how many bytes it has. */
  readonly leafOffsets: Uint32Array;
  readonly leafSizes: Uint32Array;
  /** The first leaf of each document, and at the end the number of leaves. */
  readonly documentLeaves: Uint32Array;
  /** Which of the text files holds the document. */
  readonly documentTexts: Uint16Array;
  /** By whose grammar each document was taken apart: its place in `TERM_LANGUAGES`. */
  readonly documentLanguages: Uint16Array;
  /** The ids of the documents when they were written, as a list in JSON. */
  readonly ids: Uint8Array;
  /** Where each document's record begins, and where the last ends; records are JSON. */
  readonly recordStarts: Uint32Array;
  readonly records: Uint8Array;
}

const SECTIONS = 19;

/** A segment as bytes, in parts that stand one behind the other. */
export function* packTables(tables: SegmentTables): Generator<undefined, readonly Uint8Array[]> {
  const termSizes = packSmall(sizesOf(tables.terms.starts));
  yield;
  const wordLengths = packSmall(tables.wordLengths);
  yield;
  const headingLengths = packRuns(tables.headingLengths);
  yield;
  return yield* packSections(ANALYSER, [
    encodeUtf8(JSON.stringify(tables.facts)),
    bytesOf(tables.terms.slots),
    termSizes,
    tables.terms.bytes,
    bytesOf(tables.wordPostings),
    bytesOf(tables.headingTerms),
    bytesOf(tables.headingPostings),
    tables.postings,
    wordLengths,
    headingLengths,
    bytesOf(tables.leafEntries),
    bytesOf(tables.leafOffsets),
    bytesOf(tables.leafSizes),
    bytesOf(tables.documentLeaves),
    bytesOf(tables.documentTexts),
    bytesOf(tables.documentLanguages),
    tables.ids,
    bytesOf(tables.recordStarts),
    tables.records,
  ]);
}

/** The tables in these bytes, without copying, or why they cannot be used. */
export function openTables(bytes: Uint8Array): SegmentTables | Unusable {
  const sections = openSections(bytes, ANALYSER, SECTIONS);
  if (typeof sections === 'string') return sections;
  const [facts, slots, starts, terms, words, headings, headingStarts, postings] = sections;
  const [wordLengths, headingLengths, leafEntries, leafOffsets, leafSizes] = sections.slice(8);
  const [documentLeaves, documentTexts, documentLanguages, ids, recordStarts, records] = sections.slice(13);
  const none = new Uint8Array();
  return {
    facts: JSON.parse(decodeUtf8(facts ?? none)) as SegmentFacts,
    terms: { slots: numbersOf(slots), starts: startsOf(unpackSmall(starts ?? none)), bytes: terms ?? none },
    wordPostings: numbersOf(words),
    headingTerms: numbersOf(headings),
    headingPostings: numbersOf(headingStarts),
    postings: postings ?? none,
    wordLengths: new Uint16Array(unpackSmall(wordLengths ?? none)),
    headingLengths: unpackRuns(headingLengths ?? none),
    leafEntries: numbersOf(leafEntries),
    leafOffsets: numbersOf(leafOffsets),
    leafSizes: numbersOf(leafSizes),
    documentLeaves: numbersOf(documentLeaves),
    documentTexts: shortsOf(documentTexts),
    documentLanguages: shortsOf(documentLanguages),
    ids: ids ?? none,
    recordStarts: numbersOf(recordStarts),
    records: records ?? none,
  };
}
