import type { Stretch } from '../model/stretch';

/** The strings of a Markdown cell's source, without their quotation marks. */
export type CellStrings = readonly Stretch[];

/**
 * The Markdown cells of a Jupyter notebook (nbformat 4), in order. One pass over its JSON, whatever is broken in it: what
 * stands at `cells[n].source` counts where `cells[n].cell_type` is "markdown".
 */
export function markdownCells(text: string): readonly CellStrings[] {
  const cells: CellStrings[] = [];
  const keys: string[] = [''];
  let strings: Stretch[] = [];
  let type = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const depth = keys.length - 1;
    if (unit === '{' || unit === '[') {
      keys.push('');
      if (depth === CELL - 1) [strings, type] = [[], ''];
    } else if ((unit === '}' || unit === ']') && depth > 0) {
      keys.pop();
      if (depth === CELL && keys[1] === 'cells' && type === 'markdown' && strings.length > 0) cells.push(strings);
    } else if (unit === '"') {
      const end = stringEnd(text, at + 1);
      const isKey = /^\s{0,20}:/.test(text.slice(end + 1, end + 22));
      if (isKey) keys[depth] = text.slice(at + 1, Math.min(end, at + 40));
      else if (depth === CELL && keys[CELL] === 'cell_type') type = text.slice(at + 1, end);
      else if ((depth === CELL || depth === CELL + 1) && keys[CELL] === 'source') strings.push({ start: at + 1, end });
      at = end;
    }
  }
  return cells;
}

/** How deep a cell's keys stand: in the notebook, its list of cells, a cell. */
const CELL = 3;

/** Where a string ends; the end of the text where it is not closed. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}
