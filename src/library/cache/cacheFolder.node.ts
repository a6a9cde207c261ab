import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashOf } from '../../engine/text/hash';
import type { SourceFolder, StoredIndex } from '../../engine/model/library';
import { EXTRACTS, removeOldExtracts } from './extracts.node';
import { readSealed } from './sealedJson.node';
import { MANIFEST, Shard } from './shard.node';

/** Unit: days. Default: 60. Source: a writer who comes back after a summer finds the index in place. */
const UNUSED_DAYS = 60;

/** Age from which a file that no manifest names was left over, and is not just being written. Unit: ms. Default: one hour. */
const LEFT_OVER_MS = 3_600_000;

const DAY_MS = 86_400_000;

/** The stored index of a set of folders: the same set finds the same one. */
export function shardOf(cacheFolder: string, folders: readonly SourceFolder[]): Shard {
  const set = folders.map(({ path, idPrefix }) => `${path}\n${idPrefix}`).join('\n\n');
  return new Shard(
    join(cacheFolder, hashOf(set)),
    folders.map(({ path }) => path),
  );
}

/** All stored indexes, the one used last first; none where nothing is kept. */
export async function storedIndexes(cacheFolder: string | undefined): Promise<readonly StoredIndex[]> {
  if (cacheFolder === undefined) return [];
  const names = await namesIn(cacheFolder);
  const stored = await Promise.all(names.map((name) => storedIndex(join(cacheFolder, name))));
  return stored.filter((one) => one !== undefined).sort((a, b) => b.usedAt - a.usedAt);
}

async function storedIndex(path: string): Promise<StoredIndex | undefined> {
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory() !== true) return undefined;
  const manifest = (await readSealed(join(path, MANIFEST))) as { readonly folders?: readonly string[] } | undefined;
  const files = await Promise.all((await namesIn(path)).map((name) => stat(join(path, name)).catch(() => undefined)));
  const used = await stat(join(path, MANIFEST)).catch(() => kind);
  return {
    kind: basename(path) === EXTRACTS ? 'extracts' : 'index',
    path,
    folders: manifest?.folders ?? [],
    bytes: files.reduce((sum, file) => sum + (file?.size ?? 0), 0),
    usedAt: used.mtimeMs,
  };
}

/** Removes what nobody needs: indexes that were not opened for long, and files that were left over. */
export async function cleanUp(cacheFolder: string, now: number): Promise<void> {
  await removeOldExtracts(cacheFolder, UNUSED_DAYS * DAY_MS, now);
  for (const { path, usedAt, kind } of await storedIndexes(cacheFolder)) {
    if (kind === 'extracts') continue;
    if (now - usedAt > UNUSED_DAYS * DAY_MS) await rm(path, { recursive: true, force: true });
    else await removeLeftOvers(path, now);
  }
}

async function removeLeftOvers(path: string, now: number): Promise<void> {
  const manifest = JSON.stringify((await readSealed(join(path, MANIFEST))) ?? {});
  for (const name of await namesIn(path)) {
    if (name === MANIFEST || manifest.includes(`"${name}"`)) continue;
    const file = await stat(join(path, name)).catch(() => undefined);
    if (file !== undefined && now - file.mtimeMs > LEFT_OVER_MS) await rm(join(path, name), { force: true });
  }
}

/** Removes every stored index; those in use go on in memory until they are stored again. */
export async function clearCache(cacheFolder: string | undefined): Promise<readonly StoredIndex[]> {
  const stored = await storedIndexes(cacheFolder);
  for (const { path } of stored) await rm(path, { recursive: true, force: true });
  return stored;
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
