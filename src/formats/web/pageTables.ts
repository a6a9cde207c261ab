import type { PlacedBlock } from '../extract';
import { joined, type Words } from '../words';
import type { PageElement } from './pageNode';

/** The tables that are open at a place of a page, one in the other. */
export interface PageTables {
  /** What the open cell has so far, to be added to; `undefined` outside of cells. */
  cell(): Words[] | undefined;
  /** At the beginning of any part of a table. */
  enter(name: string, element: PageElement): void;
  /** At its end, when its words are in their cell: the row that is ready. */
  leave(name: string): PlacedBlock | undefined;
}

interface Table {
  row: number;
  cells: Words[];
  cell: Words[] | undefined;
}

/** No table yet. */
export function createPageTables(): PageTables {
  const tables: (Table | 'layout')[] = [];
  const table = (): Table | undefined => {
    const open = tables.at(-1);
    return open === 'layout' ? undefined : open;
  };
  return {
    cell: () => table()?.cell,
    enter(name, element) {
      const open = table();
      if (name === 'TABLE') tables.push(isLayout(element) ? 'layout' : { row: 0, cells: [], cell: undefined });
      else if (name === 'TR' && open !== undefined) open.row += 1;
      else if (isCell(name) && open !== undefined) open.cell = [];
    },
    leave(name) {
      const open = table();
      if (isCell(name) && open?.cell !== undefined) {
        open.cells.push(joined(open.cell, '\n', 'words'));
        open.cell = undefined;
      }
      if (name === 'TABLE') tables.pop();
      return open !== undefined && (name === 'TR' || name === 'TABLE') ? takeRow(open) : undefined;
    },
  };
}

const isCell = (name: string): boolean => name === 'TD' || name === 'TH';

/** A row is one block, its cells with bars between them. */
function takeRow(table: Table): PlacedBlock | undefined {
  const { cells } = table;
  table.cells = [];
  if (cells.every(({ words }) => words === '')) return undefined;
  return { ...joined(cells, ' | ', 'mark'), shape: { role: 'tableRow' }, place: { row: table.row } };
}

/**
 * A table that only places things on the page: one column, another table inside, or, without heads, cells that hold headings, lists or several
 * paragraphs, as newsletters and old pages have them.
 */
function isLayout(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  for (const inner of table.getElementsByTagName('table')) return inner !== table;
  if (!hasHead(table) && hasBlocks(table)) return true;
  for (const row of table.getElementsByTagName('tr')) {
    let cells = 0;
    for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) cells += cell.nodeType === 1 ? 1 : 0;
    if (cells > 1) return false;
  }
  return true;
}

function hasHead(table: PageElement): boolean {
  for (const name of ['th', 'thead', 'caption']) for (const _ of table.getElementsByTagName(name)) return true;
  return false;
}

function hasBlocks(table: PageElement): boolean {
  for (const cell of table.getElementsByTagName('td')) {
    let paragraphs = 0;
    for (const paragraph of cell.getElementsByTagName('p')) paragraphs += paragraph.textContent?.trim() === '' ? 0 : 1;
    if (paragraphs > 1) return true;
    for (const name of ['h1', 'h2', 'h3', 'h4']) for (const _ of cell.getElementsByTagName(name)) return true;
  }
  return false;
}
