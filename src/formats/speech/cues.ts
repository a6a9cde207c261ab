import type { Mask } from '../masks';
import { linesOf, type Line } from '../stretches';

/** One subtitle. Offsets count UTF-16 code units. */
export interface Cue {
  /** Unit: seconds. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
  readonly speaker?: string;
}

/** The cues of a file and the lines that are none: numbers, times, notes, styles. */
export interface Cues {
  readonly cues: readonly Cue[];
  readonly others: readonly Line[];
}

/** Reads SubRip and WebVTT alike: what stands below a line with times, until a blank line or the next such line. */
export function cuesOf(text: string): Cues {
  const cues: Cue[] = [];
  const others: Line[] = [];
  let open: { readonly from: number; readonly to: number; readonly lines: Line[] } | undefined;
  const close = (): void => {
    if (open !== undefined && open.lines.length > 0) cues.push({ ...open, ...speakerOf(text, open.lines) });
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const times = timesOf(text.slice(line.start, Math.min(line.end, line.start + TIMES_MOST)));
    if (times !== undefined) {
      // A number without a blank line before it belongs to the cue that begins.
      const last = open?.lines.at(-1);
      if (last !== undefined && /^\d+$/.test(text.slice(last.start, last.end))) {
        open?.lines.pop();
        others.push(last);
      }
      close();
      open = { ...times, lines: [] };
      others.push(line);
    } else if (line.start === line.end) close();
    else if (open === undefined) others.push(line);
    else open.lines.push(line);
  }
  close();
  return { cues, others };
}

/** Unit: code units. Default: 200. Source: two times and the place on the screen. */
const TIMES_MOST = 200;

function timesOf(line: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to] = /^([\d:]{4,12}[.,]\d{1,3})\s*-->\s*([\d:]{4,12}[.,]\d{1,3})/.exec(line) ?? [];
  return from === undefined || to === undefined ? undefined : { from: secondsOf(from), to: secondsOf(to) };
}

/** "00:04:31,500", "04:31.5", "4:31". */
export const secondsOf = (time: string): number =>
  Math.round(
    time
      .replace(',', '.')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
  ) / 1000;

/** Who is named: in WebVTT's voice tag, or in capitals before a colon. */
function speakerOf(text: string, [first]: readonly Line[]): Pick<Cue, 'speaker'> {
  const line = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + 120));
  const voice = /<v(?:\.[^\s>]*)?\s+([^<>]+)>/.exec(line)?.[1];
  const named = /^(?:<[^<>]*>|[-–>\s])*(\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,30}):(?=\s|$)/u.exec(line)?.[1];
  const speaker = (voice ?? named)?.trim();
  return speaker === undefined || speaker === '' ? {} : { speaker };
}

/** What is no word inside the lines of a cue: tags, marks of a new speaker; escaped characters are read as they are. */
export const cueMasks = (text: string, { start, end }: Line): readonly Mask[] =>
  [...text.slice(start, end).matchAll(MARKUP)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    as: ESCAPED[found] ?? '',
  }));

const MARKUP = /<[^<>]{0,200}>|\{\\[^{}]{0,80}\}|^(?:[-–]\s*(?=\S)|>>+\s*)|♪|&(?:amp|lt|gt|nbsp|lrm|rlm);/g;
const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };
