import { join } from 'node:path';
import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { RawFile } from '../formats/format';
import type { PicturedPage } from '../formats/pictured';
import type { AskedPictures, FromPictures } from './protocol';
import { findRecognition, type Recognition } from './recognition.node';

/** Reads pages that are pictures in a thread of its own, which is ended when it is not wanted any more or takes too much. */
export interface PictureReader {
  /** The languages that it knows. */
  readonly languages: readonly string[];
  /**
   * Reads pages one after another; `onPage` is told of each what was read, or nothing where that failed. Settles when all
   * are read or `signal` is aborted, which ends the thread at once. Never rejects.
   */
  read(file: RawFile, asked: PicturesAsked): Promise<void>;
}

export interface PicturesAsked {
  /** From 1. */
  readonly pages: readonly number[];
  readonly languages: readonly string[];
  readonly signal: AbortSignal;
  readonly onPage: (page: number, read: PicturedPage | undefined) => void;
}

export interface PictureReaderOptions {
  /** The bundle of `worker/pictures.node.ts`. */
  readonly script: string;
  readonly recognition: Recognition;
  readonly limits?: PictureLimits;
  readonly onLog: (message: string) => void;
}

/** What one page may cost. */
export interface PictureLimits {
  /** Unit: ms. */
  readonly pageMs: number;
  /** What the process may gain while pages are read, buffers and WebAssembly and all. Unit: bytes. */
  readonly memoryBytes: number;
}

/**
 * Defaults. Source: a full page of a newspaper at 300 dots takes 40 seconds on a slow machine; a page of 35 million pixels takes 400 MB.
 */
const LIMITS: PictureLimits = { pageMs: 180_000, memoryBytes: 600_000_000 };

/** How often the memory is looked at. Unit: ms. Default: 50. Source: as often as while documents are read. */
const LOOK_MS = 50;

/** Objects of the thread. Unit: MB. Default: 256. Source: a scan of 300 pages takes 60. */
const OBJECTS_MB = 256;

export const createPictureReader = (options: PictureReaderOptions): PictureReader => ({
  languages: options.recognition.languages,
  async read(file, asked) {
    let pages = asked.pages;
    while (pages.length > 0 && !asked.signal.aborted) {
      const reached = await readInThread(file, { ...asked, pages }, options);
      // Where the thread ended on a page, that page is lost, and the rest is read by another one.
      pages = reached === undefined ? [] : pages.slice(pages.indexOf(reached) + 1);
    }
  },
});

/** Answers the page on which the thread ended untimely; `undefined` if there is nothing more to do. */
function readInThread(
  { name, bytes }: RawFile,
  { pages, languages, signal, onPage }: PicturesAsked,
  { script, recognition: { folder }, limits = LIMITS, onLog }: PictureReaderOptions,
): Promise<number | undefined> {
  const workerData: AskedPictures = { name, bytes, pages, folder, languages };
  const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: OBJECTS_MB } });
  const most = memoryUsage.rss() + limits.memoryBytes;
  return new Promise((resolve) => {
    let at = pages[0];
    let slow: NodeJS.Timeout | undefined;
    const end = (reached: number | undefined): void => {
      clearTimeout(slow);
      clearInterval(looking);
      signal.removeEventListener('abort', stop);
      worker.removeAllListeners('message').removeAllListeners('exit');
      void worker.terminate().then(() => {
        resolve(reached);
      });
    };
    const lose = (reason: string): void => {
      onLog(`Page ${String(at)} of ${name} was not read: ${reason}.`);
      if (at !== undefined) onPage(at, undefined);
      end(at);
    };
    const stop = (): void => {
      end(undefined);
    };
    const looking = setInterval(() => {
      if (memoryUsage.rss() > most) lose('it took too much memory');
    }, LOOK_MS);
    signal.addEventListener('abort', stop);
    const onMessage = (message: FromPictures): void => {
      clearTimeout(slow);
      if (message.kind === 'page') {
        at = message.page;
        slow = setTimeout(lose, limits.pageMs, 'it took too long');
      } else if (message.kind === 'read') onPage(message.page, message.read);
      else if (message.kind === 'unread') {
        onLog(`Page ${String(message.page)} of ${name} was not read: ${message.reason}.`);
        onPage(message.page, undefined);
      } else {
        if (message.kind === 'failed') onLog(`The pictures of ${name} were not read: ${message.message}`);
        end(undefined);
      }
    };
    worker.on('message', onMessage).on('error', (fault: Error) => {
      lose(fault.message);
    });
    worker.on('exit', () => {
      lose('the thread ended');
    });
  });
}

/** What reads pictures by the bundle in this folder, if text recognition is installed; the settings may name where. */
export const pictureReaderBeside =
  (folder: string, onLog: (message: string) => void) =>
  (recognitionFolder: string | undefined): PictureReader | undefined => {
    const recognition = findRecognition(folder, recognitionFolder);
    return recognition && createPictureReader({ script: join(folder, 'pictures.js'), recognition, onLog });
  };
