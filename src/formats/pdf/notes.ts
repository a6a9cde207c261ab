import type { BodyStyle } from './bodyStyle';
import type { ColumnLine } from './lines';

/** Smaller than prose. Unit: share. Default: 0.93. Source: notes are one or two points smaller than ten or twelve. */
const SMALLER_MOST = 0.93;

/** How a note begins: with a number or sign, and then words. */
const MARKED = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z](?=[.)]))[.)\]]?\s*["“'‘(]?\p{L}/u;

/** The lines of a column, taken apart. */
interface PartedLines {
  readonly text: readonly ColumnLine[];
  /** The rest of the note that the page before ended with. */
  readonly rest: readonly ColumnLine[];
  readonly notes: readonly (readonly ColumnLine[])[];
}

/**
 * Parts a column's lines into its text and the notes at its foot: smaller lines with no line of prose below them, from
 * the first that begins with a mark on, each mark beginning a note. Where a note is still open, those above the first mark are its rest.
 */
export function partedNotes(lines: readonly ColumnLine[], body: BodyStyle, open: 'open' | 'closed'): PartedLines {
  const lastLarge = lines.findLastIndex(({ size }) => size > body.size * SMALLER_MOST);
  const begins = (line: ColumnLine): boolean =>
    MARKED.test(line.text) && line.cells === 1 && !/^\d+\s?%/.test(line.text);
  const marked = lines.findIndex((line, at) => at > lastLarge && begins(line));
  const goesOn = open === 'open' && lastLarge >= 0 && lines[lastLarge + 1]?.cells === 1;
  const end = marked === -1 && !goesOn ? lines.length : goesOn ? lastLarge + 1 : marked;
  const start = marked === -1 ? lines.length : marked;
  const notes: ColumnLine[][] = [];
  for (const line of lines.slice(start)) {
    const open = notes.at(-1);
    if (open === undefined || (begins(line) && isNext(line, open))) notes.push([line]);
    else open.push(line);
  }
  return { text: lines.slice(0, end), rest: lines.slice(end, start), notes };
}

/** A line that begins with "1998 the" by chance is no note: marks are raised, or one more than that before. */
function isNext(line: ColumnLine, [first]: readonly ColumnLine[]): boolean {
  if (line.beginsRaised || first?.beginsRaised === true) return line.beginsRaised;
  const [own, before] = [line, first].map((one) => Number(/^\d+/.exec(one?.text ?? '')?.[0] ?? NaN));
  return own === undefined || before === undefined || Number.isNaN(own) || own > before;
}
