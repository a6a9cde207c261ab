import type { Metadata } from '../engine/model/document';
import type { Problem } from '../engine/model/problem';
import type { Json } from '../project/tolerantJson';

/** What may be said of a source. */
const FIELDS: ReadonlySet<string> = new Set<keyof Metadata>([
  'title',
  'author',
  'date',
  'publisher',
  'url',
  'language',
  'key',
]);

/** ISO 8601, as exact as it is known. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export interface GivenMetadata {
  /** By the path of the source in its folder. */
  readonly given: ReadonlyMap<string, Partial<Metadata>>;
  readonly problems: readonly Problem[];
}

/** Reads what a writer says of sources: `{ "sources/report.pdf": { "title": "…", "date": "2024-05" } }`. */
export function readGivenMetadata(field: Json | undefined): GivenMetadata {
  const given = new Map<string, Partial<Metadata>>();
  const problems: Problem[] = [];
  if (field === undefined) return { given, problems };
  const complain = (reason: string, line: number): unknown => problems.push({ kind: 'brokenSettings', reason, line });
  if (field.kind !== 'fields') {
    complain('"metadata" must hold paths of sources, each with { "title": … }', field.line);
    return { given, problems };
  }
  for (const [path, said] of field.fields) {
    if (said.kind === 'fields') given.set(path.replace(/^\.\//, ''), readOne(said.fields, problems));
    else complain(`what is said of "${path}" must begin with {`, said.line);
  }
  return { given, problems };
}

function readOne(fields: ReadonlyMap<string, Json>, problems: Problem[]): Partial<Metadata> {
  const known: Record<string, string> = {};
  for (const [key, { line, ...value }] of fields) {
    const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : '';
    if (!FIELDS.has(key)) problems.push({ kind: 'unknownSetting', key, line, isOfSource: true });
    else if (text === '') problems.push({ kind: 'brokenSettings', reason: `"${key}" must be a text`, line });
    else if (key === 'date' && !DATE.test(text))
      problems.push({
        kind: 'brokenSettings',
        reason: 'a date must look like "2024", "2024-05" or "2024-05-31"',
        line,
      });
    else known[key] = text;
  }
  return known;
}
