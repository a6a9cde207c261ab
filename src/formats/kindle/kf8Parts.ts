import { bookContents } from './bookContents';
import type { BookPart } from './bookPart';
import { indexEntries } from './indexEntries';
import { linkedText, type LinkedText } from './linkedText';
import type { MobiHead } from './mobiHead';
import type { PalmDatabase } from './palmDatabase';

/**
 * The files of a book in KF8, as they were before it was made, a letter for each byte: in its text stands each as a skeleton and the fragments behind it, which indexes say
 * where to put. Without the indexes all of the text is one file.
 */
export function kf8Parts(database: PalmDatabase, head: MobiHead, first: number, text: Uint8Array): readonly BookPart[] {
  const files = filesIn(database, head, first);
  const starts = files.flatMap(({ fragments }) => fragments.map(({ start }) => start));
  const linked = linkedText(text, LINK, ([, fragment = '', offset = '']) => {
    const start = starts[Number.parseInt(fragment, 32)];
    return start === undefined ? undefined : start + Number.parseInt(offset, 32);
  });
  const whole = (): string => linked.slice(0, firstFlow(database.record(first + head.flows)) ?? text.length);
  if (files.length === 0) return [{ page: whole() }];
  const titles = new Map<number, string>();
  for (const { title, place } of bookContents(database, head, first).toReversed())
    if (typeof place === 'object') titles.set(place[0], title);
  let fragment = 0;
  return files.map((file) => {
    const title = file.fragments.map((_, at) => titles.get(fragment + at)).find((one) => one !== undefined);
    fragment += file.fragments.length;
    return { page: filled(linked, file), ...(title !== undefined && { title }) };
  });
}

/** A link says to which fragment it leads and how far into it, in base 32. */
const LINK = /\shref=["']kindle:pos:fid:([\da-v]{4}):off:([\da-v]{10})["']/gi;

/** One file of a book: where its skeleton stands in the text, and its fragments. */
interface File {
  readonly start: number;
  readonly end: number;
  readonly fragments: readonly Fragment[];
}

interface Fragment {
  /** Where it is put, in the file so far with the fragments before it. */
  readonly at: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** In the indexes of skeletons and of fragments, what numbers mean. */
const TAGS = { count: 1, place: 6 };

function filesIn(database: PalmDatabase, head: MobiHead, first: number): readonly File[] {
  const entries = indexEntries(database, first + head.fragments);
  const files: File[] = [];
  let [used, last] = [0, 0];
  for (const { values } of indexEntries(database, first + head.skeletons)) {
    const [count = 0] = values.get(TAGS.count) ?? [];
    const [start = 0, length = 0] = values.get(TAGS.place) ?? [];
    if (start < last) break;
    last = start + length;
    const fragments: Fragment[] = [];
    for (const { name, values: said } of entries.slice(used, used + count)) {
      const end = last + (said.get(TAGS.place)?.[1] ?? 0);
      fragments.push({ at: Number(name) - start, start: last, end });
      last = end;
    }
    used += fragments.length;
    files.push({ start, end: start + length, fragments });
  }
  return files;
}

/** A skeleton with its fragments in their places; they come in order, and one that does not stands behind the one before. */
function filled(text: LinkedText, { start, end, fragments }: File): string {
  const pieces: string[] = [];
  let [taken, made] = [start, 0];
  for (const fragment of fragments) {
    const before = Math.min(Math.max(0, fragment.at - made) || 0, end - taken);
    pieces.push(text.slice(taken, taken + before), text.slice(fragment.start, fragment.end));
    taken += before;
    made += before + fragment.end - fragment.start;
  }
  return pieces.join('') + text.slice(taken, end);
}

/** Where the pages end in a text, behind which stand styles and drawings (record FDST); `undefined` where nothing is said. */
function firstFlow(record: Uint8Array): number | undefined {
  if (record.length < 20) return undefined;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return view.getUint32(0) === 0x46445354 && view.getUint32(16) > 0 ? view.getUint32(16) : undefined;
}
