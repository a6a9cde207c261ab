import { linesOf, type TextLine } from '../lineGroups';
import { secondsOf, type Cue, type Cues } from './cues';

/** Which columns of a line hold what, as the line "Format:" above them says. */
interface Columns {
  readonly from: number;
  readonly to: number;
  readonly speaker: number;
  /** The last one: commas in it are the text's. */
  readonly text: number;
}

/** As programs write them that leave the line out. */
const USUAL: Columns = { from: 1, to: 2, speaker: 4, text: 9 };

/** Most columns. Default: 20. Source: the format knows ten. */
const COLUMNS_MOST = 20;

/** The cues of SubStation Alpha (.ass, .ssa): what stands behind "Dialogue:", with the name that its line has. */
export function scriptCues(text: string): Cues {
  const cues: Cue[] = [];
  const others: TextLine[] = [];
  let columns = USUAL;
  for (const line of linesOf(text)) {
    if (line.end === line.start) continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + HEAD_MOST));
    const cue = words.startsWith('Dialogue:') ? cueIn(words, line, columns) : undefined;
    if (words.startsWith('Format:')) columns = columnsOf(words) ?? columns;
    if (cue === undefined) others.push(line);
    else cues.push(cue);
  }
  return { cues: cues.toSorted((one, other) => one.from - other.from), others };
}

/** How far into a line its columns reach. Unit: code units. Default: 500. Source: nine short columns before the text. */
const HEAD_MOST = 500;

function columnsOf(line: string): Columns | undefined {
  const names = line
    .slice('Format:'.length)
    .split(',', COLUMNS_MOST)
    .map((name) => name.trim().toLowerCase());
  const speaker = Math.max(names.indexOf('name'), names.indexOf('actor'));
  const [from, to, text] = ['start', 'end', 'text'].map((name) => names.indexOf(name));
  if (from === undefined || to === undefined || text === undefined || Math.min(from, to, text) < 0) return undefined;
  return { from, to, speaker, text };
}

function cueIn(words: string, line: TextLine, columns: Columns): Cue | undefined {
  let at = 'Dialogue:'.length;
  const values: string[] = [];
  for (let column = 0; column < columns.text; column += 1) {
    const comma = words.indexOf(',', at);
    if (comma === -1) return undefined;
    values.push(words.slice(at, comma).trim());
    at = comma + 1;
  }
  const start = line.start + at;
  const [from, to] = [columns.from, columns.to].map((column) => secondsOf(values[column] ?? ''));
  if (!(from !== undefined && to !== undefined && from + to >= 0) || start >= line.end) return undefined;
  const speaker = values[columns.speaker];
  return { from, to, lines: [{ start, end: line.end }], ...(speaker !== undefined && speaker !== '' && { speaker }) };
}
