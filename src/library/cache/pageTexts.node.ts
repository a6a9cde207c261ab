import { appendFile, mkdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../engine/text/hash';
import type { PicturedPage } from '../../formats/pictured';
import { contentName } from './contentName.node';
import { claim, EXTRACTS, standingOf } from './ownership.node';

/** What text recognition made of the pages of files, by what is in them: each page is read once. */
export interface PageTexts {
  /** The pages of the file with these bytes, read in these languages. */
  of(bytes: Uint8Array, languages: readonly string[]): ScanTexts;
}

/** The pages of one file. */
export interface ScanTexts {
  /** By page, from 1. */
  read(): Promise<ReadonlyMap<number, PicturedPage>>;
  /** What cannot be stored is kept while the program runs. */
  add(page: number, text: PicturedPage): Promise<void>;
}

/** Counted up whenever pages are read otherwise: older texts are not found any more. */
const RECOGNISER = 1;

/**
 * A file for each scan, to which a line is added with each page, so that whoever is ended loses one page and no more. A line
 * carries its own seal: one that was cut short is passed over. They lie among the extracts, and are removed as these are.
 */
export function pageTextsIn(cacheFolder: string): PageTexts {
  const folder = join(cacheFolder, EXTRACTS);
  const unstored = memoryPageTexts();
  const isOurs = async (): Promise<boolean> => (await standingOf(cacheFolder)).kind === 'ours';
  return {
    of(bytes, languages) {
      const path = join(folder, nameFor(bytes, languages));
      const memory = unstored.of(bytes, languages);
      let claimed: Promise<unknown> | undefined;
      return {
        read: async () => new Map([...(await linesOf(path, isOurs)), ...(await memory.read())]),
        async add(page, text) {
          try {
            await (claimed ??= claim(cacheFolder).then(() => mkdir(folder, { recursive: true })));
            const line = JSON.stringify([page, text]);
            await appendFile(path, `\n${hashOf(line)} ${line}\n`);
          } catch {
            // The disk is full, or the folder is not ours: the index tells the writer.
            await memory.add(page, text);
          }
        },
      };
    },
  };
}

/** The same, forgotten with the program. */
export function memoryPageTexts(): PageTexts {
  const kept = new Map<string, Map<number, PicturedPage>>();
  return {
    of(bytes, languages) {
      const name = nameFor(bytes, languages);
      const texts = (): Map<number, PicturedPage> => kept.get(name) ?? new Map<number, PicturedPage>();
      return {
        read: () => Promise.resolve(texts()),
        add(page, text) {
          kept.set(name, texts().set(page, text));
          return Promise.resolve();
        },
      };
    },
  };
}

async function linesOf(
  path: string,
  isOurs: () => Promise<boolean>,
): Promise<readonly (readonly [number, PicturedPage])[]> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n');
    if (!(await isOurs())) return [];
    // So that texts that nobody needs any more can be told from others.
    await utimes(path, new Date(), new Date()).catch(() => undefined);
    return lines.flatMap((line) => {
      const [seal, text] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
      return line !== '' && hashOf(text) === seal ? [JSON.parse(text) as [number, PicturedPage]] : [];
    });
  } catch {
    // Nothing was read of it yet, or it is lost: the pages are read again.
    return [];
  }
}

const nameFor = (bytes: Uint8Array, languages: readonly string[]): string =>
  contentName(bytes, `pictures${languages.join('').replaceAll('_', '')}`, RECOGNISER);
