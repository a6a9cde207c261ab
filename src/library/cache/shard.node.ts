import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ANALYSER } from '../../engine/retrieval/analyser';
import { Segment } from '../../engine/retrieval/segment/segment';
import { openTables, packTables, type SegmentTables } from '../../engine/retrieval/segment/tables';
import type { LayerChanges } from '../../engine/retrieval/segmentLayer';
import type { Entry } from '../catalogue';
import { readBytes } from '../files.node';
import { inSlices } from '../slices';
import { writeWhole } from '../writeWhole.node';
import { claim, ForeignCache, MANIFEST, standingOf } from './ownership.node';
import { removeOwn } from './removal.node';
import { readSealed, readSealedList, writeSealed, writeSealedList } from './sealedJson.node';
import { TextFile } from './textFile.node';

/** Counted up whenever what is stored beside the segments changes, or what the formats make of a file. */
const SHARD_FORMAT = 3;

/** What a collection had when it was stored last. */
export interface Stored {
  readonly segments: readonly { readonly segment: Segment; readonly changes: LayerChanges }[];
  readonly entries: () => Promise<readonly Entry[]>;
}

interface Manifest {
  readonly format: number;
  readonly analyser: number;
  /** The folders, for people who look into the cache. */
  readonly folders: readonly string[];
  readonly entries: string;
  readonly segments: readonly {
    readonly name: string;
    readonly changes: LayerChanges;
    readonly texts: readonly { readonly name: string; readonly size: number }[];
  }[];
}

/** The stored index of one set of source folders. */
export class Shard {
  readonly #cacheFolder: string;
  readonly #folder: string;
  readonly #folders: readonly string[];
  readonly #texts = new Map<string, TextFile>();
  readonly #names = new WeakMap<Segment, string>();
  /** The files that the manifest named last, as far as this process knows. */
  #inForce: readonly string[] = [];

  constructor(cacheFolder: string, name: string, folders: readonly string[]) {
    this.#cacheFolder = cacheFolder;
    this.#folder = join(cacheFolder, name);
    this.#folders = folders;
  }

  /** Opens what is stored; `undefined` if there is nothing, or nothing that can be used. Throws where nothing may be stored. */
  async open(): Promise<Stored | undefined> {
    const standing = await standingOf(this.#cacheFolder);
    if (standing.kind === 'foreign') throw new ForeignCache(standing.found);
    const manifest = (await readSealed(join(this.#folder, MANIFEST))) as Manifest | undefined;
    if (manifest?.format !== SHARD_FORMAT || manifest.analyser !== ANALYSER) return undefined;
    const segments = await Promise.all(manifest.segments.map(async (one) => this.#openSegment(one)));
    const usable = segments.filter((one) => one !== undefined);
    if (usable.length < segments.length) return undefined;
    this.#inForce = filesOf(manifest);
    // So that caches of collections that nobody opens any more can be told from others.
    await utimes(join(this.#folder, MANIFEST), new Date(), new Date()).catch(() => undefined);
    const entries = async (): Promise<readonly Entry[]> =>
      ((await readSealedList(join(this.#folder, manifest.entries))) as readonly Entry[] | undefined) ?? [];
    return { segments: usable, entries };
  }

  async #openSegment({
    name,
    changes,
    texts,
  }: Manifest['segments'][number]): Promise<Stored['segments'][number] | undefined> {
    try {
      // One read for all of it: `readFile` asks again and again for half a megabyte.
      const bytes = await readBytes(join(this.#folder, name), Infinity);
      const tables = bytes.ok ? openTables(bytes.value) : 'truncated';
      if (typeof tables === 'string') return undefined;
      const segment = new Segment(
        tables,
        texts.map((text) => this.#openText(text)),
      );
      this.#names.set(segment, name);
      return { segment, changes };
    } catch {
      // A file is missing or cannot be read: the collection is built anew.
      return undefined;
    }
  }

  #openText({ name, size }: { readonly name: string; readonly size: number }): TextFile {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const path = join(this.#folder, name);
    if (statSync(path).size < size) throw new Error('The text is cut short.');
    const file = new TextFile(path, name, size);
    this.#texts.set(name, file);
    return file;
  }

  /** Throws `ForeignCache` where the cache holds what is not ours: nothing is written into such a folder. */
  async #makeFolder(): Promise<void> {
    await claim(this.#cacheFolder);
    await mkdir(this.#folder, { recursive: true });
  }

  /** A new file for texts. */
  async createText(): Promise<TextFile> {
    await this.#makeFolder();
    const name = `${randomUUID()}.text`;
    const file = new TextFile(join(this.#folder, name), name, 'new');
    this.#texts.set(name, file);
    return file;
  }

  /** Writes a segment whose texts were made here. It counts from the next commit on. */
  async write(tables: SegmentTables): Promise<Segment> {
    const name = `${randomUUID()}.segment`;
    const texts = tables.facts.texts.map((text) => this.#texts.get(text)).filter((text) => text !== undefined);
    await Promise.all(texts.map((text) => text.flush()));
    const parts = await inSlices(packTables(tables));
    await writeWhole(join(this.#folder, name), parts);
    const segment = new Segment(tables, texts);
    this.#names.set(segment, name);
    return segment;
  }

  /** From now on these segments are what is stored. What was stored before and is no part of it is deleted. */
  async commit(segments: Stored['segments'], entries: readonly Entry[]): Promise<void> {
    await this.#makeFolder();
    for (const { segment } of segments) await this.#restore(segment);
    const name = `${randomUUID()}.entries`;
    await writeSealedList(join(this.#folder, name), entries);
    const manifest: Manifest = {
      format: SHARD_FORMAT,
      analyser: ANALYSER,
      folders: this.#folders,
      entries: name,
      segments: segments.map(({ segment, changes }) => ({
        name: this.#names.get(segment) ?? '',
        changes,
        texts: segment.texts.map((text) => ({ name: text.name, size: text.size })),
      })),
    };
    await writeSealed(join(this.#folder, MANIFEST), manifest);
    const before = this.#inForce;
    this.#inForce = filesOf(manifest);
    await this.#remove(before.filter((file) => !this.#inForce.includes(file)));
  }

  /** Another window may have merged a segment away that this one still has. */
  async #restore(segment: Segment): Promise<void> {
    const path = join(this.#folder, this.#names.get(segment) ?? '');
    if (existsSync(path)) return;
    await writeWhole(path, await inSlices(packTables(segment.tables)));
  }

  /** What cannot be removed now is left over, and is found when the cache is cleaned. */
  async #remove(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    for (const name of names) {
      this.#texts.get(name)?.close();
      this.#texts.delete(name);
    }
    await removeOwn(this.#cacheFolder, ({ path }) => (path === this.#folder ? names : [])).catch(() => undefined);
  }

  /** Deletes everything that is stored. Throws `ForeignCache` and what the system says. */
  async remove(): Promise<void> {
    this.close();
    await removeOwn(this.#cacheFolder, ({ path }) => (path === this.#folder ? 'all' : []));
  }

  close(): void {
    for (const text of this.#texts.values()) text.close();
    this.#texts.clear();
  }
}

const filesOf = ({ entries, segments }: Manifest): readonly string[] => [
  entries,
  ...segments.flatMap(({ name, texts }) => [name, ...texts.map((text) => text.name)]),
];
