import type { Citable, Reference } from '../engine/model/citable';
import type { DocumentId, SourceDocument } from '../engine/model/document';
import type {
  LibrarySettings,
  LibraryState,
  PicturesProgress,
  SourceFolder,
  StoredIndex,
} from '../engine/model/library';
import type { DraftMarks } from '../engine/model/mark';
import type { Outcome, Problem } from '../engine/model/problem';
import { createBibliographies } from './bibliographies';
import { createCatalogue } from './catalogue';
import { createCiting, type NamingDraft } from './citableFiles.node';
import { extractsIn } from './cache/extracts.node';
import { cleanUp, clearCache, storedIndexes } from './cache/cacheFolder.node';
import { ForeignCache } from './cache/ownership.node';
import { readBytes } from './files.node';
import { findSources, type SourceFile } from './findSources';
import { marksOfDraft, type FolderMarks } from './folderMarks';
import { fileReader } from './readFile';
import { readAnew } from './readAnew';
import { listSources, readSources, type ReadSourcesOptions } from './readSources';
import { Scans } from './scans';
import type { PictureReader } from '../pictures/pictureReader.node';
import type { SourceReader } from '../reader/sourceReader.node';
import { NotStored, type Shelf } from './shelf';

/** Keeps the index equal to the files: reads what is new or changed, forgets what is gone, and tells what it could not read. */
export interface Library {
  /** The state at this moment; a new object whenever something changes. */
  readonly state: LibraryState;
  /** Reads the sources of these settings. Settles when all is read; a later call overtakes an earlier one. */
  open(settings: LibrarySettings): Promise<void>;
  /** Looks for changes; `everything` reads unchanged files again, too. Ends a halt that was `cancelled`. */
  refresh(options: { readonly everything: boolean }): Promise<void>;
  /** Ends reading after the file at hand; `resume` goes on. What was read is kept. */
  halt(how: 'pause' | 'cancel' | 'resume'): Promise<void>;
  /**
   * Reads the scans and pictures of the sources where that is turned on, page by page, until all are read or reading is halted or opened
   * anew. What else is asked for goes on meanwhile; sources are read anew as their pages come.
   */
  readPictures(): Promise<void>;
  /** Forgets the stored index, and reads all sources again. */
  rebuild(): Promise<void>;
  /** The text that was extracted from a document, with its marks; `undefined` where none is kept of the file as it is now. */
  extractOf(id: DocumentId): Promise<string | undefined>;
  /** What is read of a source now, or why it is not; `undefined` for an unknown one. */
  readAnew(id: DocumentId): Promise<Outcome<SourceDocument> | undefined>;
  /** What `groundwork.json` says of the draft with this absolute path. */
  marksOf(path: string): DraftMarks;
  /** What the bibliographies list that a draft names; nothing where it names none. */
  referencesOf(draft: NamingDraft): Promise<readonly Reference[] | undefined>;
  /** All stored indexes, of other folders, too. */
  stored(): Promise<readonly StoredIndex[]>;
  /** Deletes all of them, and reads the sources of these settings again. Rejects with the reason if they cannot be deleted. */
  clearStored(): Promise<void>;
  /** Stores what is only in memory. */
  store(): Promise<void>;
}

