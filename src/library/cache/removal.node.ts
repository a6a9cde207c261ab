import { rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ForeignCache, MANIFEST, standingOf, type OwnFolder } from './ownership.node';

type Choice = 'all' | readonly string[];

/**
 * The one way in which files of the cache are removed: those that `chosen` names of each folder, or the folder with all of
 * them. Looks at the whole cache first, and removes nothing where anything in it is not ours (`ForeignCache`). Only single
 * files and empty folders are removed, never "whatever is below": what somebody puts there meanwhile stays. Throws what
 * the system says.
 */
export async function removeOwn(root: string, chosen: (folder: OwnFolder) => Choice | Promise<Choice>): Promise<void> {
  const standing = await standingOf(root);
  if (standing.kind === 'foreign') throw new ForeignCache(standing.found);
  if (standing.kind === 'free') return;
  for (const folder of standing.folders) {
    const choice = await chosen(folder);
    const names = choice === 'all' ? manifestFirst(folder.names) : choice;
    const own = new Set(folder.names);
    for (const name of names) if (own.has(name)) await unlink(join(folder.path, name)).catch(unlessGone);
    if (choice === 'all') await rmdir(folder.path).catch(unlessGone);
  }
}

/** An index without its manifest is none: if removing ends halfway, nobody opens the rest. */
const manifestFirst = (names: readonly string[]): readonly string[] => [
  ...names.filter((name) => name === MANIFEST),
  ...names.filter((name) => name !== MANIFEST),
];

/** Another process was faster, or it has put a file of its own there. */
function unlessGone(fault: unknown): void {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTEMPTY') throw fault;
}
