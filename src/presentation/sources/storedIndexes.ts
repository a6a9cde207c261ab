import type { StoredIndex } from '../../engine/model/library';
import { counted } from '../treeRow';
import { t } from '../localised';

/** "12.5 MB", "40 kB". */
const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? t('{0} kB', Math.ceil(bytes / 1000)) : t('{0} MB', (bytes / 1_000_000).toFixed(1));

/** Which folders an index is of, and what it takes on the disk. */
export const storedIndexRow = (stored: StoredIndex): { readonly label: string; readonly detail: string } => ({
  label: labelOf(stored),
  detail: sizeText(stored.bytes),
});

function labelOf({ kind, folders }: StoredIndex): string {
  if (kind === 'extracts') return t('Texts extracted from documents');
  return folders.length === 0 ? t('An index that cannot be read') : folders.join(', ');
}

/** "2 indexes, 41.0 MB". */
export const storedIndexesSummary = (indexes: readonly StoredIndex[]): string =>
  `${counted(indexes.filter(({ kind }) => kind === 'index').length, 'index')}, ${sizeText(indexes.reduce((sum, { bytes }) => sum + bytes, 0))}`;

/** The list of stored indexes, a line each, or what was deleted. */
export function storedIndexesText(folder: string, indexes: readonly StoredIndex[], isDeleted: boolean): string {
  if (indexes.length === 0) return `${t('No index is stored in {0}.', folder)}\n`;
  const lines = indexes.map(storedIndexRow).map(({ label, detail }) => `  ${detail.padStart(9)}  ${label}`);
  const summary = storedIndexesSummary(indexes);
  const head = isDeleted ? t('Deleted in {0}: {1}', folder, summary) : t('Stored in {0}: {1}', folder, summary);
  return `${head}\n${lines.join('\n')}\n`;
}
