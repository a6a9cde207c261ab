import type { Mask } from '../masks';
import { linesOf, type TextLine } from '../lineGroups';

/** One subtitle. Offsets count UTF-16 code units. */
export interface Cue {
  /** Unit: seconds. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly TextLine[];
  readonly speaker?: string;
}

/** The cues of a file and the lines that are none: numbers, times, notes, styles. */
export interface Cues {
  readonly cues: readonly Cue[];
  readonly others: readonly TextLine[];
}

/**
 * Reads SubRip and WebVTT alike: what stands below a line with times, until the next such line. Programs leave blank lines inside
 * cues, so a blank line ends one only before notes and styles, and before the name of the next cue.
 */
export function cuesOf(text: string): Cues {
  const lines = [...linesOf(text)];
  const times = lines.map((line) => timesOf(text.slice(line.start, Math.min(line.end, line.start + TIMES_MOST))));
  const cues: Cue[] = [];
  const others: TextLine[] = [];
  let open: { readonly from: number; readonly to: number; readonly lines: TextLine[] } | undefined;
  const close = (): void => {
    if (open !== undefined && open.lines.length > 0) cues.push(open);
    open = undefined;
  };
  for (const [at, line] of lines.entries()) {
    const own = times[at];
    if (own !== undefined) {
      close();
      open = { ...own, lines: [] };
      others.push(line);
    } else if (!isFilled(line)) continue;
    else if (open === undefined || isCueName(text, lines, at, times[at + 1] !== undefined)) others.push(line);
    else if (!isFilled(lines[at - 1]) && /^(?:NOTE|STYLE|REGION)\b/.test(text.slice(line.start, line.start + 7))) {
      close();
      others.push(line);
    } else open.lines.push(line);
  }
  close();
  return { cues, others };
}

const isFilled = (line: TextLine | undefined): boolean => line !== undefined && line.start < line.end;

/** A number directly above times, or anything that stands between a blank line and times. */
const isCueName = (text: string, lines: readonly TextLine[], at: number, isAboveTimes: boolean): boolean => {
  const line = lines[at];
  if (line === undefined || !isAboveTimes) return false;
  return /^\d+$/.test(text.slice(line.start, line.end)) || !isFilled(lines[at - 1]);
};

/** Unit: code units. Default: 200. Source: two times and the place on the screen. */
const TIMES_MOST = 200;

function timesOf(line: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to] = /^([\d:]{4,12}[.,]\d{1,3})\s*-->\s*([\d:]{4,12}[.,]\d{1,3})/.exec(line) ?? SBV.exec(line) ?? [];
  return from === undefined || to === undefined ? undefined : { from: secondsOf(from), to: secondsOf(to) };
}

/** As YouTube's own files have them. */
const SBV = /^([\d:]{4,12}\.\d{3}),([\d:]{4,12}\.\d{3})$/;

/** "00:04:31,500", "04:31.5", "4:31". */
export const secondsOf = (time: string): number =>
  Math.round(
    time
      .replace(',', '.')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
  ) / 1000;

/** What is no word inside the lines of a cue: tags, marks of a new speaker; escaped characters are read as they are. */
export const cueMasks = (text: string, { start, end }: TextLine): readonly Mask[] =>
  [...text.slice(start, end).matchAll(MARKUP)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    as: ESCAPED[found] ?? '',
  }));

/** The words in a line of a cue, without tags and marks of a new speaker; escaped characters are read as they are. */
export const cueWords = (text: string, { start, end }: TextLine): string =>
  text.slice(start, end).replace(MARKUP, (found) => ESCAPED[found] ?? '');

const MARKUP = /<[^<>]{0,200}>|\{\\[^{}]{0,80}\}|^(?:[-–]\s*(?=\S)|>>+\s*)|♪|\\[Nnh]|&(?:amp|lt|gt|nbsp|lrm|rlm);/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '\\N': ' ',
  '\\n': ' ',
  '\\h': ' ',
};
