import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../../engine/text/hash';
import type { SourceFolder, StoredIndex } from '../../engine/model/library';
import { MANIFEST, standingOf, type OwnFolder } from './ownership.node';
import { removeOwn } from './removal.node';
import { readSealed } from './sealedJson.node';
import { Shard } from './shard.node';

/** Unit: days. Default: 60. Source: a writer who comes back after a summer finds the index in place. */
const UNUSED_DAYS = 60;

/** Age from which a file that no manifest names was left over, and is not just being written. Unit: ms. Default: one hour. */
const LEFT_OVER_MS = 3_600_000;

const DAY_MS = 86_400_000;

/** The stored index of a set of folders: the same set finds the same one. */
export function shardOf(cacheFolder: string, folders: readonly SourceFolder[]): Shard {
  const set = folders.map(({ path, idPrefix }) => `${path}\n${idPrefix}`).join('\n\n');
  return new Shard(
    cacheFolder,
    hashOf(set),
    folders.map(({ path }) => path),
  );
}

/** All stored indexes, the one used last first; none where nothing is kept, or where the folder is not ours. */
export async function storedIndexes(cacheFolder: string | undefined): Promise<readonly StoredIndex[]> {
  if (cacheFolder === undefined) return [];
  const standing = await standingOf(cacheFolder).catch(() => undefined);
  if (standing?.kind !== 'ours') return [];
  const stored = await Promise.all(standing.folders.map(storedIndex));
  return stored.sort((a, b) => b.usedAt - a.usedAt);
}

async function storedIndex({ kind, path, names }: OwnFolder): Promise<StoredIndex> {
  const manifest = (await readSealed(join(path, MANIFEST))) as { readonly folders?: readonly string[] } | undefined;
  const files = await Promise.all(names.map((name) => stat(join(path, name)).catch(() => undefined)));
  const bytes = files.reduce((sum, file) => sum + (file?.size ?? 0), 0);
  return { kind, path, folders: manifest?.folders ?? [], bytes, usedAt: await usedAt(path) };
}

/** When an index was opened last, as its manifest shows; of a folder without one, when something was put there. */
async function usedAt(path: string): Promise<number> {
  const shown = await stat(join(path, MANIFEST)).catch(() => stat(path).catch(() => undefined));
  return shown?.mtimeMs ?? 0;
}

/**
 * Removes what nobody needs: indexes and extracts that were not used for long, and files that were left over. What cannot
 * be removed stays until another time: it harms nobody.
 */
export async function cleanUp(cacheFolder: string, now: number): Promise<void> {
  const isOlder = async (path: string, ms: number): Promise<boolean> => {
    const file = await stat(path).catch(() => undefined);
    return file !== undefined && now - file.mtimeMs > ms;
  };
  const older = async ({ path }: OwnFolder, names: readonly string[], ms: number): Promise<readonly string[]> => {
    const are = await Promise.all(names.map((name) => isOlder(join(path, name), ms)));
    return names.filter((_, at) => are[at]);
  };
  await removeOwn(cacheFolder, async (folder) => {
    if (folder.kind === 'extracts') return older(folder, folder.names, UNUSED_DAYS * DAY_MS);
    if (now - (await usedAt(folder.path)) > UNUSED_DAYS * DAY_MS) return 'all';
    const manifest = JSON.stringify((await readSealed(join(folder.path, MANIFEST))) ?? {});
    const unnamed = folder.names.filter((name) => name !== MANIFEST && !manifest.includes(`"${name}"`));
    return older(folder, unnamed, LEFT_OVER_MS);
  }).catch(() => undefined);
}

/**
 * Removes every stored index, and tells which there were; those in use go on in memory until they are stored again.
 * Throws `ForeignCache` without having removed anything where the folder holds what is not ours, and what the system says.
 */
export async function clearCache(cacheFolder: string | undefined): Promise<readonly StoredIndex[]> {
  if (cacheFolder === undefined) return [];
  const stored = await storedIndexes(cacheFolder);
  await removeOwn(cacheFolder, () => 'all');
  return stored;
}
