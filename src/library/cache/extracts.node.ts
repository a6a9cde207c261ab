import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadText, RawFile } from '../../formats/format';
import { extensionOf } from '../../formats/readSource';
import { contentName } from './contentName.node';
import { claim, EXTRACTS, standingOf } from './ownership.node';
import { readSealed, writeSealed } from './sealedJson.node';

/** Texts extracted from files, by what is in the files: wherever a file lies, it is taken apart once. */
export interface Extracts {
  get(file: RawFile): Promise<ReadText | undefined>;
  /** What cannot be stored is read again another time. */
  put(file: RawFile, read: ReadText): Promise<void>;
}

/** Counted up whenever a format reads files otherwise: older extracts are not found any more. */
const READERS = 4;

export function extractsIn(cacheFolder: string): Extracts {
  const folder = join(cacheFolder, EXTRACTS);
  // Looked at once: there may be thousands of extracts.
  let isOurs: Promise<boolean> | undefined;
  let claimed: Promise<void> | undefined;
  return {
    async get(file) {
      isOurs ??= standingOf(cacheFolder).then(
        ({ kind }) => kind === 'ours',
        () => false,
      );
      if (!(await isOurs)) return undefined;
      const path = join(folder, nameFor(file));
      const kept = (await readSealed(path)) as ReadText | undefined;
      // So that extracts that nobody needs any more can be told from others.
      if (kept !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined);
      return kept;
    },
    async put(file, read) {
      try {
        claimed ??= claim(cacheFolder);
        await claimed;
        isOurs = Promise.resolve(true);
        await mkdir(folder, { recursive: true });
        await writeSealed(join(folder, nameFor(file)), read);
      } catch {
        // The disk is full, or the folder may not be written or is not ours: the index tells the writer, this is but a shortcut.
      }
    },
  };
}

const nameFor = ({ name, bytes }: RawFile): string => contentName(bytes, extensionOf(name).replace('.', ''), READERS);
