import { withoutStops } from './bareAddress';
import type { Inline } from './language';
import { createMarking, noteName, pairsOf, type Marking } from './marking';
import { readTokens } from './readTokens';

interface Reading {
  readonly words: string;
  readonly brackets: ReadonlyMap<number, number>;
  readonly marking: Marking;
}

const TOKEN =
  /\\[*_`#{[<+\\]|\[(?:[\w.-]{0,60}\.)?(?:line-through|strike(?:through)?)(?:\.[\w.-]{0,60})?\]##?|"`|`"|'`|`'|\*\*?|__?|``?|##?|\{[\w-]{1,60}\}|<<[^<>\n]{1,300}>>|\(\(\(?[^()\n]{1,200}\)\)\)?|[a-z][a-z\d+-]{1,20}:[^\s[\]<>"“”]{0,500}\[|\[(?:\[[\w:.-]{1,80}(?:,[^\]\n]{0,100})?\]|[.#%][\w.#%-]{1,80})\]|<\d{1,2}>|https?:\/\/[^\s[\]<>"“”]{1,500}|\n\/\/(?!\/)[^\n]*|(?<=\S)[ \t]--[ \t]|(?<=\w)--(?=\w)|[ \t]\+$/gm;

/** The marks of a block of AsciiDoc. */
export function asciidocInline(words: string): Inline {
  const marking = createMarking();
  const reading = { words, brackets: pairsOf(words, /\\[^]|[[\]]/g), marking };
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  marking.change(0, lead);
  readInline(reading, lead, words.length);
  return marking.end();
}

/** The signs of a heading or an item, and the label of a box. */
const LEAD =
  /^(?:={1,6}[ \t]+|#{1,6}[ \t]+|[*-]{1,5}[ \t]+(?:\[[ x*]\][ \t]+)?|\.{1,5}[ \t]+|\d{1,3}\.[ \t]+|<(?:\d{1,2}|\.)>[ \t]+|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+)/;

function readInline(reading: Reading, from: number, to: number): void {
  readTokens(TOKEN, { words: reading.words, from, to }, (mark, at) => readToken(reading, mark, at));
}

const READ: Readonly<Record<string, string>> = { '"`': '“', '`"': '”', "'`": '‘', "`'": '’' };

function readToken(reading: Reading, mark: string, at: number): number {
  const { marking } = reading;
  const end = at + mark.length;
  const first = mark.charAt(0);
  if (first === '\\') marking.change(at, at + 1);
  else if (/^\[.*#$/.test(mark)) return readStruck(reading, mark, at);
  else if (READ[mark] !== undefined) marking.change(at, end, READ[mark]);
  else if ('*_`#'.includes(first)) readStyle(reading, mark, at);
  else if (first === '{') marking.change(at, end, ATTRIBUTES[mark]);
  else if (mark.startsWith('<<')) {
    const comma = mark.indexOf(',');
    marking.change(at, comma < 0 ? end : at + comma + 1);
    if (comma >= 0) marking.change(end - 2, end);
  } else if (mark.startsWith('(((')) marking.change(at, end);
  else if (mark.startsWith('((')) {
    marking.change(at, at + 2);
    marking.change(end - 2, end);
  } else if (/^\s*-/.test(mark)) marking.change(at, end, mark === '--' ? '—' : ' — ');
  else if (first === '\n') {
    marking.comment({ start: at + 1, end, said: mark.slice(3) });
    marking.change(at + 1, end);
  } else if (mark.endsWith('[') && !first.startsWith('[')) return readMacro(reading, mark, at, end - 1);
  else if (mark.startsWith('http')) marking.cite({ kind: 'link', name: withoutStops(mark), start: at, end });
  else if (first === '[' || /^<\d|^[ \t]\+$/.test(mark)) marking.change(at, end);
  return end;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '{nbsp}': ' ',
  '{sp}': ' ',
  '{empty}': '',
  '{ldquo}': '“',
  '{rdquo}': '”',
  '{lsquo}': '‘',
  '{rsquo}': '’',
  '{apos}': '’',
  '{amp}': '&',
  '{lt}': '<',
  '{gt}': '>',
  '{plus}': '+',
  '{asterisk}': '*',
  '{backtick}': '`',
  '{startsb}': '[',
  '{endsb}': ']',
  '{vbar}': '|',
  '{deg}': '°',
  '{tilde}': '~',
  '{caret}': '^',
  '{backslash}': '\\',
  '{two-colons}': '::',
  '{cpp}': 'C++',
};

