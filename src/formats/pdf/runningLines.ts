import type { PageLayout } from './layout';
import { arabicOf, romanOf, runningOffset, type Numbered } from './pageNumbers';
import { byRow, type RowSegment } from './rowSegments';

/**
 * What a page carries besides its text: the rows of running heads and feet, and every number that stands at an end of
 * one, as printed: "12", "xii".
 */
export interface Furniture extends Numbered {
  readonly rows: ReadonlySet<number>;
}

/** Least pages that a running line stands on. Unit: pages. Default: 3. Source: two title pages may agree by chance. */
const PAGES_LEAST = 3;

/** Most rows at either edge of a page that may be furniture. Unit: rows. Default: 3. Source: a two-line head, a rule's note. */
const ROWS_MOST = 3;

/** How far a running line may wander. Unit: share of the page's height. Default: 0.02. Source: facing pages differ by a line. */
const WANDER = 0.02;

/**
 * Finds running heads and feet: the same words, but for numbers that run along with the pages, at the same height, at the edge of three or more pages.
 * A line of prose that has other figures on each page is none.
 * A row counts only if all rows outside it do, and if it stands apart from the text inside: a first line of prose that
 * happens to repeat is never taken. Then the page's number is known, and takes with it the outermost rows with that
 * number where others have theirs: heads that name a chapter of two pages.
 */
export function furnitureOf(pages: readonly PageLayout[]): readonly Furniture[] {
  const edges = pages.map(edgesOf);
  const isRunning = runningRows(pages, edges);
  const repeated = edges.map((sides) => sides.map((rows) => outermost(rows, isRunning)));
  const places = countsOf(
    repeated.map((sides) => sides.flat().flatMap((row) => (row.numbers.length > 0 ? row.places : []))),
  );
  const numbered = pages.map(({ index }, at) => ({
    index,
    numbers: repeated[at]?.flat().flatMap((row) => row.numbers) ?? [],
  }));
  const offsets = [runningOffset(numbered, arabicOf), runningOffset(numbered, romanOf)] as const;
  return pages.map(({ index }, at) => {
    const isNumbered = (row: EdgeRow): boolean =>
      isCommon(row.places, places) && row.numbers.some((number) => isOwn(number, index, offsets));
    const rows = (edges[at] ?? []).flatMap((side, way) => {
      const found = repeated[at]?.[way] ?? [];
      return found.length > 0 ? found : outermost(side.slice(0, 1), isNumbered);
    });
    const numbers = rows.flatMap((row) => row.numbers);
    return { index, numbers, rows: kept(rows, edges[at] ?? []) };
  });
}

/** Tells rows that stand alike on other pages: to the letter, or but for numbers that count the pages. */
function runningRows(
  pages: readonly PageLayout[],
  edges: readonly (readonly (readonly EdgeRow[])[])[],
): (row: EdgeRow) => boolean {
  const exact = countsOf(edges.map((sides) => sides.flat().flatMap(({ exactKeys }) => exactKeys)));
  const groups = new Map<string, Numbered[]>();
  pages.forEach(({ index }, at) => {
    for (const { keys, numbers } of edges[at]?.flat() ?? []) {
      for (const key of keys) {
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push({ index, numbers });
      }
    }
  });
  const counting = new Map<string, boolean>();
  const counts = (key: string): boolean => {
    const known = counting.get(key) ?? countsPages(groups.get(key) ?? []);
    counting.set(key, known);
    return known;
  };
  return ({ exactKeys, keys, isMarked }) => isMarked || isCommon(exactKeys, exact) || keys.some(counts);
}

const countsPages = (group: readonly Numbered[]): boolean =>
  runningOffset(group, arabicOf) !== undefined || runningOffset(group, romanOf) !== undefined;

/** On how many pages each key stands. */
function countsOf(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const keys of pages) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const isCommon = (keys: readonly string[], counts: ReadonlyMap<string, number>): boolean =>
  keys.some((key) => (counts.get(key) ?? 0) >= PAGES_LEAST);

/** The rows from the edge inwards up to the first that is no furniture. */
function outermost(rows: readonly EdgeRow[], isFurniture: (row: EdgeRow) => boolean): readonly EdgeRow[] {
  const end = rows.findIndex((row) => !row.isApart || !isFurniture(row));
  return end === -1 ? rows : rows.slice(0, end);
}

function isOwn(
  number: string,
  index: number,
  [arabic, roman]: readonly [number | undefined, number | undefined],
): boolean {
  if (arabicOf(number) !== undefined) return arabic !== undefined && arabicOf(number) === index - arabic;
  return roman !== undefined && romanOf(number) === index - roman;
}

