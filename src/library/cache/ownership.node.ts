import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredIndex } from '../../engine/model/library';
import { writeWhole } from '../writeWhole.node';

/** The file that says whose folder it is. Nothing is ever removed from a folder without it. */
export const MARKER = 'groundwork-cache.json';

/** Counted up whenever a folder may hold other files than before: a program leaves the folders of another version alone. */
const CACHE_VERSION = 1;

/** What the marker says, also to people who look into the cache. */
const MARK = `${JSON.stringify(
  {
    groundworkCache: CACHE_VERSION,
    about: 'Made by Groundwork from your sources, and made again when it is gone. Put nothing of yours here.',
  },
  null,
  2,
)}\n`;

/** The folder of the extracts among the stored indexes. */
export const EXTRACTS = 'extracts';

/** What names an index in force in its folder. */
export const MANIFEST = 'manifest.json';

/** A folder of our own in the cache, and the files in it, which are all ours. */
export interface OwnFolder {
  readonly kind: StoredIndex['kind'];
  readonly path: string;
  readonly names: readonly string[];
}

/** Whose a folder is. */
export type FolderStanding =
  /** Nobody's: it is not there, or empty. */
  | { readonly kind: 'free' }
  | { readonly kind: 'ours'; readonly folders: readonly OwnFolder[] }
  /** It holds something that is not ours, named by its path in the folder, or it has no marker. */
  | { readonly kind: 'foreign'; readonly found: string };

/** A folder that was named for the cache holds what is not ours: it is neither written nor read. */
export class ForeignCache extends Error {
  override readonly name = 'ForeignCache';
  readonly found: string;

  constructor(found: string) {
    super(`it holds “${found}”, which Groundwork did not put there`);
    this.found = found;
  }
}

/** Looks at everything in a folder, and follows no link. Throws what the system says where it cannot be looked at. */
export async function standingOf(root: string): Promise<FolderStanding> {
  const entries = (await entriesIn(root)).filter((entry) => !isUnfinishedMarker(entry));
  const [first] = entries;
  if (first === undefined) return { kind: 'free' };
  const marker = entries.find(({ name }) => name === MARKER);
  if (marker === undefined) return { kind: 'foreign', found: first.name };
  if (!marker.isFile() || !(await isOurMarker(join(root, MARKER)))) return { kind: 'foreign', found: MARKER };
  const folders: OwnFolder[] = [];
  for (const entry of entries) {
    if (entry === marker) continue;
    const folder = await ownFolder(root, entry);
    if ('found' in folder) return { kind: 'foreign', found: folder.found };
    folders.push(folder);
  }
  return { kind: 'ours', folders };
}

/** Makes a folder ours if it is nobody's. Throws `ForeignCache` where it is neither, and what the system says. */
export async function claim(root: string): Promise<void> {
  const standing = await standingOf(root);
  if (standing.kind === 'foreign') throw new ForeignCache(standing.found);
  if (standing.kind === 'ours') return;
  await mkdir(root, { recursive: true });
  await writeWhole(join(root, MARKER), [Buffer.from(MARK)]);
}

/** A link or a file in the place of a folder of ours is not ours, and neither is a folder that holds anything else. */
async function ownFolder(root: string, entry: Dirent): Promise<OwnFolder | { readonly found: string }> {
  const kind = entry.name === EXTRACTS ? 'extracts' : 'index';
  if (!entry.isDirectory() || (kind === 'index' && !INDEX.test(entry.name))) return { found: entry.name };
  const path = join(root, entry.name);
  const entries = await entriesIn(path);
  const foreign = entries.find((one) => !one.isFile() || !OWN_FILES[kind].test(one.name));
  if (foreign !== undefined) return { found: `${entry.name}/${foreign.name}` };
  return { kind, path, names: entries.map(({ name }) => name) };
}

/** The folder of an index is named by a hash of the source folders. */
const INDEX = /^[0-9a-f]{16}$/;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** All names that we give, and those under which `writeWhole` writes what is to have them. */
const OWN_FILES: Readonly<Record<OwnFolder['kind'], RegExp>> = {
  index: new RegExp(String.raw`^(?:manifest\.json|${UUID}\.(?:text|segment|entries))(?:\.[0-9a-f]{8}\.new)?$`),
  extracts: /^[0-9a-f]{64}\.[a-z0-9]*\.\d+(?:\.[0-9a-f]{8}\.new)?$/,
};

/** A process that ended at the very first moment leaves this in a folder that has nothing else. */
const isUnfinishedMarker = (entry: Dirent): boolean =>
  entry.isFile() && /^groundwork-cache\.json\.[0-9a-f]{8}\.new$/.test(entry.name);

async function isOurMarker(path: string): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(await readFile(path, 'utf8'));
    return (
      typeof mark === 'object' && mark !== null && 'groundworkCache' in mark && mark.groundworkCache === CACHE_VERSION
    );
  } catch {
    // Whatever it is, it is no marker.
    return false;
  }
}

/** A folder that is not there holds nothing. */
const entriesIn = async (folder: string): Promise<readonly Dirent[]> => {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
};
