import { withoutStops } from './bareAddress';
import type { Inline } from './language';
import { createMarking, type Marking } from './marking';

const TOKEN =
  /\\[^]|``[^`]{0,1000}``|:[A-Za-z][\w+.-]{0,30}(?::[\w+.-]{1,20}){0,2}:`[^`]{0,1000}`|`[^`]{1,1000}`_{0,2}|\*\*?|\|[^|\s][^|\n]{0,80}\|_{0,2}|\[(?:\d{1,4}|#[\w.-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_|[\p{L}\p{N}][\p{L}\p{N}.-]{0,60}__?(?![\p{L}\p{N}_])|_`|https?:\/\/[^\s<>"“”`]{1,500}|::[ \t]*$|(?<=\S)[ \t]?---?[ \t]?(?=\S)/gu;

/** The marks of a block of reStructuredText. */
export function restructuredInline(words: string): Inline {
  const marking = createMarking();
  const lead = /^\s*(?:[-*+•]|\(?(?:\d{1,3}|[a-zA-Z]|#|[ivx]{1,5})[.)])[ \t]+/.exec(words)?.[0].length ?? 0;
  marking.change(0, lead);
  for (const { 0: mark, index } of words.matchAll(TOKEN)) if (index >= lead) readToken({ words, marking }, mark, index);
  return marking.end();
}

interface Reading {
  readonly words: string;
  readonly marking: Marking;
}

function readToken({ words, marking }: Reading, mark: string, at: number): void {
  const end = at + mark.length;
  const first = mark.charAt(0);
  if (first === '\\') marking.change(at, /\s/.test(mark.charAt(1)) ? end : at + 1);
  else if (mark.startsWith('``')) {
    marking.change(at, at + 2);
    marking.change(end - 2, end);
  } else if (mark.startsWith('::')) marking.change(at, end, ':');
  else if (first === ':') readRole(marking, mark, at);
  else if (first === '`') readTarget(marking, mark, at, 1);
  else if (first === '*') readStyle({ words, marking }, mark, at);
  else if (first === '|' || mark === '_`') marking.change(at, end);
  else if (first === '[') {
    marking.cite({ kind: 'note', name: mark.slice(1, -2), start: at, end });
    marking.change(at, end);
  } else if (mark.startsWith('http')) {
    marking.cite({ kind: 'link', name: withoutStops(mark), start: at, end });
  } else if (mark.endsWith('_')) marking.change(at + mark.replace(/_{1,2}$/, '').length, end);
  else if (/^\s*-{2,3}\s*$/.test(mark)) {
    const dash = at + mark.indexOf('-');
    marking.change(dash, dash + mark.trim().length, mark.trim() === '--' ? '–' : '—');
  }
}

function readStyle({ words, marking }: Reading, mark: string, at: number): void {
  const [before, behind] = [words.charAt(at - 1), words.charAt(at + mark.length)];
  const opens = /^$|[\s'"(<[{“„‘–—/:-]/.test(before) && /\S/.test(behind);
  const closes = /[^\s\\]/.test(before) && /^$|[\s'".,:;!?)\]}>”“’–—/\\-]/.test(behind);
  if (opens || closes) marking.change(at, at + mark.length);
}

/** Roles that say nothing of their own: they point, hold formulas, or strike out (as writers name the role that they make for that). */
const DROPPED =
  /^(?:ref|numref|eq|math|index|raw|footcite.*|cite.*|sup|sub|download|only|keyword|del|strike(?:through)?|line-through)$/;

/** `:cite:p:`{see}lind2019{p. 12}`` (sphinxcontrib-bibtex), `:doc:`words <target>``. */
function readRole(marking: Marking, mark: string, at: number): void {
  const open = mark.indexOf('`');
  const role = mark.slice(1, open - 1);
  const inside = mark.slice(open + 1, -1);
  if (/^(?:foot)?cite/.test(role)) readKeys(marking, inside, { at, from: at + open + 1, end: at + mark.length, role });
  if (DROPPED.test(role.split(':')[0] ?? '') && !(/^(?:ref|download)$/.test(role) && inside.includes('<')))
    marking.change(at, at + mark.length);
  else {
    marking.change(at, at + open);
    readTarget(marking, mark.slice(open), at + open, 1);
  }
}

interface CitedKeys {
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly role: string;
}

function readKeys(marking: Marking, inside: string, { at, from, end, role }: CitedKeys): void {
  const isAlone =
    !inside.includes(',') || /^(?:\{[^{}]{0,200}\})?[^,{}]{1,200}(?:\{[^{}]{0,200}\})?$/.test(inside.slice(0, 700));
  const kind = /:t$|:ts$/.test(role) ? 'textKey' : 'key';
  for (const { 0: written, 1: lead = '', 2: key = '', 3: place = '', index } of inside.matchAll(
    /(?:\{([^{}]{0,200})\})?([^\s,{}]{1,100})(?:\{([^{}]{0,200})\})?/g,
  )) {
    const own = isAlone ? { start: at, end } : { start: from + index, end: from + index + written.length };
    marking.cite({ kind, name: key, ...own, place, lead });
  }
}

/** Words in back quotes; a target in angle brackets goes. */
function readTarget(marking: Marking, mark: string, at: number, ticks: number): void {
  const close = mark.lastIndexOf('`');
  const target = /\s?<([^<>]{1,500})>$/.exec(mark.slice(Math.max(0, close - 520), close));
  if (target?.[1] !== undefined && mark.endsWith('_'))
    marking.cite({ kind: 'link', name: target[1], start: at, end: at + mark.length });
  marking.change(at, at + ticks);
  marking.change(at + close - (target?.[0].length ?? 0), at + mark.length);
}