export interface LibraryOptions {
  readonly shelf: Shelf;
  /** Reads the kinds that are read apart; without it they are refused. */
  readonly reader?: SourceReader;
  /** What reads pictures, from the folder that the settings name; without it they are not read. */
  readonly pictureReader?: (recognitionFolder: string | undefined) => PictureReader | undefined;
  /** Told before and behind each page of a scan; of nothing when there is no more to read. */
  readonly onPictures?: (progress: PicturesProgress | undefined) => void;
  readonly onState: (state: LibraryState) => void;
  readonly onLog: (message: string) => void;
  /** Told before each step of work on a source. */
  readonly onWork?: (id: DocumentId) => void;
  /** Told when all is read, if anything of it changed. */
  readonly onCitable?: (citable: Citable) => void;
  /** Whether a folder's `groundwork.json` stands above the settings, as all do by default. */
  readonly isProject?: (folder: SourceFolder) => boolean;
  /** Absolute paths of files that are no sources wherever they lie: the drafts that are checked. */
  readonly except?: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** A library without sources. */
export const createLibrary = (options: LibraryOptions): Library => new FileLibrary(options);

class FileLibrary implements Library {
  readonly #options: LibraryOptions;
  readonly #now = (): number => performance.now();
  readonly #catalogue;
  readonly #bibliographies;
  readonly #citing;
  readonly #scans;
  #settings: LibrarySettings | undefined;
  /** The settings whose stored index is open. */
  #opened: LibrarySettings | undefined;
  #marks: readonly FolderMarks[] = [];
  #latest = 0;
  #halted: LibraryState['halted'];
  #notStored: { readonly path: string; readonly problem: Problem } | undefined;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#bibliographies = createBibliographies(options.reader);
    this.#citing = createCiting({
      bibliographies: this.#bibliographies,
      onCitable: options.onCitable ?? (() => undefined),
      onNew: () => void this.refresh({ everything: false }),
    });
    this.#catalogue = createCatalogue(options.onState, this.#now);
    this.#scans = new Scans({
      catalogue: this.#catalogue,
      pictureReader: options.pictureReader,
      onPictures: options.onPictures ?? (() => undefined),
      isHalted: () => this.#halted !== undefined,
      inTurn: (work) => this.#after(work),
      readAnew: (file) => this.#readOne(file),
    });
  }

  get state(): LibraryState {
    return this.#catalogue.state;
  }

  open(settings: LibrarySettings): Promise<void> {
    this.#settings = settings;
    this.#latest += 1;
    this.#scans.stop();
    return this.#after(() => this.#run());
  }

  /** Many changes at once are one look, which begins when the present one has ended. */
  refresh({ everything }: { readonly everything: boolean }): Promise<void> {
    if (everything) this.#catalogue.forgetStamps();
    if (this.#halted === 'cancelled') this.#setHalted(undefined);
    return (this.#waiting ??= this.#after(() => {
      this.#waiting = undefined;
      return this.#run();
    }));
  }

  async halt(how: 'pause' | 'cancel' | 'resume'): Promise<void> {
    if (how !== 'resume') this.#scans.stop();
    this.#setHalted(how === 'resume' ? undefined : how === 'pause' ? 'paused' : 'cancelled');
    if (how === 'resume') await this.refresh({ everything: false });
  }

  readPictures(): Promise<void> {
    return this.#scans.read();
  }

  rebuild(): Promise<void> {
    this.#latest += 1;
    this.#scans.stop();
    return this.#after(() =>
      this.#storing(async () => {
        this.#opened = undefined;
        await this.#options.shelf.forget();
        await this.#run();
      }),
    );
  }

  async extractOf(id: DocumentId): Promise<string | undefined> {
    const { cacheFolder, limitBytes = 0 } = this.#settings ?? {};
    const path = this.#catalogue.entry(id)?.summary.path;
    if (cacheFolder === undefined || path === undefined) return undefined;
    const bytes = await readBytes(path, limitBytes);
    return bytes.ok ? (await extractsIn(cacheFolder).get({ name: path, bytes: bytes.value }))?.text : undefined;
  }

  async readAnew(id: DocumentId): Promise<Outcome<SourceDocument> | undefined> {
    const { cacheFolder, limitBytes = 0 } = this.#settings ?? {};
    const entry = this.#catalogue.entry(id);
    const extracts = cacheFolder === undefined ? undefined : extractsIn(cacheFolder);
    return (
      entry && readAnew(entry, { limitBytes, readFile: fileReader(this.#options.reader, extracts, this.#scans.known) })
    );
  }

  marksOf(path: string): DraftMarks {
    return marksOfDraft(path, this.#marks);
  }

  async referencesOf(draft: NamingDraft): Promise<readonly Reference[] | undefined> {
    return this.#settings && this.#citing.of(draft, this.#settings);
  }

  stored(): Promise<readonly StoredIndex[]> {
    return storedIndexes(this.#settings?.cacheFolder);
  }

  async clearStored(): Promise<void> {
    await clearCache(this.#settings?.cacheFolder);
    await this.rebuild();
  }

  store(): Promise<void> {
    return this.#after(() => this.#storing(() => this.#options.shelf.end({ all: true })));
  }

  /** One after the other: two runs at once would read the same files, and write the same index. */
  #after(work: () => Promise<void>): Promise<void> {
    // If an earlier one failed, those who asked for it know.
    this.#running = this.#running.catch(() => undefined).then(work);
    return this.#running;
  }

  #setHalted(halted: LibraryState['halted']): void {
    this.#halted = halted;
    this.#catalogue.halted(halted);
    this.#catalogue.tell();
  }

  async #run(): Promise<void> {
    const settings = this.#settings;
    if (settings === undefined) return;
    this.#latest += 1;
    const mine = this.#latest;
    const isOvertaken = (): boolean => mine !== this.#latest;
    await this.#storing(async () => {
      await this.#open(settings);
      await this.#read(settings, isOvertaken);
    });
    if (isOvertaken()) return;
    this.#catalogue.progress(undefined);
    this.#catalogue.tell();
  }

  /** Opens what is stored: it answers before a single file was looked at. */
  async #open(settings: LibrarySettings): Promise<void> {
    if (JSON.stringify(this.#opened?.folders) === JSON.stringify(settings.folders)) return;
    const { folders, cacheFolder } = settings;
    const catalogue = this.#catalogue;
    const recalled = await this.#options.shelf.open({ folders, cacheFolder, entries: () => catalogue.entries() });
    this.#opened = settings;
    catalogue.recall(await recalled());
    if (cacheFolder !== undefined) await cleanUp(cacheFolder, Date.now());
  }

  async #read(settings: LibrarySettings, isOvertaken: () => boolean): Promise<void> {
    const { shelf, onLog, isProject = () => true, except = nothing } = this.#options;
    const listed = await findSources(settings, { isProject, except, isOvertaken, onLog });
    this.#marks = listed.marks;
    const { found, references } = await this.#bibliographies.apply(listed, settings);
    if (isOvertaken()) return;
    const problems = [...(this.#notStored ? [this.#notStored] : []), ...found.problems];
    // At once, and not when all is read: what is stored may still hold them.
    for (const id of found.withheld) shelf.remove(id);
    const withheld = new Set(found.withheld);
    const gone = listSources({ ...found, problems }, this.#catalogue).filter(
      ({ summary }) => !withheld.has(summary.id),
    );
    this.#scans.open(found.files, settings);
    const isEnded = (): boolean => isOvertaken() || this.#halted !== undefined;
    await readSources(found.files, gone, this.#reading(settings, isEnded));
    if (!isOvertaken()) this.#citing.tell(this.#catalogue.state.sources, references);
    await shelf.end({ all: false });
  }

  #reading({ limitBytes, cacheFolder, leaveOut }: LibrarySettings, isEnded: () => boolean): ReadSourcesOptions {
    const { shelf, reader, onLog, onWork = () => undefined } = this.#options;
    return {
      ...{ catalogue: this.#catalogue, shelf, limitBytes, isEnded, now: this.#now, onWork, onLog },
      readText: fileReader(reader, cacheFolder === undefined ? undefined : extractsIn(cacheFolder), this.#scans.known),
      leaveOut: new Map(leaveOut?.map(({ id, seconds }) => [id, seconds])),
    };
  }

  /** Reads one source anew, whether its file has changed or not. */
  async #readOne(file: SourceFile): Promise<void> {
    if (this.#settings === undefined) return;
    this.#catalogue.forgetStamps(file.id);
    await readSources(
      [file],
      [],
      this.#reading(this.#settings, () => false),
    );
    await this.#options.shelf.end({ all: false });
    this.#catalogue.progress(undefined);
    this.#catalogue.tell();
  }

  /** Where nothing can be stored everything is read once more, and kept in memory. */
  async #storing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof NotStored) || this.#settings === undefined) throw fault;
      const { cacheFolder = '', ...settings } = this.#settings;
      this.#options.onLog(`The index could not be stored: ${String(fault.cause)}`);
      this.#notStored = { path: cacheFolder, problem: storingProblem(fault) };
      this.#settings = settings;
      this.#opened = undefined;
      await this.#run();
    }
  }
}

const storingProblem = ({ message, cause }: NotStored): Problem =>
  cause instanceof ForeignCache ? { kind: 'foreignCache', found: cause.found } : { kind: 'notStored', reason: message };
