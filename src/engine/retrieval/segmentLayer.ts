import type { DocumentId } from '../model/document';
import type { Passage } from '../model/passage';
import { lastPlace } from '../text/lastPlace';
import { TERM_LANGUAGES, type TermLanguage } from '../text/stems';
import { entriesIn } from './entries';
import { markedWords, termOfMarked } from './entryTerms';
import { sentenceAt, type EntryPlace, type Layer, type ReadEntry } from './layer';
import type { LeafCache } from './leafCache';
import { passagesBefore } from './passages';
import type { Leaf } from './segment/leaf';
import type { Postings } from './segment/postings';
import { sumOf } from './segment/bytes';
import type { FieldNumber, Segment } from './segment/segment';

/** What became of a segment's documents since it was written, as plain data. */
export interface LayerChanges {
  readonly removed: readonly number[];
  readonly moved: readonly (readonly [document: number, id: DocumentId])[];
  /** In how many removed entries each term stands, in the words and in the headings. */
  readonly terms: readonly [words: Readonly<Record<string, number>>, headings: Readonly<Record<string, number>>];
}

/** A segment with the documents that have gone from it since it was written, and those that were moved. */
export class SegmentLayer implements Layer {
  readonly segment: Segment;
  readonly #leaves: LeafCache;
  readonly #moved: Map<number, DocumentId>;
  readonly #removed = new Set<number>();
  /** In how many removed entries a term stands, by field. */
  readonly #removedTerms: readonly [Map<string, number>, Map<string, number>];
  readonly #totals: [number, number];
  /** How many living documents are in each language. */
  readonly #languages: number[] = TERM_LANGUAGES.map(() => 0);
  #dead: Uint8Array | undefined;
  live: number;

  constructor(segment: Segment, leaves: LeafCache, { removed, moved, terms }: LayerChanges = UNCHANGED) {
    const { wordTotal, headingTotal } = segment.tables.facts;
    this.segment = segment;
    this.#leaves = leaves;
    this.#totals = [wordTotal, headingTotal];
    this.live = segment.entries;
    for (const language of segment.tables.documentLanguages)
      this.#languages[language] = (this.#languages[language] ?? 0) + 1;
    this.#moved = new Map(moved);
    this.#removedTerms = [new Map(Object.entries(terms[0])), new Map(Object.entries(terms[1]))];
    for (const document of removed) this.#bury(document);
  }

  get entries(): number {
    return this.segment.entries;
  }

  get dead(): Uint8Array | undefined {
    return this.#dead;
  }

  get removed(): ReadonlySet<number> {
    return this.#removed;
  }

