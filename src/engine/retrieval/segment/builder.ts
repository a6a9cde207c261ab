import type { SourceDocument } from '../../model/document';
import type { Passage } from '../../model/passage';
import { TERM_LANGUAGES } from '../../text/stems';
import { encodeUtf8 } from '../../text/utf8';
import { documentLanguage } from '../documentLanguage';
import { entriesIn } from '../entries';
import { ByteSink, NumberSink, sumOf } from './bytes';
import { encodeLeaf, leavesOf } from './leaf';
import { recordOf } from './record';
import type { SegmentTables } from './tables';
import { assembleTerms } from './termPostings';
import { TermNumbers } from './termNumbers';

/** Where the leaves of documents are written, one behind the other. */
export interface TextSink {
  readonly name: string;
  /** Writes and answers the offset. */
  append(bytes: Uint8Array): number;
}

/** Longest field that is told apart from longer ones. Unit: words. Source: lengths are kept in 16 bits. */
const LENGTH_MOST = 0xffff;

/** Sentences between two steps. Source: a millisecond of work before the machine has warmed up. */
const ENTRY_STEP = 32;

/** The title and headings above some sentences, read once for all of them. */
interface Heading {
  readonly terms: Uint32Array;
  readonly length: number;
}

/** Takes documents in and makes one segment of them. Their texts go to the sink at once and are not kept. */
export class SegmentBuilder {
  readonly text: TextSink;
  readonly #words: TermNumbers;
  readonly #room: number;
  readonly #stream: NumberSink;
  readonly #entryEnds = new NumberSink(1 << 12);
  readonly #wordLengths = new NumberSink(1 << 12);
  readonly #headings = new Map<string, Heading>();
  readonly #headingStream = new NumberSink(1 << 14);
  readonly #headingEnds = new NumberSink(1 << 12);
  readonly #headingLengths = new NumberSink(1 << 12);
  readonly #leafEntries = new NumberSink();
  readonly #leafOffsets = new NumberSink();
  readonly #leafSizes = new NumberSink();
  readonly #documentLeaves = new NumberSink();
  readonly #documentLanguages = new NumberSink();
  readonly #ids: string[] = [];
  readonly #recordStarts = new NumberSink();
  readonly #records = new ByteSink(1 << 16);

  /** `room`: how many terms are to come. More may come, but then megabytes are copied meanwhile. */
  constructor(text: TextSink, room = 1 << 14, words = new TermNumbers()) {
    this.text = text;
    this.#room = room;
    this.#stream = new NumberSink(room);
    this.#words = words;
  }

  /** A builder for the documents that follow, which need not learn the words anew. */
  next(): SegmentBuilder {
    return new SegmentBuilder(this.text, this.#room, this.#words);
  }

  get entries(): number {
    return this.#entryEnds.length;
  }

  /** Terms read so far: what the memory that is held grows with. */
  get size(): number {
    return this.#stream.length;
  }

  /** Takes a document in, in steps of about a millisecond; it counts when all are done. */
  *add(document: SourceDocument, passages: readonly Passage[]): Generator<undefined, void> {
    this.#documentLeaves.push(this.#leafOffsets.length);
    this.#ids.push(document.id);
    this.#recordStarts.push(this.#records.length);
    this.#records.append(encodeUtf8(JSON.stringify(recordOf(document))));
    this.#addLeaves(document.masked ?? document.text, passages);
    yield;
    const language = documentLanguage(document);
    this.#documentLanguages.push(TERM_LANGUAGES.indexOf(language));
    let step = 0;
    for (const { words, heading } of entriesIn(passages, document.metadata, language)) {
      this.#addEntry(words, this.#headingFor(heading));
      step += 1;
      if (step % ENTRY_STEP === 0) yield;
    }
  }

  #addLeaves(prose: string, passages: readonly Passage[]): void {
    const leaves = leavesOf(passages);
    let entry = this.entries;
    let first = 0;
    for (const [at, leaf] of leaves.entries()) {
      const from = at === 0 ? 0 : (leaf[0]?.span.start ?? 0);
      const to = leaves[at + 1]?.[0]?.span.start ?? prose.length;
      const bytes = encodeLeaf(prose, { from, to, first, passages: leaf });
      this.#leafEntries.push(entry);
      this.#leafOffsets.push(this.text.append(bytes));
      this.#leafSizes.push(bytes.length);
      first += leaf.length;
      for (const { sentences } of leaf) entry += sentences.length;
    }
  }

  #addEntry(words: string, { terms, length }: Heading): void {
    const wordLength = this.#words.read(words, this.#stream);
    this.#entryEnds.push(this.#stream.length);
    this.#wordLengths.push(Math.min(wordLength, LENGTH_MOST));
    for (const term of terms) this.#headingStream.push(term);
    this.#headingEnds.push(this.#headingStream.length);
    this.#headingLengths.push(length);
  }

  #headingFor(words: string): Heading {
    const known = this.#headings.get(words);
    if (known !== undefined) return known;
    const terms = new NumberSink(16);
    const length = Math.min(this.#words.read(words, terms), LENGTH_MOST);
    const heading = { terms: terms.written, length };
    this.#headings.set(words, heading);
    return heading;
  }

  /** Makes the segment, in steps of a few milliseconds. */
  *finish(): Generator<undefined, SegmentTables> {
    const wordLengths = new Uint16Array(this.#wordLengths.written);
    const headingLengths = new Uint16Array(this.#headingLengths.written);
    const terms = yield* assembleTerms(
      this.#words.termNumbers,
      { terms: this.#stream.written, ends: this.#entryEnds.written },
      { terms: this.#headingStream.written, ends: this.#headingEnds.written },
    );
    this.#leafEntries.push(this.entries);
    this.#documentLeaves.push(this.#leafOffsets.length);
    this.#recordStarts.push(this.#records.length);
    return {
      ...terms,
      facts: { wordTotal: sumOf(wordLengths), headingTotal: sumOf(headingLengths), texts: [this.text.name] },
      wordLengths,
      headingLengths,
      leafEntries: this.#leafEntries.written,
      leafOffsets: this.#leafOffsets.written,
      leafSizes: this.#leafSizes.written,
      documentLeaves: this.#documentLeaves.written,
      documentTexts: new Uint16Array(this.#documentLeaves.length - 1),
      documentLanguages: new Uint16Array(this.#documentLanguages.written),
      ids: encodeUtf8(JSON.stringify(this.#ids)),
      recordStarts: this.#recordStarts.written,
      records: this.#records.written,
    };
  }
}
