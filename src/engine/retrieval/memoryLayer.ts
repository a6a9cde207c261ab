import MiniSearch from 'minisearch';
import type { DocumentId, SourceDocument } from '../model/document';
import type { Passage } from '../model/passage';
import type { TermLanguage } from '../text/stems';
import { BM25, FIELD_WEIGHTS } from './bm25';
import { documentLanguage } from './documentLanguage';
import { entriesIn, FIELDS, type EntryFields } from './entries';
import { markedWords, termOfMarked } from './entryTerms';
import { sentenceAt, type EntryPlace, type Layer, type ReadEntry } from './layer';
import { passagesOf } from './passages';
import type { SegmentBuilder } from './segment/builder';
import type { Postings } from './segment/postings';
import { recordOf, type DocumentRecord } from './segment/record';
import type { FieldNumber } from './segment/segment';

/** How MiniSearch takes entries apart and scores them: the same for what is in memory and what is on disk. */
export const SEARCH_OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => [...markedWords(text)],
  processTerm: (word: string) => termOfMarked(word) ?? null,
  searchOptions: { bm25: BM25, boost: { words: FIELD_WEIGHTS[0], heading: FIELD_WEIGHTS[1] } },
};

interface MemoryEntry extends EntryFields {
  readonly id: number;
}

/** A document that is held in memory. */
interface HeldDocument {
  readonly document: SourceDocument;
  readonly record: DocumentRecord;
  readonly passages: readonly Passage[];
  readonly language: TermLanguage;
  readonly start: number;
  readonly end: number;
}

/** New and changed documents: a plain MiniSearch, and their texts. It removes instead of discarding: `discard` shifts scores. */
export class MemoryLayer implements Layer {
  readonly dead = undefined;
  readonly #search = new OpenSearch(SEARCH_OPTIONS);
  readonly #documents = new Map<DocumentId, HeldDocument>();
  /** By entry; entries of removed documents stay empty. */
  readonly #held: (HeldDocument | undefined)[] = [];
  readonly #lengths: [Uint16Array, Uint16Array] = [new Uint16Array(), new Uint16Array()];
  readonly #totals: [number, number] = [0, 0];
  /** Postings that were asked for since the last change: the words of a draft come again in every sentence. */
  readonly #asked: readonly [Map<string, Postings>, Map<string, Postings>] = [new Map(), new Map()];
  live = 0;

  get entries(): number {
    return this.#held.length;
  }

  document(id: DocumentId): HeldDocument | undefined {
    return this.#documents.get(id);
  }

  put(document: SourceDocument): void {
    const passages = passagesOf(document);
    const language = documentLanguage(document);
    const start = this.entries;
    const fields = entriesIn(passages, document.metadata, language);
    const held = { document, passages, language, start, end: start + fields.length, record: recordOf(document) };
    this.#documents.set(document.id, held);
    this.#forgetAsked();
    this.#search.addAll(fields.map((entry, at) => ({ id: start + at, ...entry })));
    this.#makeRoom(held.end);
    for (let entry = start; entry < held.end; entry += 1) {
      this.#held.push(held);
      for (const field of BOTH) this.#setLength(entry, field, this.#search.length(entry, field));
    }
    this.live += fields.length;
  }

  /** Gives everything that is alive now to a builder, in short steps. */
  *addTo(builder: SegmentBuilder): Generator<undefined, void> {
    for (const { document, passages } of [...this.#documents.values()]) yield* builder.add(document, passages);
  }

  remove(id: DocumentId): void {
    const held = this.#documents.get(id);
    if (held === undefined) return;
    this.#forgetAsked();
    entriesIn(held.passages, held.document.metadata, held.language).forEach((fields, at) => {
      const entry = held.start + at;
      this.#search.remove({ id: entry, ...fields });
      this.#held[entry] = undefined;
      for (const field of BOTH) this.#setLength(entry, field, 0);
    });
    this.live -= held.end - held.start;
    this.#documents.delete(id);
  }

  get languages(): readonly TermLanguage[] {
    return [...this.#documents.values()].map(({ language }) => language);
  }

  total(field: FieldNumber): number {
    return this.#totals[field];
  }

  lengths(field: FieldNumber): Uint16Array {
    return this.#lengths[field];
  }

  frequency(term: string, field: FieldNumber): number {
    return this.#search.frequencies(term, field)?.size ?? 0;
  }

  postings(term: string, field: FieldNumber): Postings | undefined {
    const known = this.#asked[field].get(term);
    const frequencies = known === undefined ? this.#search.frequencies(term, field) : undefined;
    if (frequencies === undefined) return known;
    const postings = new MapPostings(frequencies);
    this.#asked[field].set(term, postings);
    return postings;
  }

  termsFrom(prefix: string): readonly string[] {
    return this.#search.termsFrom(prefix);
  }

  termsNear(word: string): readonly string[] {
    return this.#search.termsNear(word);
  }

  place(entry: number): EntryPlace {
    const { document, start, end } = this.#at(entry);
    return { document: document.id, sentence: entry - start, sentences: end - start };
  }

  read(entry: number): ReadEntry {
    const { passages, start } = this.#at(entry);
    return sentenceAt(passages, entry - start);
  }

  #at(entry: number): HeldDocument {
    const held = this.#held[entry];
    if (held === undefined) throw new Error(`Entry ${String(entry)} is gone.`);
    return held;
  }

  #forgetAsked(): void {
    for (const field of BOTH) this.#asked[field].clear();
  }

  #setLength(entry: number, field: FieldNumber, length: number): void {
    this.#totals[field] += length - (this.#lengths[field][entry] ?? 0);
    this.#lengths[field][entry] = length;
  }

  #makeRoom(entries: number): void {
    for (const field of BOTH) {
      if (this.#lengths[field].length >= entries) continue;
      const grown = new Uint16Array(entries * 2);
      grown.set(this.#lengths[field]);
      this.#lengths[field] = grown;
    }
  }
}

const BOTH: readonly FieldNumber[] = [0, 1];

/** MiniSearch keeps its postings protected; a subclass may read them. */
class OpenSearch extends MiniSearch<MemoryEntry> {
  frequencies(term: string, field: FieldNumber): ReadonlyMap<number, number> | undefined {
    return this._index.get(term)?.get(field);
  }

  length(entry: number, field: FieldNumber): number {
    return this._fieldLength.get(entry)?.[field] ?? 0;
  }

  termsFrom(prefix: string): readonly string[] {
    return [...this._index.atPrefix(prefix).keys()];
  }

  termsNear(word: string): readonly string[] {
    return [...this._index.fuzzyGet(word, 1).keys()].filter((term) => term !== word);
  }
}

/** MiniSearch's own postings: entries are added in ascending order, and a map keeps it. */
class MapPostings implements Postings {
  readonly count: number;
  readonly blocks = 1;
  readonly ordinals: Uint32Array;
  readonly frequencies: Uint32Array;

  constructor(frequencies: ReadonlyMap<number, number>) {
    this.count = frequencies.size;
    this.ordinals = Uint32Array.from(frequencies.keys());
    this.frequencies = Uint32Array.from(frequencies.values());
  }

  last(): number {
    return this.ordinals.at(-1) ?? 0;
  }

  read(): number {
    return this.count;
  }
}
