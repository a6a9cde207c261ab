import type { DocumentId, SourceDocument } from '../engine/model/document';
import type { SourceFolder } from '../engine/model/library';
import type { PassageIndex } from '../engine/retrieval/passageIndex';
import { passagesOf } from '../engine/retrieval/passages';
import { SegmentBuilder } from '../engine/retrieval/segment/builder';
import { mergeSegments } from '../engine/retrieval/segment/merge';
import type { Entry } from './catalogue';
import { shardOf } from './cache/cacheFolder.node';
import { createMemoryShard } from './memoryShard';
import { isMostlyGone, mergeable } from './mergePlan';
import { inSlices } from './slices';

/** Puts sources into the index, and keeps on disk what is in it. */
export interface Shelf {
  /**
   * Opens what is stored for these folders, in place of what was open; answers the sources as they were then. Those known
   * at the time, as `entries` tells them, are stored beside the index.
   */
  open(sources: ShelfSources): Promise<() => Promise<readonly Entry[]>>;
  /** Announces work: many bytes are gathered and written as they come, few are held in memory until there are more. */
  begin(bytes: number): Promise<void>;
  put(document: SourceDocument): Promise<void>;
  remove(id: DocumentId): void;
  /** Gives a source another id without reading it again. */
  move(from: DocumentId, to: DocumentId): void;
  /** Ends the work. What was gathered is written; what is in memory only when it is much, or when `all` is asked for. */
  end(options: { readonly all: boolean }): Promise<void>;
  /** Forgets everything, on the disk, too. */
  forget(): Promise<void>;
  close(): void;
}

export interface ShelfSources {
  readonly folders: readonly SourceFolder[];
  /** Where indexes are stored; without it nothing is kept. */
  readonly cacheFolder: string | undefined;
  readonly entries: () => readonly Entry[];
}

/** The index could not be stored: the disk is full, the folder may not be written. Nothing but the index was lost. */
export class NotStored extends Error {
  override readonly name = 'NotStored';
}

/**
 * Work from which on sources are gathered and written at once. Unit: bytes. Default: 200,000.
 * Source: indexing them one by one in memory takes a tenth of a second.
 */
const GATHER_FROM = 200_000;

/**
 * Terms of a segment in the making. Unit: terms. Default: 4 million.
 * Source: about 350,000 sentences, 50 MB of text and 150 MB of memory while it is made.
 */
const SEGMENT_TERMS = 4_000_000;

/** Source: prose in English has eight to nine for each word that carries content. */
const BYTES_PER_TERM = 7;

/** Most sentences that are held in memory. Unit: entries. Default: 5,000. Source: MiniSearch answers over them in a millisecond. */
const MEMORY_MOST = 5000;

type AnyShard = ReturnType<typeof createMemoryShard>;

/** A shelf over this index. Its promises reject with `NotStored` only; then the index is empty, and nothing is kept from there on. */
export const createShelf = (index: PassageIndex): Shelf => new IndexShelf(index);

class IndexShelf implements Shelf {
  readonly #index: PassageIndex;
  #entries: ShelfSources['entries'] = () => [];
  #shard: AnyShard = createMemoryShard();
  /** Present while many sources are gathered. */
  #builder: SegmentBuilder | undefined;
  #isChanged = false;

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  async open({ folders, cacheFolder, entries }: ShelfSources): Promise<() => Promise<readonly Entry[]>> {
    this.#reset(cacheFolder === undefined ? createMemoryShard() : shardOf(cacheFolder, folders));
    this.#entries = entries;
    const stored = await this.#storing(() => this.#shard.open());
    for (const { segment, changes } of stored?.segments ?? []) this.#index.attach(segment, changes);
    return async () => {
      const recalled = (await stored?.entries()) ?? [];
      if (this.#isOf(recalled)) return recalled;
      this.#index.clear();
      return [];
    };
  }

  /** Whether these are the sources that are in the index, and no others. */
  #isOf(entries: readonly Entry[]): boolean {
    const held = entries.filter(({ revision }) => revision !== undefined);
    return held.length === this.#index.written && held.every(({ summary }) => this.#index.isWritten(summary.id));
  }

  async begin(bytes: number): Promise<void> {
    if (bytes < GATHER_FROM || this.#builder !== undefined) return;
    const room = Math.min(SEGMENT_TERMS * 1.05, Math.ceil(bytes / BYTES_PER_TERM));
    this.#builder = new SegmentBuilder(await this.#storing(() => this.#shard.createText()), room);
  }

  async put(document: SourceDocument): Promise<void> {
    this.#isChanged = true;
    const builder = this.#builder;
    if (builder === undefined) {
      this.#index.put(document);
      return;
    }
    await this.#storing(async () => {
      await inSlices(builder.add(document, passagesOf(document)));
      if (builder.size < SEGMENT_TERMS) return;
      await this.#writeGathered(builder);
      this.#builder = builder.next();
      await this.#commit();
    });
  }

  remove(id: DocumentId): void {
    this.#isChanged = true;
    this.#index.remove(id);
  }

  move(from: DocumentId, to: DocumentId): void {
    this.#isChanged = true;
    this.#index.move(from, to);
  }

  end({ all }: { readonly all: boolean }): Promise<void> {
    return this.#storing(async () => {
      const builder = this.#builder;
      this.#builder = undefined;
      if (builder !== undefined && builder.entries > 0) await this.#writeGathered(builder);
      const { inMemory } = this.#index;
      if (inMemory > MEMORY_MOST || (all && inMemory > 0)) await this.#writeMemory();
      if (this.#isChanged && (all || builder !== undefined)) await this.#commit();
      await this.#merge();
    });
  }

  async forget(): Promise<void> {
    const shard = this.#shard;
    this.#reset(createMemoryShard());
    await this.#storing(() => shard.remove());
  }

  close(): void {
    this.#shard.close();
  }

  #reset(shard: AnyShard): void {
    this.#builder = undefined;
    this.#isChanged = false;
    this.#index.clear();
    this.#shard.close();
    this.#shard = shard;
  }

  /** What stores fails for reasons that lie outside: what was on its way to the disk is lost, and is read again. */
  async #storing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fault) {
      this.#reset(createMemoryShard());
      throw new NotStored(fault instanceof Error ? fault.message : String(fault), { cause: fault });
    }
  }

  async #writeGathered(builder: SegmentBuilder): Promise<void> {
    this.#isChanged = true;
    this.#index.attach(await this.#shard.write(await inSlices(builder.finish())));
  }

  async #writeMemory(): Promise<void> {
    this.#isChanged = true;
    const builder = new SegmentBuilder(await this.#shard.createText());
    await inSlices(this.#index.leave(builder));
    this.#index.attachLeft(await this.#shard.write(await inSlices(builder.finish())));
  }

  async #merge(): Promise<void> {
    const chosen = mergeable(this.#index.segments);
    if (chosen.length === 0) return;
    const isAll = chosen.length === this.#index.segments.length;
    const text = isAll && isMostlyGone(chosen) ? await this.#shard.createText() : undefined;
    const tables = await inSlices(mergeSegments(chosen, text));
    this.#index.replace(chosen, await this.#shard.write(tables));
    await this.#commit();
  }

  async #commit(): Promise<void> {
    const isStored = ({ summary: { id }, revision }: Entry): boolean =>
      revision === undefined || this.#index.isWritten(id);
    const segments = this.#index.segments.map(({ segment, changes }) => ({ segment, changes }));
    await this.#shard.commit(segments, this.#entries().filter(isStored));
    this.#isChanged = false;
  }
}
