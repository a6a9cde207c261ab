import { folderOf, resolvedName } from '../archive/partNames';
import type { PartReading } from '../archive/partReading';

/** The titles of a book's chapters in its list of contents, by the chapter's file: the first that leads there. */
export function chapterTitles(parts: PartReading, contents: readonly string[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const name of contents) readTitles(parts, name, titles);
  return titles;
}

/** EPUB 3 has links in a list; EPUB 2 (NCX) has labels, each followed by its target. */
function readTitles(parts: PartReading, name: string, titles: Map<string, string>): void {
  let target: string | undefined;
  let words: string | undefined;
  const keep = (): void => {
    const title = words?.replace(/\s+/g, ' ').trim() ?? '';
    if (target !== undefined && title !== '' && !titles.has(target)) titles.set(target, title);
  };
  parts.read(
    name,
    'its list of contents',
    {
      open(element, { href, src }) {
        if (element === 'a' || element === 'content') target = resolvedName(folderOf(name), href ?? src);
        if (element === 'a' || element === 'navlabel') words = '';
        return 'enter';
      },
      close(element) {
        if (element === 'a' || element === 'content') keep();
        if (element === 'a' || element === 'content') words = undefined;
      },
      text(more) {
        if (words !== undefined && words.length < TITLE_MOST) words += more;
      },
    },
    'xhtml',
  );
}

/** Longest title. Unit: code units, about. Default: 300. Source: longer ones are paragraphs gone wrong. */
const TITLE_MOST = 300;
