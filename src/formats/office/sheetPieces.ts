import type { PlacedBlock } from '../extract';
import { joined } from '../words';
import type { SheetRow } from './sheetRows';

/** Longest heading of the names of columns. Unit: code units. Default: 300. Source: the same as in tables as text. */
const NAMES_MOST = 300;

/** A sheet under its name; a first row that names the columns stands above the others. */
export function sheetPieces(name: string, rows: readonly SheetRow[]): readonly PlacedBlock[] {
  if (rows.length === 0) return [];
  const [first] = rows;
  const hasNames = rows.length > 1 && first !== undefined && areNames(first.cells);
  return [
    { words: name, marks: [], shape: { role: 'heading', level: 1 }, place: {} },
    ...rows.map(({ row, cells }, at): PlacedBlock => {
      const words = joined(
        cells.map((cell) => ({ words: cell.replace(/\s+/g, ' '), marks: [] })),
        ' | ',
        'mark',
      );
      if (at > 0 || !hasNames) return { ...words, shape: { role: 'tableRow' }, place: { row } };
      const names = cells
        .filter((cell) => cell !== '')
        .join(', ')
        .replace(/\s+/g, ' ')
        .slice(0, NAMES_MOST);
      return { words: names, marks: [], shape: { role: 'heading', level: 2 }, place: { row } };
    }),
  ];
}

/** Names of columns are short, all different, and no figures. */
const areNames = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell !== '').length > 1 &&
  new Set(cells).size === cells.length &&
  cells.every((cell) => cell.length <= 80 && !/^[-+\d.,:/%\s€$£]+$/.test(cell));
