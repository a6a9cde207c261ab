import { markNames, type DistantMark } from '../engine/model/mark';
import { readProjectMarks, type ProjectMark } from './projectMarks';
import { readTolerantJson, SPACE, type Json } from './tolerantJson';

/** A change of a text: what stands between two places gives way to other words. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The marks of a `groundwork.json` with their places; none of a file that cannot be read. */
export function marksIn(text: string): readonly ProjectMark[] {
  const reading = readTolerantJson(text);
  return reading.ok && reading.json.kind === 'fields' ? readProjectMarks(reading.json.fields.get('marks')).marks : [];
}

/**
 * Writes a mark into the text of a `groundwork.json`, which may be empty. Comments and the shape of the rest stay as they
 * are; `undefined` when the text is no such file, so that it is for its writer to mend.
 */
export function addedMark(text: string, files: string, mark: DistantMark): TextChange | undefined {
  const entry = entryText(files, mark);
  if (text.trim() === '') return { start: 0, end: text.length, text: `{\n  "marks": [\n    ${entry}\n  ]\n}\n` };
  const reading = readTolerantJson(text);
  if (!reading.ok || reading.json.kind !== 'fields') return undefined;
  const { json } = reading;
  const marks = json.fields.get('marks');
  if (marks === undefined)
    return insertedIn(text, json, [...json.fields.values()].at(-1), `"marks": [\n    ${entry}\n  ]`);
  return marks.kind === 'list' ? insertedIn(text, marks, marks.elements.at(-1), entry) : undefined;
}

/** Takes out the mark at this place, with its comma. */
export function removedMark(text: string, { start, end }: Pick<ProjectMark, 'start' | 'end'>): TextChange {
  const comma = COMMA.exec(text.slice(end));
  if (comma !== null) {
    const line = /^[ \t]*\r?\n?[ \t]*/.exec(text.slice(end + comma[0].length))?.[0].length ?? 0;
    return { start, end: end + comma[0].length + line, text: '' };
  }
  const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: '' };
}

/** Space and comments up to a comma. */
const COMMA = new RegExp(`^${SPACE.source},`);

/** Behind the last member, on a line of its own, indented as that is; between the brackets where there is none. */
export function insertedIn(text: string, around: Json, last: Json | undefined, member: string): TextChange {
  if (last === undefined) {
    const indent = lineIndent(text, around.start);
    const at = around.start + 1;
    const isBare = text.slice(at, around.end - 1).trim() === '';
    return { start: at, end: isBare ? around.end - 1 : at, text: `\n${indent}  ${member}\n${indent}` };
  }
  const comma = COMMA.exec(text.slice(last.end));
  const at = last.end + (comma?.[0].length ?? 0);
  return { start: at, end: at, text: `${comma === null ? ',' : ''}\n${lineIndent(text, last.start)}${member}` };
}

const lineIndent = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';

function entryText(files: string, { words, mark }: DistantMark): string {
  const { kind, rule, reason, evidence } = mark;
  const fields = { files, words, rule, as: markNames[kind], source: evidence?.source, says: evidence?.words, reason };
  const said = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`],
  );
  return `{ ${said.join(', ')} }`;
}
