import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { SourceFolder } from '../engine/model/library';
import { isBibliography } from '../formats/bibliography/references';

/** A file that is to list works. */
export interface Bibliography {
  readonly path: string;
  /** Its path in the folder, with `/`. */
  readonly inside: string;
  /** How it is named to the writer. */
  readonly id: string;
  /** Changes whenever the file is written. */
  readonly stamp: string;
}

/** The bibliographies at the top of the folders, in the order of their names. */
export async function foundAtTop(folders: readonly SourceFolder[]): Promise<readonly Bibliography[]> {
  const found: Bibliography[] = [];
  for (const { path, idPrefix } of folders) {
    // A folder that is not there is told when its sources are looked for.
    const names = await readdir(path).catch((): readonly string[] => []);
    for (const name of names.filter(isBibliography).sort())
      found.push(await bibliographyAt(path, name, idPrefix + name));
  }
  return found;
}

/** A bibliography that someone names, absolute or relative to a folder. What is not there has a stamp, too. */
export async function bibliographyAt(folder: string, name: string, id: string): Promise<Bibliography> {
  const path = isAbsolute(name) ? resolve(name) : join(folder, name);
  const kind = await stat(path).catch(() => undefined);
  const stamp = kind === undefined ? 'gone' : [kind.size, kind.mtimeMs, kind.ctimeMs, kind.ino].join(':');
  return { path, inside: name, id, stamp };
}
