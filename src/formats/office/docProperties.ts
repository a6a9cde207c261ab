import type { DocForm, Pages } from './docHead';

/** A stretch of the main stream with the same properties. Unit: bytes. */
interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly is: T;
}

/** What is asked of a paragraph. */
export interface DocParagraph {
  /** The number of its style; 1 to 9 are headings in every document (MS-DOC, 2.9.271). */
  readonly style: number;
  readonly isRowEnd: boolean;
  readonly isInTable: boolean;
}

/** The properties of an old Word document by places in its main stream. */
export interface DocProperties {
  paragraphAt(place: number): DocParagraph;
  /** Whether what stands there was deleted, hidden or struck. */
  isGone(place: number): boolean;
}

const PAGE_BYTES = 512;

/** Most pages of properties. Default: 100,000. Source: a book of a thousand pages has a thousand. */
const PAGES_MOST = 100_000;

/** Reads the properties (MS-DOC, 2.8.5, 2.8.6): pages of runs, which two tables list. */
export function docProperties(
  stream: Uint8Array,
  table: Uint8Array,
  { characters, paragraphs, form }: { readonly characters: Pages; readonly paragraphs: Pages; readonly form: DocForm },
): DocProperties {
  const shapes = pagesOf(table, paragraphs, form).flatMap((page) =>
    runsOn(stream, page, form.paragraphBytes, (view, at) => paragraphIn(view, at, form)),
  );
  const gone = pagesOf(table, characters, form)
    .flatMap((page) => runsOn(stream, page, 1, (view, at) => isGoneIn(view, at, form)))
    .filter((run) => run.is);
  return { paragraphAt: finder(shapes, PLAIN), isGone: finder(gone, false) };
}

const PLAIN: DocParagraph = { style: 0, isRowEnd: false, isInTable: false };

/** The numbers of pages stand behind the places where they begin; those that Word 95 did not write follow the first. */
function pagesOf(
  table: Uint8Array,
  { start, length, first: firstPage, count: all }: Pages,
  form: DocForm,
): readonly number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const width = form.pageNumberBytes;
  const count = Math.min(PAGES_MOST, Math.floor((length - 4) / (4 + width)));
  const first = start + (count + 1) * 4;
  const isThere = count >= 1 && first + count * width <= table.length;
  const listed = Array.from({ length: isThere ? count : 0 }, (_, at) =>
    width === 2 ? view.getUint16(first + at * 2, true) : view.getUint32(first + at * 4, true) & 0x3fffff,
  );
  return [...listed, ...Array.from({ length: Math.max(0, all - Math.max(1, count)) }, (_, at) => firstPage + 1 + at)];
}

/** The runs of a page: their places, and for each where its properties stand on the page, counted in words. */
function runsOn<T>(
  stream: Uint8Array,
  page: number,
  entryBytes: number,
  read: (page: DataView, at: number) => T,
): readonly Run<T>[] {
  const from = page * PAGE_BYTES;
  if (from + PAGE_BYTES > stream.length) return [];
  const view = new DataView(stream.buffer, stream.byteOffset + from, PAGE_BYTES);
  const count = Math.min(view.getUint8(PAGE_BYTES - 1), Math.floor((PAGE_BYTES - 5) / (4 + entryBytes)));
  return Array.from({ length: count }, (_, at) => ({
    start: view.getUint32(at * 4, true),
    end: view.getUint32(at * 4 + 4, true),
    is: read(view, view.getUint8((count + 1) * 4 + at * entryBytes) * 2),
  }));
}

function paragraphIn(page: DataView, at: number, { settings }: DocForm): DocParagraph {
  if (at === 0) return PLAIN;
  const half = page.getUint8(at);
  const start = half === 0 ? at + 2 : at + 1;
  const length = half === 0 ? (at + 1 < PAGE_BYTES ? page.getUint8(at + 1) : 0) * 2 : half * 2 - 1;
  if (start + 2 > PAGE_BYTES) return PLAIN;
  const set = settings(page, start + 2, Math.min(start + length, PAGE_BYTES));
  return { style: page.getUint16(start, true), isRowEnd: isOn(set.get(0x2417)), isInTable: isOn(set.get(0x2416)) };
}

/** Besides on and off there are "as the style" (0x80) and "not as the style" (0x81), and styles leave these off. */
const isOn = (value: number | undefined): boolean => value !== undefined && (value & 1) === 1;

/** Deleted (0x0800), hidden (0x083C), struck once (0x0837) or twice (0x2A53). */
function isGoneIn(page: DataView, at: number, { settings }: DocForm): boolean {
  if (at === 0) return false;
  const set = settings(page, at + 1, Math.min(at + 1 + page.getUint8(at), PAGE_BYTES));
  return [0x0800, 0x083c, 0x0837, 0x2a53].some((code) => isOn(set.get(code)));
}

/** Looks runs up by place; of two that overlap, as in broken files, either. */
function finder<T>(runs: readonly Run<T>[], otherwise: T): (place: number) => T {
  const ordered = runs.toSorted((one, other) => one.start - other.start);
  return (place) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ordered[middle]?.start ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    const run = ordered[low - 1];
    return run !== undefined && place < run.end ? run.is : otherwise;
  };
}
