import { FILLER } from '../model/masked';
import { markdownCells, type CellStrings } from './notebookCells';

/**
 * A Jupyter notebook as Markdown of the same length: the lines of its Markdown cells where they stand, each at the margin;
 * code, outputs and all else are empty. An offset in one is an offset in the other.
 */
export function notebookAsMarkdown(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const cell of markdownCells(text)) {
    const [first] = cell;
    if (first === undefined) continue;
    parts.push(empty(text.slice(at, first.start)));
    const { written, end } = cellText(text, cell);
    parts.push(written);
    at = end;
  }
  return parts.join('') + empty(text.slice(at));
}

/** What is not prose: spaces and the line breaks that stand there, with an empty line at its end. */
function empty(gap: string): string {
  const blank = gap.replace(/[^\n]/g, ' ');
  return blank.length < 2 ? blank : `${blank.slice(0, -2)}\n\n`;
}

function cellText(text: string, cell: CellStrings): { readonly written: string; readonly end: number } {
  const parts: string[] = [];
  let at = cell[0]?.start ?? 0;
  for (const { start, end } of cell) {
    // Between two lines: the break is the quotation mark before the second, so that it begins at the margin.
    const gap = start - at;
    if (gap > 0) endLine(parts, gap);
    const words = text.slice(start, end);
    const isLineEnd = words.endsWith('\\n') && end !== cell.at(-1)?.end;
    parts.push(isLineEnd ? `${unescaped(words.slice(0, -2))}  ` : unescaped(words));
    at = end;
  }
  return { written: parts.join('').padEnd(at - (cell[0]?.start ?? 0)), end: at };
}

/** The line below the head of a table may not end with spaces: its last bar moves to the end. */
function endLine(parts: string[], gap: number): void {
  const line = parts.at(-1) ?? '';
  const bar = line.lastIndexOf('|');
  const isRule = bar > 0 && /^[\s|:-]+$/.test(line);
  if (isRule) parts[parts.length - 1] = `${line.slice(0, bar)} ${line.slice(bar + 1)}`;
  parts.push(`${' '.repeat(Math.max(0, gap - 2))}${isRule ? '|' : ' '}`.slice(0, gap - 1), '\n');
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: ' ', b: ' ', f: ' ' };

/** The words of a JSON string, as long as before. What is escaped stands last, next to what follows it. */
const unescaped = (words: string): string =>
  words.replace(/(?:\\\\)+|\\(?:u([0-9a-fA-F]{4})|([^]))/g, (escape, code: string | undefined, letter = '') => {
    if (escape.startsWith('\\\\')) return FILLER.repeat(escape.length / 2) + '\\'.repeat(escape.length / 2);
    if (code !== undefined)
      return FILLER.repeat(5) + String.fromCharCode(Number.parseInt(code, 16)).replace(/[\r\n]/, ' ');
    return (letter === 'n' ? ' ' : FILLER).repeat(escape.length - 1) + (LETTERS[String(letter)] ?? String(letter));
  });
