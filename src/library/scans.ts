import type { LibrarySettings, PicturesProgress } from '../engine/model/library';
import type { PictureReader } from '../pictures/pictureReader.node';
import { memoryPageTexts, pageTextsIn, type PageTexts } from './cache/pageTexts.node';
import type { Catalogue, Entry } from './catalogue';
import type { SourceFile } from './findSources';
import { bytesOf } from './readEntry';
import type { KnownPictures } from './readFile';
import { hasUnread, readScan, unseenPages, withTriedPictures } from './readScan';

export interface ScansOptions {
  readonly catalogue: Catalogue;
  /** What reads pictures, from the folder that the settings name; without it they are not read. */
  readonly pictureReader: ((recognitionFolder: string | undefined) => PictureReader | undefined) | undefined;
  readonly onPictures: (progress: PicturesProgress | undefined) => void;
  readonly isHalted: () => boolean;
  /** Does work when no other of the library is done. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** Reads a source anew, with the pages that are known of it by now. */
  readonly readAnew: (file: SourceFile) => Promise<void>;
}

/** A source whose pictures are to be read, and with what. */
interface DueScan {
  readonly file: SourceFile;
  readonly entry: Entry;
  readonly reader: PictureReader;
  readonly texts: PageTexts;
}

/** The sources whose words are in pictures: read in the background, one page after the other. */
export class Scans {
  readonly #options: ScansOptions;
  #files: readonly SourceFile[] = [];
  #limitBytes = 0;
  #pictures: Pick<DueScan, 'reader' | 'texts'> | undefined;
  #stopping = new AbortController();
  #reading: Promise<void> = Promise.resolve();

  constructor(options: ScansOptions) {
    this.#options = options;
  }

  /** Takes what there is to read, with what, and where pages are kept. */
  open(files: readonly SourceFile[], { cacheFolder, recognitionFolder, limitBytes }: LibrarySettings): void {
    const reader = this.#options.pictureReader?.(recognitionFolder);
    const texts = cacheFolder === undefined ? (this.#pictures?.texts ?? memoryPageTexts()) : pageTextsIn(cacheFolder);
    this.#pictures = reader && { reader, texts };
    this.#files = files;
    this.#limitBytes = limitBytes;
  }

  /** What is known of pages that were read before. */
  get known(): KnownPictures | undefined {
    return this.#pictures && { texts: this.#pictures.texts, languages: this.#pictures.reader.languages };
  }

  /** Ends reading after the page at hand. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Reads all that is due, until it is stopped. Whoever asks meanwhile is served behind. */
  read(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#readAll());
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    for (let scan = this.#next(); scan !== undefined && !signal.aborted; scan = this.#next())
      await this.#readOne(scan, signal);
    this.#options.onPictures(undefined);
  }

  #next(): DueScan | undefined {
    if (this.#options.isHalted() || this.#pictures === undefined) return undefined;
    for (const file of this.#files) {
      const entry = file.pictures && this.#options.catalogue.entry(file.id);
      if (entry && hasUnread(entry)) return { file, entry, ...this.#pictures };
    }
    return undefined;
  }

  async #readOne({ file, entry, reader, texts }: DueScan, signal: AbortSignal): Promise<void> {
    const { catalogue, onPictures, inTurn } = this.#options;
    const bytes = await bytesOf(file, this.#limitBytes);
    if (bytes.ok) {
      const scan = { name: file.id, bytes: bytes.value, languages: file.pictures ?? [], pages: unseenPages(entry) };
      const onProgress = (progress: Omit<PicturesProgress, 'current'>): void => {
        onPictures({ ...progress, current: file.id });
      };
      await readScan(scan, { reader, texts, signal, onProgress, onPages: () => void inTurn(() => this.#place(file)) });
    }
    await inTurn(async () => {
      await this.#place(file);
      // What is missing now was tried in vain.
      if (!signal.aborted && this.#now(file)?.stamp === file.stamp)
        catalogue.change(file.id, withTriedPictures(catalogue.entry(file.id) ?? entry));
    });
    catalogue.tell();
  }

  async #place(file: SourceFile): Promise<void> {
    const now = this.#now(file);
    if (now !== undefined) await this.#options.readAnew(now);
  }

  /** The file as it was found last; files are found anew while a scan is read. */
  #now({ id }: SourceFile): SourceFile | undefined {
    return this.#files.find((file) => file.id === id);
  }
}
