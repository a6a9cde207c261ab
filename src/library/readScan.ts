import type { PicturesProgress } from '../engine/model/library';
import { picturedPages, standingOf } from '../engine/model/problem';
import type { PicturedPage } from '../formats/pictured';
import type { PictureReader } from '../pictures/pictureReader.node';
import type { Entry } from './catalogue';
import type { PageTexts } from './cache/pageTexts.node';
import { knownLanguages, withStanding } from './readFile';

/** A file with pages that are pictures. */
export interface Scan {
  /** How it is named in the log. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The languages that are asked for; an empty list stands for all that are known. */
  readonly languages: readonly string[];
  /** From 1. */
  readonly pages: readonly number[];
}

export interface ReadScanOptions {
  readonly reader: PictureReader;
  readonly texts: PageTexts;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Omit<PicturesProgress, 'current'>) => void;
  /** Called when enough pages are there for the source to be read anew with them. */
  readonly onPages: () => void;
}

/**
 * Pages after which a source is first read anew with the words of its pictures; then after twice as many, and so on. Unit: pages. Default: 8.
 * Source: a quarter of a minute until the first words are there; a scan of 300 pages is read anew six times, half a second each.
 */
const FIRST_PAGES = 8;

/** Reads the pages that were not read before; each is kept as it comes. Settles when all are read, or `signal` is aborted. */
export async function readScan({ name, bytes, ...asked }: Scan, options: ReadScanOptions): Promise<void> {
  const { reader, signal, onProgress, onPages } = options;
  const languages = knownLanguages(asked.languages, reader);
  const texts = options.texts.of(bytes, languages);
  const known = await texts.read();
  const pages = asked.pages.filter((page) => !known.has(page));
  const [all, before] = [asked.pages.length, asked.pages.length - pages.length];
  let keeping = Promise.resolve();
  let done = 0;
  let next = FIRST_PAGES;
  onProgress({ done: before, pages: all });
  const onPage = (page: number, text: PicturedPage | undefined): void => {
    done += 1;
    if (text !== undefined) keeping = keeping.then(() => texts.add(page, text));
    onProgress({ done: before + done, pages: all });
    if (done < next) return;
    next *= 2;
    keeping = keeping.then(onPages);
  };
  await reader.read({ name, bytes }, { pages, languages, signal, onPage });
  await keeping;
}

/** The pages of a source (from 1) of which only pictures are known. */
export const unseenPages = ({ summary: { problems } }: Entry): readonly number[] => problems.flatMap(picturedPages);

/** Whether pictures of a source are still to be read. */
export const hasUnread = ({ summary: { problems } }: Entry): boolean =>
  problems.some((problem) => picturedPages(problem).length > 0 && standingOf(problem) !== 'tried');

/** The same source, of whose pictures nothing more can be made. */
export const withTriedPictures = ({ summary, ...entry }: Entry): Entry => ({
  ...entry,
  summary: { ...summary, problems: summary.problems.map((problem) => withStanding(problem, 'tried')) },
});
