import type { DocumentId } from '../../model/document';
import { encodeUtf8 } from '../../text/utf8';
import { ByteSink, NumberSink, sumOf } from './bytes';
import type { TextSink } from './builder';
import { GONE, mergeTerms } from './mergeTerms';
import type { Segment } from './segment';
import type { SegmentTables } from './tables';

/** A segment to be merged, and what became of its documents since it was written. */
export interface MergeInput {
  readonly segment: Segment;
  readonly removed: ReadonlySet<number>;
  idOf(document: number): DocumentId;
}

/** Documents between two steps. Source: a millisecond of work, or of reading their texts. */
const DOCUMENT_STEP = 8;

/**
 * Makes one segment of several, without the documents that are gone, in steps of a few milliseconds. The texts stay in
 * the files where they are, unless a new one is given.
 */
export function* mergeSegments(inputs: readonly MergeInput[], text?: TextSink): Generator<undefined, SegmentTables> {
  const documents = yield* mergeDocuments(inputs, text);
  const { wordLengths, headingLengths, entryNumbers, ...tables } = documents;
  const terms = yield* mergeTerms(inputs.map(({ segment }, at) => ({ segment, numbers: entryNumbers[at] ?? NONE })));
  return { ...tables, ...terms, wordLengths, headingLengths };
}

const NONE = new Uint32Array();

type DocumentSections = Omit<
  SegmentTables,
  'terms' | 'wordPostings' | 'headingTerms' | 'headingPostings' | 'postings'
> & { readonly entryNumbers: readonly Uint32Array[] };

function* mergeDocuments(inputs: readonly MergeInput[], text?: TextSink): Generator<undefined, DocumentSections> {
  const merged = new MergedDocuments(text);
  const entryNumbers: Uint32Array[] = [];
  for (const input of inputs) {
    const numbers = new Uint32Array(input.segment.entries).fill(GONE);
    for (let document = 0; document < input.segment.documents; document += 1) {
      if (!input.removed.has(document)) merged.add(input, document, numbers);
      if (document % DOCUMENT_STEP === DOCUMENT_STEP - 1) yield;
    }
    entryNumbers.push(numbers);
  }
  return { ...merged.sections(), entryNumbers };
}

class MergedDocuments {
  readonly #text: TextSink | undefined;
  readonly #texts: string[];
  readonly #ids: string[] = [];
  readonly #lengths = [new NumberSink(), new NumberSink()] as const;
  readonly #leafEntries = new NumberSink();
  readonly #leafOffsets = new NumberSink();
  readonly #leafSizes = new NumberSink();
  readonly #documentLeaves = new NumberSink();
  readonly #documentTexts = new NumberSink();
  readonly #documentLanguages = new NumberSink();
  readonly #recordStarts = new NumberSink();
  readonly #records = new ByteSink();

  constructor(text?: TextSink) {
    this.#text = text;
    this.#texts = text === undefined ? [] : [text.name];
  }

  /** Takes one document over, and tells the new numbers of its entries. */
  add(input: MergeInput, document: number, numbers: Uint32Array): void {
    const { segment } = input;
    const { tables } = segment;
    this.#ids.push(input.idOf(document));
    this.#recordStarts.push(this.#records.length);
    this.#records.append(tables.records.subarray(tables.recordStarts[document], tables.recordStarts[document + 1]));
    this.#documentLeaves.push(this.#leafOffsets.length);
    this.#documentTexts.push(this.#textNumber(segment, document));
    this.#documentLanguages.push(tables.documentLanguages[document] ?? 0);
    const leaves = segment.leavesOf(document);
    for (let leaf = leaves.start; leaf < leaves.end; leaf += 1) this.#addLeaf(segment, document, leaf);
    const { start, end } = segment.entriesOf(document);
    for (let entry = start; entry < end; entry += 1) {
      numbers[entry] = this.#lengths[0].length;
      this.#lengths[0].push(tables.wordLengths[entry] ?? 0);
      this.#lengths[1].push(tables.headingLengths[entry] ?? 0);
    }
  }

  #addLeaf(segment: Segment, document: number, leaf: number): void {
    const { tables, texts } = segment;
    const size = tables.leafSizes[leaf] ?? 0;
    const offset = tables.leafOffsets[leaf] ?? 0;
    const source = texts[tables.documentTexts[document] ?? 0];
    const first = (tables.leafEntries[leaf] ?? 0) - segment.entriesOf(document).start;
    this.#leafEntries.push(this.#lengths[0].length + first);
    this.#leafOffsets.push(
      this.#text === undefined || source === undefined ? offset : this.#text.append(source.read(offset, size)),
    );
    this.#leafSizes.push(size);
  }

  #textNumber({ tables }: Segment, document: number): number {
    if (this.#text !== undefined) return 0;
    const name = tables.facts.texts[tables.documentTexts[document] ?? 0] ?? '';
    const known = this.#texts.indexOf(name);
    return known >= 0 ? known : this.#texts.push(name) - 1;
  }

  sections(): Omit<DocumentSections, 'entryNumbers'> {
    const [words, headings] = this.#lengths;
    this.#leafEntries.push(words.length);
    this.#documentLeaves.push(this.#leafOffsets.length);
    this.#recordStarts.push(this.#records.length);
    return {
      facts: { wordTotal: sumOf(words.written), headingTotal: sumOf(headings.written), texts: this.#texts },
      wordLengths: new Uint16Array(words.written),
      headingLengths: new Uint16Array(headings.written),
      leafEntries: this.#leafEntries.written,
      leafOffsets: this.#leafOffsets.written,
      leafSizes: this.#leafSizes.written,
      documentLeaves: this.#documentLeaves.written,
      documentTexts: new Uint16Array(this.#documentTexts.written),
      documentLanguages: new Uint16Array(this.#documentLanguages.written),
      ids: encodeUtf8(JSON.stringify(this.#ids)),
      recordStarts: this.#recordStarts.written,
      records: this.#records.written,
    };
  }
}
