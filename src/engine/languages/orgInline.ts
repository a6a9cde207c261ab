import { withoutStops } from './bareAddress';
import type { Inline } from './language';
import { markFormula } from './formula';
import { createMarking, noteName, pairsOf, type Marking } from './marking';
import { readTokens } from './readTokens';

interface Reading {
  readonly words: string;
  readonly brackets: ReadonlyMap<number, number>;
  readonly marking: Marking;
}

const TOKEN =
  /\u200B|\[\[[^[\]\n]{1,500}\](?:\[|\])|\]\]|\[cite(?:\/[\w/-]{1,30})?:|\[fn:[\w-]{0,60}:?|@@[\w-]{1,20}:(?:[^@\n]|@(?!@)){0,1000}@@|\{\{\{[^{}\n]{1,300}\}\}\}|<<<?[^<>\n]{1,200}>>>?|[<[]\d{4}-\d\d-\d\d[^\]>\n]{0,60}[>\]]|\\[A-Za-z]{2,20}(?:\{\})?|\\\\[ \t]*$|\\[([]|\$|[*/_=~+]|https?:\/\/[^\s<>"“”[\]]{1,500}|-{2,3}|\n[ \t]*#(?:[ \t][^\n]*)?(?=\n|$)/gm;

/** The signs of a heading or an item, and what stands before the words. */
const LEAD =
  /^\s*(?:\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED|COMMENT)[ \t]+)?(?:\[#\w\][ \t]+)?|(?:[-+*]|\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+(?:\[[ xX-]\][ \t]+)?)/;

/** The marks of a block of Org. */
export function orgInline(words: string): Inline {
  const marking = createMarking();
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  marking.change(0, lead);
  // "- term :: what it is".
  const defined = /^[ \t]*[-+*][ \t][^\n]{1,200}?[ \t]::(?=\s)/.exec(words);
  if (defined !== null) marking.change(defined[0].length - 3, defined[0].length, ':');
  const tags = words.startsWith('*') ? /[ \t]:(?:[\w@#%]+:)+[ \t]*$/.exec(words) : null;
  if (tags !== null) marking.change(tags.index, words.length);
  readInline({ words, brackets: pairsOf(words, /[[\]]/g), marking }, lead, words.length);
  return marking.end();
}

function readInline(reading: Reading, from: number, to: number): void {
  readTokens(TOKEN, { words: reading.words, from, to }, (mark, at) => readToken(reading, mark, at));
}

function readToken(reading: Reading, mark: string, at: number): number {
  const { words, marking } = reading;
  const end = at + mark.length;
  if (mark.startsWith('[[')) readLink(reading, mark, at);
  else if (mark.startsWith('[cite')) return readCited(reading, mark, at);
  else if (mark.startsWith('[fn:')) return readNote(reading, mark, at);
  else if (mark.startsWith('@@')) {
    if (mark.startsWith('@@comment:')) marking.comment({ start: at, end, said: mark.slice(10, -2) });
    marking.change(at, end);
  } else if (mark.startsWith('\n')) {
    marking.comment({ start: at + 1, end, said: mark.replace(/^\s*#/, '') });
    marking.change(at + 1, end);
  } else if (/^(?:\\\(|\\\[|\$)$/.test(mark)) return readFormula(reading, mark, at);
  else if (mark === ']]' || /^[\u200B{<[\\]/.test(mark))
    marking.change(at, end, /^\\nbsp\b/.test(mark) ? ' ' : undefined);
  else if (mark.startsWith('http')) marking.cite({ kind: 'link', name: withoutStops(mark), start: at, end });
  else if (mark.startsWith('-')) marking.change(at, end, mark === '--' ? '–' : '—');
  else if (mark === '+') return readStruck(reading, at);
  else if (opens(words, at) || closes(words, at)) marking.change(at, end);
  return end;
}

/** As Org's manual says of the signs of emphasis: at the edge of a word, next to space, a stop, or a quotation mark. */
const opens = (words: string, at: number): boolean =>
  /^$|[\s\-–—({'"“„*/_+]/.test(words.charAt(at - 1)) && /[^\s\u200B]/.test(words.charAt(at + 1));

const closes = (words: string, at: number): boolean =>
  /[^\s\u200B]/.test(words.charAt(at - 1)) && /^$|[\s\-–—.,;:!?'"”“)}\]*/_+\\]/.test(words.charAt(at + 1));

/** Longest words that are struck. Unit: code units. Default: 1,000. Source: Org strikes no more than two lines. */
const STRUCK_MOST = 1000;

/** What is struck out is not said; a plus that ends nothing is a plus. */
function readStruck({ words, marking }: Reading, at: number): number {
  if (!opens(words, at)) return at + 1;
  const most = Math.min(words.length, at + STRUCK_MOST);
  for (let close = words.indexOf('+', at + 2); close > 0 && close < most; close = words.indexOf('+', close + 1)) {
    // One of two together is no sign.
    if (!closes(words, close) || words.charAt(close - 1) === '+' || words.charAt(close + 1) === '+') continue;
    marking.change(at, close + 1);
    return close + 1;
  }
  return at + 1;
}

function readLink({ words, marking, brackets }: Reading, mark: string, at: number): void {
  const target = mark.slice(2, -2).replace(/^file:/, '');
  const isNamed = mark.endsWith('[');
  const close = (brackets.get(at) ?? at + mark.length - 1) + 1;
  if (/\.(?:png|jpe?g|gif|svg|webp|pdf)$/i.test(target) && !isNamed) marking.change(at, close);
  else if (/^https?:/.test(target) || isNamed) marking.cite({ kind: 'link', name: target, start: at, end: close });
  if (isNamed) marking.change(at, at + mark.length);
  else if (/^https?:/.test(target)) {
    marking.change(at, at + 2);
    marking.change(at + mark.length - 2, at + mark.length);
  } else marking.change(at, at + mark.length);
  if (words.startsWith(']]', close - 2) && isNamed) marking.change(close - 2, close);
}

/** `[cite/t:see @lind p. 12;@moe]`. */
function readCited({ words, marking, brackets }: Reading, mark: string, at: number): number {
  const close = brackets.get(at);
  if (close === undefined) return at + mark.length;
  const from = at + mark.length;
  const inside = words.slice(from, close);
  const isAlone = !inside.includes(';');
  for (const { 0: part, index } of inside.matchAll(/[^;]+/g)) {
    const key = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,100})/u.exec(part.slice(0, 400));
    if (key === null) continue;
    const place = part
      .slice(key.index + key[0].length)
      .replace(/^[,\s]+/, '')
      .trim();
    const lead = part.slice(0, key.index).trim();
    const start = from + index + (/^\s*/.exec(part.slice(0, 80))?.[0].length ?? 0);
    const own = isAlone ? { start: at, end: close + 1 } : { start, end: from + index + part.trimEnd().length };
    marking.cite({ kind: 'key', name: key[1] ?? '', ...own, place, lead });
  }
  marking.change(at, close + 1);
  return close + 1;
}

/** `[fn:1]` refers to a note, `[fn::words]` and `[fn:1:words]` are one. */
function readNote(reading: Reading, mark: string, at: number): number {
  const { words, marking, brackets } = reading;
  const close = brackets.get(at);
  if (close === undefined) return at + mark.length;
  const from = at + mark.length;
  const inside = words.slice(from, close);
  if (mark.endsWith(':') && inside.trim() !== '') {
    marking.note({ start: from, end: close });
    readInline(reading, from, close);
    marking.cite({ kind: 'note', name: noteName(inside), start: at, end: close + 1 });
  } else marking.cite({ kind: 'note', name: mark.slice(4), start: at, end: close + 1 });
  marking.change(at, close + 1);
  return close + 1;
}

/** Longest formula. Unit: code units. Default: 1,000. */
const FORMULA_MOST = 1000;

/** TeX's in brackets, or between dollars as Org takes them: no space inside, no letter or figure behind. A price is none. */
function readFormula({ words, marking }: Reading, mark: string, at: number): number {
  const closing = mark === '$' ? '$' : mark === '\\(' ? '\\)' : '\\]';
  const close = words.slice(0, at + FORMULA_MOST).indexOf(closing, at + mark.length);
  const end = close + closing.length;
  const inside = close < 0 ? '' : words.slice(at + mark.length, close);
  const isPrice =
    mark === '$' && (/^$|^[\s\u200B]|[\s\u200B]$|\n/.test(inside) || /[\p{L}\p{N}]/u.test(words.charAt(end)));
  if (close < 0 || isPrice) return at + mark.length;
  return markFormula({ words, marking }, at, { from: at + mark.length, to: close, end });
}
