/** A JSON value, the line it stands in, counted from 1, and its place in the text. */
export type Json = { readonly line: number; readonly start: number; readonly end: number } & (
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly elements: readonly Json[] }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Json> }
);

/** A value, or what is wrong and in which line. */
export type JsonReading =
  { readonly ok: true; readonly json: Json } | { readonly ok: false; readonly reason: string; readonly line: number };

/** Deepest nesting. Unit: levels. Default: 50. Source: settings have three; the call stack has room for thousands. */
const DEPTH_MOST = 50;

/**
 * Reads JSON as people write it by hand: comments and commas before a closing bracket are let pass, as in the editor's
 * own settings. `JSON.parse` names the line of a fault in some versions only, and never that of a key.
 */
export function readTolerantJson(text: string): JsonReading {
  const reader = createReader(text);
  const json = readValue(reader, 0);
  if (json !== undefined && !reader.isAtEnd()) reader.fail('nothing may follow the closing bracket');
  const fault = reader.fault();
  if (fault !== undefined) return { ok: false, ...fault };
  return json === undefined ? { ok: false, reason: 'the file is empty', line: 1 } : { ok: true, json };
}

interface Reader {
  /** The first fault; what comes after it is its consequence. */
  fault(): { readonly reason: string; readonly line: number } | undefined;
  /** Keeps the reason; what it returns stands for the value that could not be read. */
  fail(reason: string): Bare | undefined;
  line(): number;
  isAtEnd(): boolean;
  /** Where the next value begins; where the last one ended. */
  start(): number;
  end(): number;
  /** What the pattern, which must be sticky, finds at this place after white space and comments. */
  take(pattern: RegExp): string | undefined;
}

/** White space and comments. Each letter has one way to be read, or comments of slashes would cost the power of two. */
export const SPACE = /(?:\s|\/\/[^\r\n]*(?![^\r\n])|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = new RegExp(`${STRING.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'uy');

function createReader(text: string): Reader {
  let at = 0;
  let fault: { readonly reason: string; readonly line: number } | undefined;
  const line = (): number => 1 + (text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0);
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  return {
    fault: () => fault,
    line: () => (take(SPACE), line()),
    isAtEnd: () => (take(SPACE), at === text.length),
    start: () => (take(SPACE), at),
    end: () => at,
    take: (pattern) => (take(SPACE), take(pattern)),
    fail(reason) {
      take(SPACE);
      fault ??= { reason: at === text.length ? 'the file ends too early' : reason, line: line() };
      return undefined;
    },
  };
}

function readValue(reader: Reader, depth: number): Json | undefined {
  const place = { line: reader.line(), start: reader.start() };
  const value = readBare(reader, depth);
  return value && { ...place, ...value, end: reader.end() };
}

/** A value without its place. */
type Bare = { readonly [K in Json['kind']]: Omit<Extract<Json, { kind: K }>, 'line' | 'start' | 'end'> }[Json['kind']];

function readBare(reader: Reader, depth: number): Bare | undefined {
  if (depth > DEPTH_MOST) return reader.fail('brackets are nested too deeply');
  if (reader.take(/\{/y) !== undefined) return readObject(reader, depth);
  if (reader.take(/\[/y) !== undefined) return readList(reader, depth);
  const scalar = reader.take(SCALAR);
  if (scalar === undefined) return reader.fail('a value is expected here, such as "text" or [ … ]');
  return { kind: 'scalar', value: JSON.parse(scalar) as string | number | boolean | null };
}

function readObject(reader: Reader, depth: number): Bare | undefined {
  const fields = new Map<string, Json>();
  while (reader.take(/\}/y) === undefined) {
    const keyLine = reader.line();
    const key = reader.take(STRING);
    if (key === undefined) return reader.fail('a key in quotation marks or } is expected here');
    if (reader.take(/:/y) === undefined) return reader.fail(`a colon is missing after ${key}`);
    const field = readValue(reader, depth + 1);
    if (field === undefined) return undefined;
    fields.set(JSON.parse(key) as string, { ...field, line: keyLine });
    if (reader.take(/,|(?=\})/y) === undefined) return reader.fail('a comma or } is missing before this');
  }
  return { kind: 'fields', fields };
}

function readList(reader: Reader, depth: number): Bare | undefined {
  const elements: Json[] = [];
  while (reader.take(/\]/y) === undefined) {
    const element = readValue(reader, depth + 1);
    if (element === undefined) return undefined;
    elements.push(element);
    if (reader.take(/,|(?=\])/y) === undefined) return reader.fail('a comma or ] is missing before this');
  }
  return { kind: 'list', elements };
}
