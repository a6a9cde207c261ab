import { parseDocument } from 'yaml';
import type { Metadata } from '../engine/model/document';
import type { Problem } from '../engine/model/problem';
import { isoDateOf } from './dates';

/** Metadata between two fences at the start of a text, and where the text proper begins. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly Problem[];
  /** The end of the last fence, without its line break; 0 when there is no front matter. */
  readonly end: number;
}

/** Reads YAML between `---` and `---` or `...` at the very start. Broken YAML costs the metadata, never the text. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) return none;
  const start = opening[0].length;
  const fence = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + FRONT_MATTER_MOST));
  if (fence !== null) {
    return { ...metadataOf(text.slice(start, start + fence.index)), end: start + fence.index + fence[0].length };
  }
  return /^[\w-]+:[ \t]/.test(text.slice(start, start + 100)) ? { ...none, problems: [broken(UNCLOSED)] } : none;
}

/** The texts of one field of the front matter, be it one or a list; none where it is absent or broken. */
export function frontMatterList(text: string, key: string): readonly string[] {
  const yaml = text.startsWith('---') ? yamlOf(text) : undefined;
  if (yaml?.includes(key) !== true) return [];
  try {
    const value: unknown = parseDocument(yaml, YAML).toJS({ maxAliasCount: 20 });
    const field: unknown = typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : [];
    const list: readonly unknown[] = Array.isArray(field) ? field : [field];
    return list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
  } catch {
    // What is wrong with it is told where it is read for its metadata.
    return [];
  }
}

/** The front matter of a text without its fences; `undefined` where there is none. */
export function yamlOf(text: string): string | undefined {
  const start = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const inside = text.slice(start, start + FRONT_MATTER_MOST);
  const fence = /^(?:---|\.\.\.)[ \t]*$/m.exec(inside);
  return fence === null ? undefined : inside.slice(0, fence.index);
}

const none: FrontMatter = { metadata: {}, problems: [], end: 0 };

/**
 * Longest front matter. Unit: code units. Default: 65,536.
 * Source: far more than the guides of Pandoc, Hugo and Jekyll show; the YAML parser takes some 100 ms for so much.
 */
const FRONT_MATTER_MOST = 65_536;
const UNCLOSED = 'the closing --- is missing';

const broken = (reason: string): Problem => ({ kind: 'brokenMetadata', reason });

/** All scalars stay text: `2018-05`, `1984`. */
const YAML = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;

/** The parser throws at aliases that multiply and at nesting deeper than the stack: both are faults of the file. */
function metadataOf(yaml: string): Omit<FrontMatter, 'end'> {
  try {
    // An alias may be used now and then, but not multiply.
    const document = parseDocument(yaml, YAML);
    const [fault] = document.errors;
    if (fault !== undefined) return onlyProblem(`line ${lineAt(yaml, fault.pos[0])}: ${fault.message}`);
    return fieldsOf(document.toJS({ maxAliasCount: 20 }));
  } catch (fault) {
    return onlyProblem(fault instanceof Error ? fault.message : String(fault));
  }
}

const onlyProblem = (reason: string): Omit<FrontMatter, 'end'> => ({ metadata: {}, problems: [broken(reason)] });

/** Counted from the first fence, which is line 1. */
const lineAt = (yaml: string, offset: number): string =>
  String(2 + (yaml.slice(0, offset).match(/\r\n|\n|\r/g)?.length ?? 0));

/** The names that Pandoc, Hugo, Jekyll, Obsidian and web clippers give to each field, the commonest first. */
const KEYS = {
  title: ['title'],
  author: ['author', 'authors', 'by', 'creator'],
  date: ['date', 'published', 'issued', 'created', 'year'],
  url: ['url', 'link', 'source', 'permalink', 'canonical_url'],
} as const;

function fieldsOf(value: unknown): Omit<FrontMatter, 'end'> {
  if (value === null || value === '') return { metadata: {}, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return onlyProblem('it is not a list of keys and values');
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), wordsOf(field)]));
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => fields.get(key)).find((words) => words !== undefined);
  const title = first(KEYS.title);
  const author = first(KEYS.author);
  const written = first(KEYS.date);
  const date = written === undefined ? undefined : isoDateOf(written);
  const url = KEYS.url.map((key) => fields.get(key)).find((words) => /^https?:\/\/\S+$/.test(words ?? ''));
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url }),
    },
    problems: written !== undefined && date === undefined ? [broken(`the date “${written}” is not understood`)] : [],
  };
}

/** A field as text: lists are joined, persons go by their name. */
function wordsOf(field: unknown): string | undefined {
  if (typeof field === 'string') return field.trim().replace(/\s+/g, ' ') || undefined;
  if (Array.isArray(field)) return wordsOf(field.map(wordsOf).filter(Boolean).join(', '));
  return typeof field === 'object' && field !== null && 'name' in field ? wordsOf(field.name) : undefined;
}
