import { bookContents } from './bookContents';
import type { BookPart } from './bookPart';
import { linkedText } from './linkedText';
import type { MobiHead } from './mobiHead';
import type { PalmDatabase } from './palmDatabase';

/** A book of the older kind is one page; it is parted where its list of contents leads to. */
export function partsOfPage(
  database: PalmDatabase,
  head: MobiHead,
  first: number,
  text: Uint8Array,
): readonly BookPart[] {
  const linked = linkedText(text, LINK, ([, place]) => Number(place));
  const lines = bookContents(database, head, first)
    .flatMap(({ title, place }) => (typeof place === 'number' ? [{ title, place }] : []))
    .toSorted((one, other) => one.place - other.place);
  const parts: BookPart[] = [{ page: linked.slice(0, lines[0]?.place ?? text.length) }];
  for (const [at, { title, place }] of lines.entries()) {
    const end = lines[at + 1]?.place ?? text.length;
    // Two lines may lead to one place: a part and its first chapter.
    if (end > place || at === lines.length - 1) parts.push({ title, page: linked.slice(place, end) });
  }
  return parts;
}

const LINK = /\sfilepos=["']?(\d{1,10})["']?/gi;
