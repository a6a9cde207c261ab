import type { DocumentId, SourceDocument } from '../model/document';
import type { Passage } from '../model/passage';
import type { ScoredEntry } from './bestEntries';
import type { Layer } from './layer';
import { LayeredSearch } from './layeredSearch';
import { LeafCache } from './leafCache';
import { MemoryLayer } from './memoryLayer';
import { passagesBefore } from './passages';
import type { QueryTerm } from './queryLists';
import type { SegmentBuilder } from './segment/builder';
import type { DocumentRecord } from './segment/record';
import type { Segment } from './segment/segment';
import { SegmentLayer, type LayerChanges } from './segmentLayer';
import { Statistics } from './statistics';
import { topEntries } from './topEntries';

/** What is known of a document that is indexed, wherever it is. */
export interface IndexedDocument extends DocumentRecord {
  /** With fillers in place of markup, so that offsets are those of the file. */
  readonly prose: string;
  readonly passages: readonly Passage[];
  readonly first: Passage | undefined;
  /** The passages that stand before a place of it, the nearest first. Unit: code units. */
  before(place: number): Iterable<Passage>;
}

/** Where a document of a segment is. */
interface WrittenPlace {
  readonly layer: SegmentLayer;
  readonly document: number;
}

/** The searchable sentences of all documents: written segments, and what changed since in memory. */
export class PassageIndex {
  readonly #leaves = new LeafCache();
  readonly #written = new Map<DocumentId, WrittenPlace>();
  #segments: readonly SegmentLayer[] = [];
  #memory = new MemoryLayer();
  /** What is in memory and is being written. */
  #leaving: MemoryLayer | undefined;
  #statistics: Statistics | undefined;
  #revision = 0;

  /** How many entries are alive. */
  get size(): number {
    return this.statistics.entries;
  }

  /** Counted up whenever a document comes, goes or changes: equal revisions give equal answers. */
  get revision(): number {
    return this.#revision;
  }

  /** How many documents stand in written segments. */
  get written(): number {
    return this.#written.size;
  }

  /** Whether a document stands in a written segment. */
  isWritten(id: DocumentId): boolean {
    return this.#written.has(id);
  }

  /** Entries in memory, those of documents that are gone included. */
  get inMemory(): number {
    return this.#memory.entries;
  }

  get segments(): readonly SegmentLayer[] {
    return this.#segments;
  }

