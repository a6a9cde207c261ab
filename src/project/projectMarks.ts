import { markKindOf, markNames, markRuleOf, type DistantMark, type Mark } from '../engine/model/mark';
import { ignorableRules } from '../engine/model/rule';
import type { Problem } from '../engine/model/problem';
import type { Json } from './tolerantJson';

/** A mark of `groundwork.json`, for the drafts that a glob names; `start` and `end` are its place in the file. */
export interface ProjectMark extends DistantMark {
  readonly files: string;
  readonly start: number;
  readonly end: number;
}

export interface ProjectMarks {
  readonly marks: readonly ProjectMark[];
  readonly problems: readonly Problem[];
}

/** Reads `"marks": [{ "files": "chapters/**", "rule": "strength", "as": "ignore", "reason": "…" }]`. */
export function readProjectMarks(field: Json | undefined): ProjectMarks {
  if (field === undefined) return { marks: [], problems: [] };
  if (field.kind !== 'list') return { marks: [], problems: [broken('"marks" must be a list', field.line)] };
  const readings = field.elements.map((element) => ({ element, reading: readEntry(element) }));
  return {
    marks: readings.flatMap(({ element: { start, end }, reading }) =>
      typeof reading === 'string' ? [] : [{ ...reading, start, end }],
    ),
    problems: readings.flatMap(({ element, reading }) =>
      typeof reading === 'string' ? [broken(reading, element.line)] : [],
    ),
  };
}

const broken = (reason: string, line: number): Problem => ({ kind: 'brokenSettings', reason, line });

const KEYS: ReadonlySet<string> = new Set(['files', 'words', 'rule', 'as', 'reason', 'source', 'says']);

/** An entry, or what is wrong with it. */
function readEntry(element: Json): Omit<ProjectMark, 'start' | 'end'> | string {
  if (element.kind !== 'fields') return 'a mark must begin with {';
  const strange = [...element.fields.keys()].find((key) => !KEYS.has(key));
  if (strange !== undefined) return `a mark has no "${strange}"`;
  const text = (key: string): string | undefined => textOf(element.fields.get(key));
  const files = text('files');
  if (files === undefined) return 'a mark must say which "files" it is for';
  const mark = readMark(text);
  if (typeof mark === 'string') return mark;
  const words = text('words');
  return { files, mark, ...(words !== undefined && { words }) };
}

function readMark(text: (key: string) => string | undefined): Mark | string {
  const kind = markKindOf(text('as') ?? '');
  if (kind === undefined) return `"as" must be ${Object.values(markNames).map(quoted).join(', ')}`;
  const reason = text('reason');
  const rest = { where: 'project' as const, ...(reason !== undefined && { reason }) };
  const [source, words] = [text('source'), text('says')];
  if (kind === 'evidence') {
    if (source === undefined || words === undefined) return 'evidence must name its "source" and what it "says"';
    return { kind, evidence: { source, words }, ...rest };
  }
  const name = text('rule');
  const rule = name === undefined ? undefined : markRuleOf(name);
  if (name !== undefined && rule === undefined) return `"rule" must be ${ignorableRules.map(quoted).join(', ')}`;
  if (rule !== undefined && kind !== 'ignored') return 'only "ignore" can be about one "rule"';
  return { kind, ...(rule && { rule }), ...rest };
}

const quoted = (name: string): string => `"${name}"`;

const textOf = (field: Json | undefined): string | undefined =>
  field?.kind === 'scalar' && typeof field.value === 'string' && field.value.trim() !== ''
    ? field.value.trim()
    : undefined;
