/** A cell with its quotation marks, and a row of them. Offsets count UTF-16 code units. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/**
 * The rows of a table in order (RFC 4180), empty ones included, since a spreadsheet counts them: quoted cells may hold delimiters, line breaks and
 * doubled marks. A mark that is never closed is a mark like any other letter. Linear in the text.
 */
export function csvRows(text: string, delimiter: string, start = 0): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const last = text.lastIndexOf('"');
  const plain = new RegExp(`[${escaped(delimiter)}\r\n]`, 'g');
  let cells: Cell[] = [];
  let at = start;
  while (at <= text.length) {
    const quoted = text[at] === '"' && at < last ? closing(text, at + 1) : -1;
    plain.lastIndex = quoted === -1 ? at : quoted + 1;
    const end = plain.exec(text)?.index ?? text.length;
    cells.push({ start: at, end, isQuoted: quoted !== -1 });
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

const escaped = (delimiter: string): string => delimiter.replace(/[\\\]^-]/, '\\$&');

/** Longest quoted cell. Unit: code units. Default: 100,000. Source: thirty pages; without it open marks cost the square. */
const QUOTED_MOST = 100_000;

/** Where the mark that closes a cell stands; -1 if there is none. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1 && at - from < QUOTED_MOST; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** What parts the cells, and where the first row begins: a line "sep=;" says it, as Excel has it, and is no row. */
export interface Delimited {
  readonly delimiter: string;
  readonly start: number;
}

/**
 * Of the usual marks the one that parts the first rows into equally many cells, and most of them. A comma inside figures counts for little: it is a decimal comma
 * where something else parts the rows as evenly.
 */
export function delimiterOf(text: string): Delimited {
  const said = /^"?sep=(.)"?\r?\n?/.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
  const head = text.slice(0, HEAD_MOST);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const score = evenness(head, delimiter, head.length < text.length);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, start: 0 };
}

/** How evenly a mark parts the first rows, from 0: rows of one width, and then many cells in each. */
function evenness(head: string, delimiter: string, isCut: boolean): number {
  const rows = csvRows(head, delimiter).filter(([cell, second]) => second !== undefined || cell?.end !== cell?.start);
  const whole = isCut && rows.length > 1 ? rows.slice(0, -1) : rows;
  const counts = whole.slice(0, 20).map(({ length }) => length);
  const usual = counts.toSorted((one, other) => one - other)[counts.length >> 1] ?? 0;
  if (usual < 2) return 0;
  const alike = counts.filter((count) => count === usual).length / counts.length;
  const figures = delimiter === ',' ? (head.match(/\d,\d/g)?.length ?? 0) : 0;
  const marks = Math.max(1, head.split(delimiter).length - 1);
  return (alike * 100 + Math.min(usual, 50)) * (1 - Math.min(0.5, figures / marks));
}

/** Unit: code units. Default: 10,000. Source: twenty rows of five hundred letters. */
const HEAD_MOST = 10_000;