  get layers(): readonly Layer[] {
    const leaving = this.#leaving === undefined ? [] : [this.#leaving];
    return [...this.#segments, ...leaving, this.#memory];
  }

  get statistics(): Statistics {
    return (this.#statistics ??= new Statistics(this.layers));
  }

  put(document: SourceDocument): void {
    this.remove(document.id);
    this.#memory.put(document);
    this.#changed();
  }

  remove(id: DocumentId): void {
    this.#memory.remove(id);
    this.#leaving?.remove(id);
    const place = this.#written.get(id);
    if (place !== undefined) {
      place.layer.remove(place.document);
      this.#written.delete(id);
    }
    this.#changed();
  }

  /** Gives a document another id. */
  move(from: DocumentId, to: DocumentId): void {
    const held = this.#held(from);
    const place = this.#written.get(from);
    if (held !== undefined) {
      this.remove(from);
      this.put({ ...held.document, id: to });
    } else if (place !== undefined) {
      this.remove(to);
      place.layer.move(place.document, to);
      this.#written.delete(from);
      this.#written.set(to, place);
    }
  }

  #held(id: DocumentId): ReturnType<MemoryLayer['document']> {
    return this.#memory.document(id) ?? this.#leaving?.document(id);
  }

  document(id: DocumentId): IndexedDocument | undefined {
    const held = this.#held(id);
    if (held !== undefined) {
      const { document, record, passages } = held;
      return {
        ...record,
        passages,
        first: passages[0],
        prose: document.masked ?? document.text,
        before: (place) => passagesBefore(passages, place),
      };
    }
    const place = this.#written.get(id);
    return place && new WrittenDocument(place);
  }

  /** Adds a segment; its documents replace those that have their ids. */
  attach(segment: Segment, changes?: LayerChanges): SegmentLayer {
    return this.#add(new SegmentLayer(segment, this.#leaves, changes));
  }

  /** Puts one segment in the place of those it was merged from. What was removed meanwhile is removed from it, too. */
  replace(merged: readonly SegmentLayer[], segment: Segment): SegmentLayer {
    const layer = new SegmentLayer(segment, this.#leaves);
    const alive = new Set(merged.flatMap((one) => one.livingIds()));
    segment.ids.forEach((id, document) => {
      if (!alive.has(id)) layer.remove(document);
    });
    this.#segments = [layer, ...this.#segments.filter((one) => !merged.includes(one))];
    for (const one of merged) this.#leaves.forget(one);
    this.#place(layer, () => undefined);
    this.#statistics = undefined;
    return layer;
  }

  /** Forgets everything. */
  clear(): void {
    for (const layer of this.#segments) this.#leaves.forget(layer);
    this.#segments = [];
    this.#written.clear();
    this.#memory = new MemoryLayer();
    this.#leaving = undefined;
    this.#changed();
  }

  /** Gives what is in memory to a builder, in short steps; what changes meanwhile is held apart. Ends with `attachLeft`. */
  *leave(builder: SegmentBuilder): Generator<undefined, void> {
    this.#leaving = this.#memory;
    this.#memory = new MemoryLayer();
    this.#statistics = undefined;
    yield* this.#leaving.addTo(builder);
  }

  /** Puts the written segment in the place of what left the memory. */
  attachLeft(segment: Segment): SegmentLayer {
    const leaving = this.#leaving;
    this.#leaving = undefined;
    const layer = new SegmentLayer(segment, this.#leaves);
    segment.ids.forEach((id, document) => {
      if (leaving?.document(id) === undefined) layer.remove(document);
    });
    return this.#add(layer);
  }

  /** The best entries, and all that equal the last of them. */
  top(query: readonly QueryTerm[], limit: number): readonly ScoredEntry[] {
    return topEntries(this.layers, query, limit, this.statistics);
  }

  /** MiniSearch itself over everything that is indexed now: exact, with all its options, and slower than `top`. */
  miniSearch(): LayeredSearch {
    return new LayeredSearch(this.layers, this.statistics);
  }

  #add(layer: SegmentLayer): SegmentLayer {
    this.#place(layer, (id) => {
      this.remove(id);
    });
    this.#segments = [...this.#segments, layer];
    this.#changed();
    return layer;
  }

  #place(layer: SegmentLayer, replace: (id: DocumentId) => void): void {
    for (let document = 0; document < layer.segment.documents; document += 1) {
      if (layer.removed.has(document)) continue;
      const id = layer.idOf(document);
      replace(id);
      this.#written.set(id, { layer, document });
    }
  }

  #changed(): void {
    this.#revision += 1;
    this.#statistics = undefined;
  }
}

/** A document of a segment; its text is read when it is asked for. */
class WrittenDocument implements IndexedDocument {
  readonly #place: WrittenPlace;

  constructor(place: WrittenPlace) {
    this.#place = place;
  }

  get #record(): DocumentRecord {
    return this.#place.layer.segment.record(this.#place.document);
  }

  get revision(): DocumentRecord['revision'] {
    return this.#record.revision;
  }

  get metadata(): DocumentRecord['metadata'] {
    return this.#record.metadata;
  }

  get aliases(): DocumentRecord['aliases'] {
    return this.#record.aliases;
  }

  get prose(): string {
    return this.#place.layer.textOf(this.#place.document);
  }

  get passages(): readonly Passage[] {
    return this.#place.layer.passagesOf(this.#place.document);
  }

  get first(): Passage | undefined {
    return this.#place.layer.firstPassageOf(this.#place.document);
  }

  before(place: number): Iterable<Passage> {
    return this.#place.layer.passagesBefore(this.#place.document, place);
  }
}
