import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadText, SourceFile } from '../../formats/format';
import { extensionOf } from '../../formats/readSource';
import { readSealed, writeSealed } from './sealedJson.node';

/** Texts extracted from files, by what is in the files: wherever a file lies, it is taken apart once. */
export interface Extracts {
  get(file: SourceFile): Promise<ReadText | undefined>;
  /** What cannot be stored is read again another time. */
  put(file: SourceFile, read: ReadText): Promise<void>;
}

/** The folder of the extracts among the stored indexes. */
export const EXTRACTS = 'extracts';

/** Counted up whenever a format reads files otherwise: older extracts are not found any more. */
const READERS = 2;

export function extractsIn(cacheFolder: string): Extracts {
  const folder = join(cacheFolder, EXTRACTS);
  return {
    async get(file) {
      const path = join(folder, nameFor(file));
      const kept = (await readSealed(path)) as ReadText | undefined;
      // So that extracts that nobody needs any more can be told from others.
      if (kept !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined);
      return kept;
    },
    async put(file, read) {
      try {
        await mkdir(folder, { recursive: true });
        await writeSealed(join(folder, nameFor(file)), read);
      } catch {
        // The disk is full or the folder may not be written: the index tells the writer, this is but a shortcut.
      }
    },
  };
}

/** The file's own bytes make the name, so that a document cannot take the place of another: SHA-256. */
const nameFor = ({ name, bytes }: SourceFile): string =>
  `${createHash('sha256').update(bytes).digest('hex')}.${extensionOf(name)}.${String(READERS)}`;

/** Removes extracts that were not used for so long. Unit: ms. */
export async function removeOldExtracts(cacheFolder: string, unusedMs: number, now: number): Promise<void> {
  const folder = join(cacheFolder, EXTRACTS);
  for (const name of await readdir(folder).catch(() => [])) {
    const file = await stat(join(folder, name)).catch(() => undefined);
    if (file !== undefined && now - file.mtimeMs > unusedMs) await rm(join(folder, name), { force: true });
  }
}
