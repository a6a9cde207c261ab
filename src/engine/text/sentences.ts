import { continuesAfter } from './abbreviations';
import { FILLER } from '../model/masked';

/** A sentence of a text, without the spaces around it. Offsets count UTF-16 code units. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one block of prose, in order; they are disjoint and cover every code unit but space.
 *
 * Unicode's sentence boundaries (UAX #29, as `Intl.Segmenter` gives them) know no abbreviations, quotations or citation
 * marks; each repair names one such phenomenon. Single line breaks are spaces: the caller splits paragraphs.
 */
export function sentencesOf(text: string): readonly SentenceSpan[] {
  const flat = text.replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const starts = splitListMarks(flat, boundariesOf(flat));
  return starts.flatMap((start, index) => trimmed(flat, start, starts[index + 1] ?? flat.length));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Unicode's sentences. Long texts are cut into windows, each beginning with the last sentence of the one before: some
 * engines that run us (V8 11) copy the whole text for every segment, which is quadratic.
 */
function* unicodeSentences(flat: string): Iterable<{ readonly index: number; readonly segment: string }> {
  for (let from = 0; from < flat.length;) {
    const isLast = from + WINDOW >= flat.length;
    const found = [...segmenter.segment(flat.slice(from, from + WINDOW))];
    const whole = isLast || found.length === 1 ? found : found.slice(0, -1);
    for (const { index, segment } of whole) yield { index: from + index, segment };
    const last = whole.at(-1);
    from += last === undefined ? WINDOW : last.index + last.segment.length;
  }
}

/** In code units: about fifty pages of speech without a full stop. */
const WINDOW = 16_384;

/** The positions where a sentence begins, after the repairs; always begins with 0. */
function boundariesOf(flat: string): number[] {
  const starts = [0];
  let quote = NO_QUOTE;
  let quoteFrom = 0;
  let last = 0;
  for (const { index, segment } of unicodeSentences(flat)) {
    if (index > 0 && isBoundary(flat, last, index, quote)) {
      starts.push(index + citationLength(flat, index));
      last = index;
    }
    const open = openQuote(segment, quote);
    if (quote === NO_QUOTE && open !== NO_QUOTE) quoteFrom = index;
    // A quotation that never closes must not swallow the paragraph.
    quote = index + segment.length - quoteFrom > QUOTATION_MOST ? NO_QUOTE : open;
  }
  return starts;
}

const NO_QUOTE = '';

/** Longest quotation, in code units, inside which a sentence end does not count: about eight sentences. */
const QUOTATION_MOST = 1200;

function isBoundary(flat: string, from: number, at: number, quote: string): boolean {
  const before = flat
    .slice(Math.max(from, at - 40), at)
    .replaceAll(FILLER, '')
    .trimEnd();
  const after = flat
    .slice(at, at + 40)
    .replaceAll(FILLER, '')
    .trimStart();
  if (quote !== NO_QUOTE && hasClosing(flat, at, quote)) return false;
  if (opensParenthesis(flat, from, at)) return false;
  if (/^[\p{Ll},;:)\]]/u.test(after)) return false;
  if (isEllipsis(before) && !/^(?!I\b)\p{Lu}/u.test(after)) return false;
  return !continuesAfter(before, after);
}

/** Three points, close or spaced, mark a pause; a fourth ends the sentence. */
const isEllipsis = (before: string): boolean => /(?<!\.\s?)(?:\.\s?\.\s?\.|…)$/u.test(before);

/** A quotation goes on if its closing mark stands ahead, before the next opening one. */
function hasClosing(flat: string, at: number, quote: string): boolean {
  const closing = flat.indexOf(CLOSING[quote] ?? quote, at);
  return closing >= 0 && closing - at < QUOTATION_MOST;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** The quotation mark that is open after a segment, given the one that was open before. */
function openQuote(segment: string, before: string): string {
  let open = before;
  for (const mark of segment.match(/[“”«»„"]/g) ?? []) {
    if (open === NO_QUOTE) open = mark in CLOSING ? mark : NO_QUOTE;
    else if (CLOSING[open] === mark) open = NO_QUOTE;
  }
  return open;
}

/** A sentence end inside brackets that are still open belongs to the aside, not to the sentence around it. */
function opensParenthesis(flat: string, from: number, at: number): boolean {
  const inside = flat.slice(Math.max(from, at - 300), at);
  const open = inside.lastIndexOf('(');
  if (open < 1 || inside.indexOf(')', open) >= 0) return false;
  const closing = flat.indexOf(')', at);
  return closing >= 0 && closing - at < 300 && /\S/.test(inside.slice(0, open));
}

/** Citation marks after a full stop ("… in 1999. [3] The …") belong to the sentence before. */
function citationLength(flat: string, at: number): number {
  return /^(?:\s*(?:\[\^?[\w@:,; .-]{1,40}\]|[¹²³⁰-⁹]+))+(?=\s|$)\s*/u.exec(flat.slice(at, at + 120))?.[0].length ?? 0;
}

/** List marks in running text ("1. … 2. …", "• …") begin a sentence each, once a list has begun. */
function splitListMarks(flat: string, starts: readonly number[]): readonly number[] {
  const mark = /^\s*(?:(•|‣|◦)|(?:\d{1,3}|[a-z])(\.\)|[.)]))\s/u.exec(flat);
  if (mark === null) return starts;
  const next = mark[1] ?? `(?:\\d{1,3}|[a-z])${(mark[2] ?? '').replace(/[.)]/g, '\\$&')}\\s`;
  const marks = [...flat.matchAll(new RegExp(`(?<=\\s)${next}`, 'gu'))].map(({ index }) => index);
  const isAfterMark = (start: number): boolean => new RegExp(`${next}\\s*$`, 'u').test(flat.slice(0, start).slice(-8));
  return [...new Set([...starts.filter((start) => !isAfterMark(start)), ...marks])].sort((a, b) => a - b);
}

function trimmed(flat: string, start: number, end: number): readonly SentenceSpan[] {
  let from = start;
  let to = end;
  while (from < to && isSpace(flat.charCodeAt(from))) from += 1;
  while (to > from && isSpace(flat.charCodeAt(to - 1))) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x2060 ||
  (code > 0x2000 && /\s/.test(String.fromCharCode(code)));
