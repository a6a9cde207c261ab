import { counted } from './treeRow';

/** A stored index, as it is shown. */
export interface ShownIndex {
  /** The folders that it is of; empty when nothing in it can be read. */
  readonly folders: readonly string[];
  readonly bytes: number;
}

/** "12.5 MB", "40 kB". */
const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Which folders an index is of. */
const indexedFolders = ({ folders }: ShownIndex): string =>
  folders.length === 0 ? 'an index that cannot be read' : folders.join(', ');

/** The list of stored indexes, a line each, or what was deleted. */
export function storedIndexesText(folder: string, indexes: readonly ShownIndex[], isDeleted: boolean): string {
  if (indexes.length === 0) return `No index is stored in ${folder}.\n`;
  const all = `${counted(indexes.length, 'index', 'indexes')}, ${sizeText(indexes.reduce((sum, { bytes }) => sum + bytes, 0))}`;
  const lines = indexes.map((index) => `  ${sizeText(index.bytes).padStart(9)}  ${indexedFolders(index)}`);
  return `${isDeleted ? 'Deleted' : 'Stored'} in ${folder}: ${all}\n${lines.join('\n')}\n`;
}
