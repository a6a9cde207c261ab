import { withoutStops } from './bareAddress';
import type { Inline } from './language';
import { markFormula } from './formula';
import { createMarking, noteName, pairsOf, type Marking } from './marking';
import { readTokens } from './readTokens';

interface Reading {
  readonly words: string;
  readonly brackets: ReadonlyMap<number, number>;
  readonly closed: ReadonlySet<number>;
  readonly marking: Marking;
  /** What is read in place of a bracket that closes what a function began. */
  readonly closing: Map<number, string>;
  readonly isInNote: boolean;
}

const TOKEN =
  /\\u\{[0-9a-fA-F]{1,6}\}|\\(?=\n|$)|\\[^]|https?:\/\/[^\s()[\]<>"]{1,500}|\/\/[^\n]*|\/\*|`{1,3}|[*_~]|\$|-{2,3}|<[\p{L}_][\p{L}\p{N}_:.-]{0,80}>|@[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,80}[\p{L}\p{N}_])?|#[\p{L}_][\p{L}\p{N}_-]{0,60}(?:\.[\p{L}_][\p{L}\p{N}_-]{0,60}){0,4}|#[({[]|\]/gu;

/** The marks of a block of Typst. */
export function typstInline(words: string): Inline {
  const marking = createMarking();
  const brackets = pairsOf(words, /\\[^]|https?:\/\/[^\s"()[\]]*|\/\/[^\n]*|[()[\]{}]/g);
  const lead = /^\s*(?:={1,6}|[-+]|\d{1,3}\.|\/)[ \t]+/.exec(words)?.[0].length ?? 0;
  marking.change(0, lead);
  const closed = new Set(brackets.values());
  readInline({ words, brackets, closed, marking, closing: new Map(), isInNote: false }, lead, words.length);
  return marking.end();
}

function readInline(reading: Reading, from: number, to: number): void {
  readTokens(TOKEN, { words: reading.words, from, to }, (mark, at) => readToken(reading, mark, at));
}

function readToken(reading: Reading, mark: string, at: number): number {
  const { words, marking, closing, closed } = reading;
  const end = at + mark.length;
  const first = mark.charAt(0);
  if (mark.startsWith('\\u{')) marking.change(at, end, signOf(mark));
  else if (first === '\\') marking.change(at, mark.length > 1 && /\S/.test(mark.charAt(1)) ? at + 1 : end);
  else if (mark.startsWith('http')) {
    marking.cite({ kind: 'link', name: withoutStops(mark), start: at, end });
  } else if (first === '/') return readComment(reading, mark, at);
  else if (first === '`') return readRaw(reading, mark, at);
  else if (first === '~') marking.change(at, end, ' ');
  else if (first === '*' || first === '_') {
    const isInWord = /[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(words.charAt(end));
    if (!isInWord) marking.change(at, end);
  } else if (first === '$') return readFormula(reading, at);
  else if (first === '-') marking.change(at, end, mark === '--' ? '–' : '—');
  else if (first === '<') marking.change(at, end);
  else if (first === '@') return readKey(reading, mark, at);
  else if (first === '#') return readCall(reading, mark, at);
  else if (closing.has(at) || !closed.has(at)) marking.change(at, end, closing.get(at));
  return end;
}

function signOf(mark: string): string | undefined {
  const code = Number.parseInt(mark.slice(3, -1), 16);
  return code > 31 && code < 0x10000 ? String.fromCharCode(code) : undefined;
}

function readComment({ words, marking }: Reading, mark: string, at: number): number {
  const close = mark === '/*' ? words.indexOf('*/', at + 2) : -1;
  const end = mark === '/*' ? (close < 0 ? words.length : close + 2) : at + mark.length;
  marking.comment({ start: at, end, said: words.slice(at + 2, mark === '/*' && close >= 0 ? close : end) });
  marking.change(at, end);
  return end;
}

/** Code in a line is read as its words are. */
function readRaw({ words, marking }: Reading, mark: string, at: number): number {
  const from = at + mark.length;
  const close = words.indexOf(mark, from);
  marking.change(at, from);
  if (close < 0) return from;
  marking.change(close, close + mark.length);
  return close + mark.length;
}

function readFormula({ words, marking }: Reading, at: number): number {
  const close = words.indexOf('$', at + 1);
  if (close >= 0) return markFormula({ words, marking }, at, { from: at + 1, to: close, end: close + 1 });
  marking.change(at, at + 1);
  return at + 1;
}

/** `@key`, `@key[p. 2]`: a work, or a figure or heading of the draft itself. */
function readKey({ words, marking, brackets }: Reading, mark: string, at: number): number {
  if (/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return at + 1;
  const open = at + mark.length;
  const close = words.charAt(open) === '[' ? brackets.get(open) : undefined;
  const end = close === undefined ? open : close + 1;
  marking.cite({
    kind: 'textKey',
    name: mark.slice(1),
    start: at,
    end,
    place: words.slice(open + 1, close ?? open + 1),
  });
  marking.change(at, end);
  return end;
}

/** Functions that go with all that they hold. */
const DROPPED =
  /^#(?:image|figure|table|bibliography|v|h|ref|label|set|let|show|lorem|counter|pagebreak|metadata|place|todo|index|hide|context|numbering|datetime|raw|math|box|rect|line|linebreak|parbreak|strike)$/;

function readCall(reading: Reading, mark: string, at: number): number {
  const { words, marking, brackets, closing } = reading;
  const open = mark.length === 2 && '({['.includes(mark.charAt(1)) ? at + 1 : at + mark.length;
  const round = words.charAt(open) === '(' || words.charAt(open) === '{' ? brackets.get(open) : undefined;
  const behind = round === undefined ? open : round + 1;
  const content = words.charAt(behind) === '[' ? brackets.get(behind) : undefined;
  const inside = round === undefined ? '' : words.slice(open + 1, round);
  if (mark === '#cite') readCite(reading, inside, { start: at, end: behind });
  if (mark === '#link')
    marking.cite({
      kind: 'link',
      name: /"([^"]{1,500})"/.exec(inside)?.[1] ?? '',
      start: at,
      end: (content ?? behind - 1) + 1,
    });
  if (content === undefined && words.charAt(behind) === '[') {
    // What it holds goes on in the next paragraph.
    marking.change(at, behind + 1);
    return behind + 1;
  }
  if (content === undefined || DROPPED.test(mark)) {
    const end = content === undefined ? behind : content + 1;
    marking.change(at, words.charAt(end) === ';' ? end + 1 : end);
    return end;
  }
  if (mark === '#footnote') return readNote(reading, at, { open: behind, close: content });
  const isQuoted = mark === '#quote' && !/block\s?:\s?true/.test(inside);
  marking.change(at, behind + 1, isQuoted ? '“' : undefined);
  closing.set(content, isQuoted ? '”' : '');
  return behind + 1;
}

function readNote(reading: Reading, at: number, { open, close }: { open: number; close: number }): number {
  const { words, marking, isInNote } = reading;
  const name = noteName(words.slice(open + 1, close));
  if (!isInNote && name !== '') {
    marking.note({ start: open + 1, end: close });
    readInline({ ...reading, isInNote: true }, open + 1, close);
    marking.cite({ kind: 'note', name, start: at, end: close + 1 });
  }
  marking.change(at, close + 1);
  return close + 1;
}

/** `#cite(<key>, supplement: [p. 2])`. */
function readCite({ marking }: Reading, inside: string, place: { start: number; end: number }): void {
  const name = /^\s{0,20}(?:<([^<>]{1,100})>|label\("([^"]{1,100})"\))/.exec(inside);
  const said = /supplement\s?:\s?\[([^[\]]{0,100})\]/.exec(inside.slice(0, 400))?.[1] ?? '';
  if (name !== null) marking.cite({ kind: 'key', name: name[1] ?? name[2] ?? '', ...place, place: said });
}
