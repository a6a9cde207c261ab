import { FILLER } from '../model/masked';
import { continuesAfter } from './abbreviations';
import { quotedStretches, type QuotedStretch } from './quoteMarks';
import { sentenceBreaks } from './sentenceBreaks';

/** A sentence of a text, without the spaces around it. Offsets count UTF-16 code units. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one block of prose, in order; they are disjoint and cover every code unit but space.
 *
 * Unicode's sentence boundaries (`sentenceBreaks`) know no abbreviations, quotations or citation marks; each repair names
 * one such phenomenon. Single line breaks are spaces: the caller splits paragraphs.
 */
export function sentencesOf(text: string): readonly SentenceSpan[] {
  const flat = text.replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const starts = splitListMarks(flat, boundariesOf(flat));
  return starts.flatMap((start, index) => trimmed(flat, start, starts[index + 1] ?? flat.length));
}

/** The positions where a sentence begins, after the repairs; always begins with 0. */
function boundariesOf(flat: string): number[] {
  const starts = [0];
  const breaks = sentenceBreaks(flat);
  const quoted = breaks.length > 0 && MARKS.test(flat) ? quotedStretches(flat).filter(isHeldTogether) : [];
  let next = 0;
  let last = 0;
  for (const at of breaks) {
    while ((quoted[next]?.end ?? Infinity) < at) next += 1;
    const isInCitation = at < (starts.at(-1) ?? 0);
    const isQuoted = (quoted[next]?.start ?? Infinity) <= at;
    if (isInCitation || isQuoted || !isBoundary(flat, last, at)) continue;
    starts.push(at + citationLength(flat, at));
    last = at;
  }
  return starts;
}

const MARKS = /["'“”„«»‹›‘‚「『]/;

/** A quotation that never closes must not swallow the paragraph. */
const isHeldTogether = ({ start, end, isClosed }: QuotedStretch): boolean => isClosed && end - start <= QUOTATION_MOST;

/** Longest quotation, in code units, inside which a sentence end does not count: about eight sentences. */
const QUOTATION_MOST = 1200;

/** How much of the text around a sentence end the repairs look at: the longest name or abbreviation, and what follows. */
const AROUND = 40;

function isBoundary(flat: string, from: number, at: number): boolean {
  const after = wordsAfter(flat, at).trimStart();
  if (/^[\p{Ll},;:)\]]/u.test(after)) return false;
  const before = wordsBefore(flat, from, at).trimEnd();
  if (isEllipsis(before) && !/^(?!I\b)\p{Lu}/u.test(after)) return false;
  return !continuesAfter(before, after) && !opensParenthesis(flat, from, at);
}

/** What stands around a place, as far as the repairs look; a comment of any usual length is looked past. */
const wordsAfter = (flat: string, at: number): string =>
  withoutFillers(flat.slice(at, at + (flat.slice(at, at + 2).includes(FILLER) ? COMMENT_MOST : AROUND)));
const wordsBefore = (flat: string, from: number, at: number): string =>
  withoutFillers(
    flat.slice(Math.max(from, at - (flat.slice(at - 2, at).includes(FILLER) ? COMMENT_MOST : AROUND)), at),
  );

/** Longest comment that is looked past. Unit: code units. Default: 600. Source: a reason, or the words of a source. */
const COMMENT_MOST = 600;

const withoutFillers = (words: string): string => (words.includes(FILLER) ? words.replaceAll(FILLER, '') : words);

/** Three points, close or spaced, mark a pause; a fourth ends the sentence. */
const isEllipsis = (before: string): boolean => /(?<!\.\s?)(?:\.\s?\.\s?\.|…)$/u.test(before);

/** A sentence end inside brackets that are still open belongs to the aside, not to the sentence around it. */
function opensParenthesis(flat: string, from: number, at: number): boolean {
  const inside = flat.slice(Math.max(from, at - ASIDE_MOST), at);
  const open = inside.lastIndexOf('(');
  if (open < 1 || inside.includes(')', open)) return false;
  return flat.slice(at, at + ASIDE_MOST).includes(')') && /\S/.test(inside.slice(0, open));
}

/** Longest aside on either side of a sentence end. Unit: code units. */
const ASIDE_MOST = 300;

/** Citation marks after a full stop ("… in 1999. [3] The …") belong to the sentence before. */
function citationLength(flat: string, at: number): number {
  return /^(?:\s*(?:\[\^?[\w@:,; .-]{1,40}\]|[¹²³⁰-⁹]))+(?=\s|$)\s*/u.exec(flat.slice(at, at + 120))?.[0].length ?? 0;
}

/** List marks in running text ("1. … 2. …", "• …") begin a sentence each, once a list has begun. */
function splitListMarks(flat: string, starts: readonly number[]): readonly number[] {
  const mark = /^\s*(?:(•|‣|◦)|(?:\d{1,3}|[a-z])(\.\)|[.)]))\s/u.exec(flat);
  if (mark === null) return starts;
  const next = mark[1] ?? `(?:\\d{1,3}|[a-z])${(mark[2] ?? '').replace(/[.)]/g, '\\$&')}\\s`;
  const marks = [...flat.matchAll(new RegExp(`(?<=\\s)${next}`, 'gu'))].map(({ index }) => index);
  const markAtEnd = new RegExp(`${next}\\s*$`, 'u');
  const isAfterMark = (start: number): boolean => markAtEnd.test(flat.slice(Math.max(0, start - 8), start));
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