/** One mark at the edge of a word, two anywhere; a sign with space around it, or inside a word, is a sign. */
function readStyle({ words, marking }: Reading, mark: string, at: number): void {
  const [before, behind] = [words.charAt(at - 1), words.charAt(at + mark.length)];
  const opens = /^$|[^\p{L}\p{N}_]/u.test(before) && /\S/.test(behind);
  const closes = /\S/.test(before) && /^$|[^\p{L}\p{N}_]/u.test(behind);
  if (mark.length === 2 || opens || closes) marking.change(at, at + mark.length);
}

/** Longest words that are struck. Unit: code units. Default: 1,000. Source: a paragraph. */
const STRUCK_MOST = 1000;

/** What is struck out is not said: words in one sign end with the next at the edge of a word, in two with the next two. */
function readStruck({ words, marking }: Reading, mark: string, at: number): number {
  const sign = mark.endsWith('##') ? '##' : '#';
  const from = at + mark.length;
  const near = words.slice(from, from + STRUCK_MOST);
  const close = sign === '##' ? near.indexOf(sign) : near.search(/(?<=\S)#(?![\p{L}\p{N}_])/u);
  const end = close < 0 ? from - sign.length : from + close + sign.length;
  marking.change(at, end);
  return end;
}

const NOTE = /^footnote(?:ref)?:/;
const CITATION = /^cite(?:np|p|t)?:\[$/;
/** Macros whose words are read; those of others go with them. */
const READ_INSIDE = /^(?:https?|link|xref|mailto|ftp|irc|span|mark|kbd|btn|menu):/;

function readMacro(reading: Reading, mark: string, at: number, open: number): number {
  const { words, marking, brackets } = reading;
  const close = brackets.get(open);
  if (close === undefined) return open;
  const inside = words.slice(open + 1, close);
  if (NOTE.test(mark)) {
    if (inside.trim() !== '') {
      marking.note({ start: open + 1, end: close });
      readInline(reading, open + 1, close);
      marking.cite({ kind: 'note', name: noteName(inside), start: at, end: close + 1 });
    }
    marking.change(at, close + 1);
  } else if (CITATION.test(mark)) {
    readKeys(reading, at, open + 1, close);
    marking.change(at, close + 1);
  } else if (READ_INSIDE.test(mark)) {
    const target = mark.slice(0, -1).replace(/^link:/, '');
    const named = /^[^,="]{0,400}(?=,)/.exec(inside)?.[0].length;
    const caret = /\^$/.test(inside) ? 1 : 0;
    if (/^https?:/.test(target) || mark.startsWith('link:'))
      marking.cite({ kind: 'link', name: target, start: at, end: close + 1 });
    if (inside === '' && /^https?:/.test(target)) marking.change(open, close + 1);
    else marking.change(at, open + 1);
    readInline(reading, open + 1, close);
    marking.change(named === undefined || !inside.includes('=') ? close - caret : open + 1 + named, close + 1);
  } else if (
    /^(?:image|icon|anchor|indexterm2?|stem|latexmath|asciimath|pass|include|video|audio|toc|bibitem|counter2?):/.test(
      mark,
    )
  )
    marking.change(at, close + 1);
  else return open + 1;
  return close + 1;
}

/** `cite:[lind2019(12), moe]`: keys with the place in brackets behind each. */
function readKeys({ words, marking }: Reading, at: number, from: number, close: number): void {
  const inside = words.slice(from, close);
  const isAlone = !inside.includes(',');
  for (const { 0: written, 1: key = '', 2: place = '', index } of inside.matchAll(
    /([^\s,()]{1,100})(?:\(([^()]{0,60})\))?/g,
  )) {
    const own = isAlone ? { start: at, end: close + 1 } : { start: from + index, end: from + index + written.length };
    marking.cite({ kind: 'key', name: key, ...own, place });
  }
}
