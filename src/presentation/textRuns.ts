import { FILLER } from '../engine/model/masked';
import type { Span, TextSpace } from '../engine/model/span';

/** What a stretch of words is, for those who mark it: shared by both sides, differing between them, or in no source. */
export type RunMark = 'matched' | 'differs' | 'missing';

/** A stretch of text that is marked as one. */
export interface TextRun {
  readonly text: string;
  readonly mark?: RunMark;
}

/** Spans of one text that carry a mark. */
export interface Marked<S extends TextSpace> {
  readonly mark: RunMark;
  readonly spans: readonly Span<S>[];
}

/**
 * Cuts `text`, which starts at `base`, into runs. Where marks overlap, the one listed later wins; words of one mark
 * with nothing but space between them become one run, so that a phrase is not shown as a row of words.
 */
export function runsOf<S extends TextSpace>(text: string, base: number, marked: readonly Marked<S>[]): TextRun[] {
  const marks = new Array<RunMark | undefined>(text.length).fill(undefined);
  for (const { mark, spans } of marked) {
    for (const { start, end } of spans) marks.fill(mark, Math.max(start - base, 0), Math.max(end - base, 0));
  }
  bridgeSpaces(text, marks);
  const runs: TextRun[] = [];
  for (let start = 0; start < text.length;) {
    const mark = marks[start];
    let end = start + 1;
    while (end < text.length && marks[end] === mark) end++;
    const words = readable(text.slice(start, end));
    if (words !== '') runs.push(mark === undefined ? { text: words } : { text: words, mark });
    start = end;
  }
  return runs;
}

function bridgeSpaces(text: string, marks: (RunMark | undefined)[]): void {
  for (const { 0: gap, index } of text.matchAll(/[\s\u2060]+/g)) {
    const before = marks[index - 1];
    if (before !== undefined && before === marks[index + gap.length]) marks.fill(before, index, index + gap.length);
  }
}

/** The engine's filler for markup (U+2060) taken out, runs of white space as one space. */
const readable = (text: string): string => text.replaceAll(FILLER, '').replace(/\s+/g, ' ');

/** The words that the span covers, as a person reads them. */
export const wordsAt = (text: string, { start, end }: Span<TextSpace>): string =>
  readable(text.slice(start, end)).trim();

/** The start of a text, cut at a word when it is longer than `most` characters; a word that is longer than half is cut itself. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = text[most - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${withoutTail(cut.slice(0, space > most / 2 ? space : cut.length))}…`;
}

/** What may not stand before an ellipsis: spaces, marks that join or end, and another ellipsis. */
const TAIL = ' .,;:…–—-';

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Runs in at most about `most` characters, cut at words: around the first that differs, else around the first that is
 * shared, so that what matters is among them.
 */
export function shortenedRuns(runs: readonly TextRun[], most: number): readonly TextRun[] {
  const whole = runs.map(({ text }) => text).join('');
  if (whole.length <= most) return runs;
  const key = runs.findIndex(({ mark }) => mark === 'differs');
  const before = runs.slice(0, key === -1 ? runs.findIndex(({ mark }) => mark === 'matched') : key);
  const at = before.reduce((sum, { text }) => sum + text.length, 0);
  const from = at <= most / 2 ? 0 : wordStart(whole, Math.min(at - most / 2, whole.length - most));
  const end = from + most >= whole.length ? whole.length : wordEnd(whole, from + most);
  const cut = sliced(runs, from, end);
  return [...(from > 0 ? [{ text: '…' }] : []), ...cut, ...(end < whole.length ? [{ text: '…' }] : [])];
}

const wordStart = (text: string, near: number): number => text.indexOf(' ', near) + 1;

const wordEnd = (text: string, near: number): number => Math.max(text.lastIndexOf(' ', near), near / 2);

function sliced(runs: readonly TextRun[], from: number, end: number): readonly TextRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(from - at, 0), Math.max(end - at, 0));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