  get languages(): readonly TermLanguage[] {
    return TERM_LANGUAGES.filter((_, number) => (this.#languages[number] ?? 0) > 0);
  }

  total(field: FieldNumber): number {
    return this.#totals[field];
  }

  lengths(field: FieldNumber): Uint16Array {
    return this.segment.lengths(field);
  }

  frequency(term: string, field: FieldNumber): number {
    const count = this.postings(term, field)?.count ?? 0;
    return count - (this.#removedTerms[field].get(term) ?? 0);
  }

  postings(term: string, field: FieldNumber): Postings | undefined {
    const number = this.segment.terms.numberOf(term);
    return number < 0 ? undefined : this.segment.postings(number, field);
  }

  termsFrom(prefix: string): readonly string[] {
    const { start, end } = this.segment.terms.range(prefix);
    return Array.from({ length: end - start }, (_, at) => this.segment.terms.term(start + at));
  }

  termsNear(word: string): readonly string[] {
    return this.segment.terms.near(word);
  }

  idOf(document: number): DocumentId {
    const id = this.#moved.get(document) ?? this.segment.ids[document];
    if (id === undefined) throw new Error(`There is no document ${String(document)}.`);
    return id;
  }

  livingIds(): readonly DocumentId[] {
    return this.segment.ids.flatMap((_, document) => (this.#removed.has(document) ? [] : [this.idOf(document)]));
  }

  place(entry: number): EntryPlace {
    const document = this.segment.documentOfEntry(entry);
    const { start, end } = this.segment.entriesOf(document);
    return { document: this.idOf(document), sentence: entry - start, sentences: end - start };
  }

  read(entry: number): ReadEntry {
    const leaf = this.segment.leafOfEntry(entry);
    return sentenceAt(this.leaf(leaf).passages, entry - (this.segment.tables.leafEntries[leaf] ?? 0));
  }

  leaf(number: number): Leaf {
    return this.#leaves.get(this, number, () =>
      this.segment.readLeaf(number, this.idOf(this.segment.documentOfLeaf(number))),
    );
  }

  passagesOf(document: number): readonly Passage[] {
    const { start, end } = this.segment.leavesOf(document);
    return Array.from({ length: end - start }, (_, at) => this.leaf(start + at).passages).flat();
  }

  /** The passages that stand before a place of a document, the nearest first; a leaf is read when it is asked for. */
  *passagesBefore(document: number, place: number): Iterable<Passage> {
    const { start, end } = this.segment.leavesOf(document);
    const beginsBefore = (at: number): boolean => this.leaf(start + at).from < place;
    for (let at = lastPlace(end - start, beginsBefore); at >= 0; at -= 1)
      yield* passagesBefore(this.leaf(start + at).passages, place);
  }

  firstPassageOf(document: number): Passage | undefined {
    const { start, end } = this.segment.leavesOf(document);
    return start < end ? this.leaf(start).passages[0] : undefined;
  }

  textOf(document: number): string {
    const { start, end } = this.segment.leavesOf(document);
    return Array.from({ length: end - start }, (_, at) => this.leaf(start + at).text).join('');
  }

  /** What the texts of the living documents take. Unit: bytes. */
  get liveBytes(): number {
    const { documentLeaves, leafSizes } = this.segment.tables;
    let bytes = 0;
    for (let document = 0; document < this.segment.documents; document += 1) {
      if (!this.#removed.has(document))
        bytes += sumOf(leafSizes.subarray(documentLeaves[document], documentLeaves[document + 1]));
    }
    return bytes;
  }

  /** Gives a document another id: its file was moved. */
  move(document: number, id: DocumentId): void {
    this.#moved.set(document, id);
    this.#leaves.forget(this);
  }

  /** Takes a document out; its words are read once more, so that every count is what it would be without it. */
  remove(document: number): void {
    if (this.#removed.has(document)) return;
    const { metadata } = this.segment.record(document);
    let last = '';
    let inHeading: ReadonlySet<string> = new Set();
    for (const { words, heading } of entriesIn(this.passagesOf(document), metadata, this.segment.language(document))) {
      if (heading !== last) [last, inHeading] = [heading, termsIn(heading)];
      count(this.#removedTerms[0], termsIn(words));
      count(this.#removedTerms[1], inHeading);
    }
    this.#bury(document);
  }

  /** What a later start needs to have this layer again. */
  get changes(): LayerChanges {
    const [words, headings] = this.#removedTerms;
    const terms = [Object.fromEntries(words), Object.fromEntries(headings)] as const;
    return { removed: [...this.#removed], moved: [...this.#moved], terms };
  }

  #bury(document: number): void {
    const { start, end } = this.segment.entriesOf(document);
    this.#dead ??= new Uint8Array(this.entries);
    this.#dead.fill(1, start, end);
    this.#removed.add(document);
    const language = this.segment.tables.documentLanguages[document] ?? 0;
    this.#languages[language] = (this.#languages[language] ?? 0) - 1;
    this.live -= end - start;
    for (const field of [0, 1] as const) this.#totals[field] -= sumOf(this.lengths(field).subarray(start, end));
  }
}

const UNCHANGED: LayerChanges = { removed: [], moved: [], terms: [{}, {}] };

const termsIn = (marked: string): ReadonlySet<string> =>
  new Set(markedWords(marked).flatMap((word) => termOfMarked(word) ?? []));

function count(counts: Map<string, number>, terms: ReadonlySet<string>): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}