/** Where nothing but running lines stands on a page, those with words are its text: a form, a slide. */
function kept(rows: readonly EdgeRow[], edges: readonly (readonly EdgeRow[])[]): ReadonlySet<number> {
  const all = new Set(edges.flat().map(({ row }) => row));
  const taken = new Set(rows.map(({ row }) => row));
  return taken.size < all.size
    ? taken
    : new Set(rows.filter(({ words }) => !/\p{L}{2}/u.test(words)).map(({ row }) => row));
}

/** A row at the edge of a page. */
interface EdgeRow {
  readonly row: number;
  readonly words: string;
  /** Its words without numbers, with its height; two of them, as heights near a border could fall on either side. */
  readonly keys: readonly string[];
  /** Its words with numbers, with its height. */
  readonly exactKeys: readonly string[];
  /** The file itself says that it is no text. */
  readonly isMarked: boolean;
  /** Its height alone. */
  readonly places: readonly string[];
  readonly numbers: readonly string[];
  /** It does not go on into the next row as lines of prose do. */
  readonly isApart: boolean;
}

/** The rows from the top inwards, and those from the bottom. */
function edgesOf({ segments, height }: PageLayout): readonly (readonly EdgeRow[])[] {
  const rows = byRow(segments);
  const side = (name: string, inwards: readonly (readonly RowSegment[])[]): readonly EdgeRow[] =>
    inwards.slice(0, ROWS_MOST).map((row, at) => edgeRow(name, row, inwards[at + 1], height));
  return [side('head', rows), side('foot', rows.slice(Math.min(rows.length, 1)).toReversed())];
}

function edgeRow(
  side: string,
  row: readonly RowSegment[],
  next: readonly RowSegment[] | undefined,
  height: number,
): EdgeRow {
  const words = row.map(({ text }) => text).join(' ');
  const form = formOf(words);
  const step = Math.max(1, height * WANDER);
  const baseline = row[0]?.baseline ?? 0;
  const places = [Math.floor(baseline / step), Math.floor(baseline / step + 0.5) + 0.5].map(
    (at) => `${side} ${String(at)}`,
  );
  const keys = places.map((place) => `${place} ${form}`);
  const exactKeys = places.map((place) => `${place} ${words.slice(0, 200)}`);
  const numbers = numbersIn(words);
  const isMarked = row.every(({ isArtifact }) => isArtifact);
  return {
    row: row[0]?.row ?? 0,
    words,
    keys,
    exactKeys,
    places,
    numbers,
    isMarked,
    isApart: isMarked || numbers.length > 0 || isApart(row, next),
  };
}

const NUMERAL = /\p{N}+|\b[ivxlcdm]+\b/giu;

const formOf = (words: string): string => words.replace(NUMERAL, '#').replace(/\s+/g, ' ').slice(0, 200).toLowerCase();

/**
 * The gap below a running head. Unit: sizes of the text from baseline to baseline. Default: 1.8.
 * Source: lines of prose are set 1.15 to 1.5 apart; double-spaced typescripts 2.0, whose heads carry a page number.
 */
const APART_LEAST = 1.8;

function isApart(row: readonly RowSegment[], next: readonly RowSegment[] | undefined): boolean {
  const [own, other] = [row[0], next?.[0]];
  if (own === undefined || other === undefined) return true;
  const isOtherSize = Math.abs(own.size - other.size) > other.size * 0.07;
  return isOtherSize || Math.abs(own.baseline - other.baseline) > APART_LEAST * Math.max(own.size, other.size);
}

/** A page's number stands first or last in its row, with or without "page" and dashes: "12", "– xii –", "Page 3 of 9". */
function numbersIn(words: string): readonly string[] {
  const bare = words.replace(/^[\s–—|\[(-]+/u, '').replace(/(?<![\s–—|\])-])[\s–—|\])-]+$/u, '');
  const named = /^(?:.*\s)?(?:page|seite|p\.)\s*(\d+|[ivxlcdm]+)(?:\s*(?:of|\/|von)\s*\d+)?$/iu.exec(bare)?.[1];
  if (named !== undefined) return [named];
  const first = /^(\d{1,4}|[ivxlcdm]+)(?=$|\s)/iu.exec(bare)?.[1];
  const last = /(?:^|\s)(\d{1,4}|[ivxlcdm]+)$/iu.exec(bare)?.[1];
  return [first, last].filter((number) => number !== undefined);
}
