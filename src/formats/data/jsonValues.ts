/** A string or number of structured data. Offsets count UTF-16 code units. */
export interface JsonValue {
  /** As JSONPath writes it (RFC 9535); of a very long one the end, behind "$…". */
  readonly path: string;
  readonly kind: 'string' | 'number';
  /** Without quotation marks. */
  readonly start: number;
  readonly end: number;
  /** Where its name begins, with its mark; absent for values in lists. */
  readonly keyStart?: number;
}

/** The values of a text, and where it breaks the grammar or a limit for the first time. */
export interface JsonValues {
  readonly values: readonly JsonValue[];
  readonly brokenAt?: number;
  readonly tooDeepAt?: number;
}

interface Frame {
  readonly isObject: boolean;
  readonly path: string;
  index: number;
  key: { readonly name: string; readonly start: number } | undefined;
}

/**
 * All values between two places, in order. Missing and superfluous commas, comments and a missing end do no harm.
 * Without recursion, and linear in the text, whatever is in it.
 */
export function jsonValues(text: string, from: number, to: number, depthMost: number): JsonValues {
  const values: JsonValue[] = [];
  const stack: Frame[] = [];
  let brokenAt: number | undefined;
  let tooDeepAt: number | undefined;
  const add = (kind: JsonValue['kind'], start: number, end: number): void => {
    const frame = stack.at(-1);
    if (stack.length > depthMost) tooDeepAt ??= start;
    else values.push({ path: pathIn(frame), kind, start, end, ...(frame?.key && { keyStart: frame.key.start }) });
    close(frame);
  };
  for (const token of tokensOf(text, from, to)) {
    const frame = stack.at(-1);
    const { start, end } = token;
    switch (token.kind) {
      case 'open':
        stack.push({
          isObject: text[start] === '{',
          path: stack.length > depthMost ? '' : pathIn(frame),
          index: 0,
          key: undefined,
        });
        break;
      case 'close':
        if (frame === undefined || frame.isObject !== (text[start] === '}')) brokenAt ??= start;
        stack.pop();
        close(stack.at(-1));
        break;
      case 'string':
        if (!token.isWhole) brokenAt ??= start;
        if (frame?.isObject === true && frame.key === undefined)
          frame.key = { name: text.slice(start, end), start: start - 1 };
        else add('string', start, end);
        break;
      case 'number':
        add('number', start, end);
        break;
      case 'word':
        if (!/^(?:true|false|null)$/.test(text.slice(start, Math.min(end, start + 9)))) brokenAt ??= start;
        close(frame);
    }
  }
  if (stack.length > 0) brokenAt ??= to;
  return { values, ...(brokenAt !== undefined && { brokenAt }), ...(tooDeepAt !== undefined && { tooDeepAt }) };
}

/** A value is over: the next one has another number or name. */
function close(frame: Frame | undefined): void {
  if (frame === undefined) return;
  frame.index += 1;
  frame.key = undefined;
}

function pathIn(frame: Frame | undefined): string {
  if (frame === undefined) return '$';
  if (!frame.isObject) return shortened(`${frame.path}[${String(frame.index)}]`);
  const name = (frame.key?.name ?? '').slice(-PATH_MOST);
  return shortened(
    /^[\p{L}_][\p{L}\d_]*$/u.test(name) ? `${frame.path}.${name}` : `${frame.path}['${name.replaceAll("'", "\\'")}']`,
  );
}

/**
 * Longest path of a value. Unit: code units. Default: 300. Source: thirty names, ten times what data at hand nests; every
 * value bears its own, so without an end a file of deep names would cost the square of its length.
 */
const PATH_MOST = 300;

/** The names next to the value say most. */
const shortened = (path: string): string => (path.length > PATH_MOST ? `$…${path.slice(2 - PATH_MOST)}` : path);

interface Token {
  readonly kind: 'open' | 'close' | 'string' | 'number' | 'word';
  readonly start: number;
  readonly end: number;
  /** Whether a string has its end. */
  readonly isWhole: boolean;
}

function* tokensOf(text: string, from: number, to: number): Iterable<Token> {
  for (let at = from; at < to;) {
    const letter = text.charAt(at);
    if (letter === '"') {
      const end = stringEnd(text, at + 1, to);
      yield { kind: 'string', start: at + 1, end: Math.min(end, to), isWhole: end < to };
      at = end + 1;
    } else if (/[[\]{}]/.test(letter)) {
      yield { kind: letter === '{' || letter === '[' ? 'open' : 'close', start: at, end: at + 1, isWhole: true };
      at += 1;
    } else if (/[\s,:]/.test(letter)) at += 1;
    else if (text.startsWith('//', at)) at = placeOf(text, '\n', at, to);
    else if (text.startsWith('/*', at)) at = placeOf(text, '*/', at, to) + 2;
    else {
      WORD.lastIndex = at;
      const end = Math.min(to, at + Math.max(1, WORD.exec(text)?.[0].length ?? 1));
      yield { kind: /[-\d]/.test(letter) ? 'number' : 'word', start: at, end, isWhole: true };
      at = end;
    }
  }
}

const WORD = /[^\s,:[\]{}"]*/y;

function placeOf(text: string, mark: string, from: number, to: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? to : at;
}

/** The mark that closes a string: the first that no backslash stands before. */
function stringEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) return at;
    if (letter === 0x5c) at += 1;
  }
  return to;
}
