import type { XmlReader } from '../archive/xml';
import type { CellFormats } from './sheetFormats';

/** A row with the words of its cells, by column from 0; empty ones between them are ''. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Columns that are read. Unit: columns. Default: 500. Source: wider tables are matrices of figures. */
const COLUMNS_MOST = 500;

/** Reads the rows of a sheet (SpreadsheetML). Where cells are merged, the first has the words. */
export function sheetReader(
  strings: readonly string[],
  formats: CellFormats,
): XmlReader & { rows(): readonly SheetRow[] } {
  const rows: { row: number; cells: string[] }[] = [];
  let cell = { column: -1, type: 'n', style: undefined as string | undefined };
  let words: string | undefined;
  let isHidden = false;
  return {
    open(element, attributes) {
      if (element === 'rPh' || element === 'f') return 'skip';
      if (element === 'row') {
        isHidden = attributes['hidden'] === '1';
        rows.push({ row: Number(attributes['r'] ?? (rows.at(-1)?.row ?? 0) + 1), cells: [] });
      }
      if (element === 'c') {
        const { r: place = '', t: type = 'n', s: style } = attributes;
        cell = { column: place === '' ? cell.column + 1 : columnOf(place), type, style };
      }
      if (element === 'v' || element === 't') words ??= '';
      return 'enter';
    },
    close(element) {
      const row = rows.at(-1);
      if (element === 'row' && isHidden) rows.pop();
      if (element !== 'c' || words === undefined || row === undefined) return;
      const shown = shownIn(cell, words, strings, formats);
      words = undefined;
      if (shown === '' || cell.column < 0 || cell.column >= COLUMNS_MOST) return;
      while (row.cells.length < cell.column) row.cells.push('');
      row.cells[cell.column] = shown;
    },
    text(more) {
      if (words !== undefined) words += more;
    },
    rows: () => rows.filter(({ cells }) => cells.some((one) => one !== '')),
  };
}

function shownIn(
  { type, style }: { readonly type: string; readonly style: string | undefined },
  words: string,
  strings: readonly string[],
  formats: CellFormats,
): string {
  switch (type) {
    case 's':
      return (strings[Number(words)] ?? '').trim();
    case 'b':
      return words === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return formats.shown(words, style);
    case 'd':
      return words.slice(0, 10);
    default:
      return words.trim();
  }
}

/** "C12" is in column 2. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
