import { done, refused, type Problem } from '../../engine/model/problem';
import { lineIndexOf } from '../../engine/text/lineIndex';
import { createBlockList } from '../blockList';
import { decodeText } from '../decodeText';
import type { Format, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { masked, type Mask } from '../masks';
import { linesOf } from '../lineGroups';
import { escapesIn, paragraphsIn } from './jsonStrings';
import { jsonValues, type JsonValue, type JsonValues } from './jsonValues';

/**
 * Structured data. Strings that are prose are paragraphs; short ones and numbers stand with their names, without which
 * they would say nothing. In files of one value a line the row is the line. Refuses: notText, otherContent, corrupt.
 */
export const json: Format = {
  id: 'json',
  extensions: ['json', 'jsonl', 'ndjson', 'geojson'],
  opens: 'file',
  read({ name, bytes }, { limits }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    if (!/^\s*(?:[[{"\d-]|\/[/*]|true|false|null|$)/.test(text)) {
      const looks = looksLike(bytes);
      return refused(looks === 'plain text' ? NOT_JSON : { kind: 'otherContent', looksLike: looks });
    }
    const read = /\.(?:geo)?json$/i.test(name)
      ? readJson(text, [{ found: jsonValues(text, 0, text.length, limits.depth) }])
      : readJson(text, rowsOf(text, limits.depth));
    return done({ ...read, problems: [...problems, ...read.problems] });
  },
};

const NOT_JSON: Problem = { kind: 'corrupt', reason: 'it does not begin like JSON' };

interface Row {
  readonly row?: number;
  readonly found: JsonValues;
}

function rowsOf(text: string, depthMost: number): readonly Row[] {
  const rows: Row[] = [];
  let row = 0;
  for (const { start, end } of linesOf(text)) {
    row += 1;
    if (end > start) rows.push({ row, found: jsonValues(text, start, end, depthMost) });
  }
  return rows;
}

function readJson(text: string, rows: readonly Row[]): ReadText {
  const blocks = createBlockList(text);
  const masks: Mask[] = [];
  for (const { row, found } of rows) {
    for (const value of found.values) {
      blocks.setPlace({ path: value.path, ...(row !== undefined && { row }) });
      if (isFact(text, value)) {
        const start = value.keyStart ?? value.start;
        blocks.addOther('tableRow', { start, end: value.end });
        masks.push(...keyMasks(text, value));
      } else {
        for (const place of paragraphsIn(text, value)) blocks.addProse('paragraph', place);
      }
      if (value.kind === 'string') masks.push(...escapesIn(text, value.start, value.end));
    }
  }
  const problems = problemsOf(text, rows);
  return {
    text,
    ...(masks.length > 0 && { masked: masked(text, masks) }),
    blocks: blocks.blocks,
    metadata: {},
    problems,
  };
}

/** Longest value that stands with its name. Unit: code units. Default: 60. Source: titles and names; sentences are longer. */
const FACT_MOST = 60;

const isFact = (text: string, { kind, start, end, keyStart }: JsonValue): boolean =>
  end > start &&
  (kind === 'number' ||
    (keyStart !== undefined && end - start <= FACT_MOST && !/[.!?…。！？]["”’)]*$/.test(text.slice(start, end))));

/** The marks around a name and before its value go; the colon between them stays. */
function keyMasks(text: string, { kind, start, keyStart }: JsonValue): readonly Mask[] {
  if (keyStart === undefined) return [];
  const close = text.lastIndexOf('"', kind === 'string' ? start - 2 : start - 1);
  const marks = [keyStart, ...(close > keyStart ? [close] : []), ...(kind === 'string' ? [start - 1] : [])];
  return marks.map((at) => ({ start: at, end: at + 1, as: '' }));
}

function problemsOf(text: string, rows: readonly Row[]): readonly Problem[] {
  const broken = rows.find(({ found }) => found.brokenAt !== undefined)?.found.brokenAt;
  const tooDeep = rows.find(({ found }) => found.tooDeepAt !== undefined)?.found.tooDeepAt;
  if (broken === undefined && tooDeep === undefined) return [];
  const lines = lineIndexOf(text);
  const at = (offset: number): string => `line ${String(lines.position(offset).line + 1)}`;
  return [
    ...(broken === undefined ? [] : [partly(`what breaks off at ${at(broken)}`, 'corrupt')]),
    ...(tooDeep === undefined ? [] : [partly(`what is nested too deep at ${at(tooDeep)}`, 'tooMuch')]),
  ];
}

const partly = (missing: string, reason: 'corrupt' | 'tooMuch'): Problem => ({ kind: 'partlyRead', missing, reason });
