import type { OutlineItem } from './openPdf';

/** The level of each heading that the file's outline names, by its letters; from 1. */
export type OutlineLevels = ReadonlyMap<string, number>;

/** Most entries. Unit: entries. Default: 5,000. Source: laws of a thousand pages have 3,000; a loop would have no end. */
const ENTRIES_MOST = 5000;

/** Reads an outline, breadth first, as entries may contain themselves in damaged files. */
export function outlineLevels(items: readonly OutlineItem[] | null): OutlineLevels {
  const levels = new Map<string, number>();
  let row = items ?? [];
  for (let level = 1; row.length > 0 && level <= 6 && levels.size < ENTRIES_MOST; level += 1) {
    for (const { title } of row.slice(0, ENTRIES_MOST)) {
      const letters = headingKey(title);
      if (letters !== '' && !levels.has(letters)) levels.set(letters, level);
    }
    row = row.slice(0, ENTRIES_MOST).flatMap((item) => item.items);
  }
  return levels;
}

/** Headings are the same whatever their numbers, marks and spaces. */
export const headingKey = (text: string): string => text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}\p{N}]+/gu, '');
