import { FILLER } from '../../engine/model/masked';
import { masked } from '../masks';
import type { TextLine } from '../lineGroups';
import { cueMasks, type Cue } from './cues';

/** Least share of cues that begin with the end of the one before. Default: 0.4. Source: of rolling captions all but the first do; of others, refrains. */
const ROLLING_LEAST = 0.4;

/** Least such cues. Unit: cues. Default: 3. Source: a song's refrain or a call repeated twice is no habit. */
const CUES_LEAST = 3;

/**
 * Captions made by machines roll: each shows the line before once more, or grows word by word. What was shown before is taken out of
 * each, and cues that show nothing new go. Other files stay as they are.
 */
export function withoutRepeats(text: string, cues: readonly Cue[]): readonly Cue[] {
  const words = cues.map((cue) => wordsOf(text, cue));
  const shared = words.map((own, at) => overlap(words[at - 1] ?? [], own));
  const rolling = shared.filter((count) => count > 0).length;
  if (rolling < CUES_LEAST || rolling < (cues.length - 1) * ROLLING_LEAST) return cues;
  return cues.flatMap((cue, at) => {
    const first = words[at]?.[shared[at] ?? 0];
    return first === undefined ? [] : [{ ...cue, lines: linesFrom(cue.lines, first.start) }];
  });
}

interface Word {
  readonly letters: string;
  readonly start: number;
  /** It begins a line. */
  readonly isFirst: boolean;
}

const wordsOf = (text: string, { lines }: Cue): readonly Word[] =>
  lines.flatMap((line) => {
    const masks = cueMasks(text, line).map(({ start, end, as }) => ({
      start: start - line.start,
      end: end - line.start,
      as,
    }));
    const shown = masked(text.slice(line.start, line.end), masks);
    return [...shown.matchAll(/\S+/g)]
      .map(({ index, 0: found }) => ({ index, found, letters: found.replaceAll(FILLER, '') }))
      .filter(({ letters }) => letters !== '')
      .map(({ index, found, letters }, at) => {
        const start = line.start + index + found.search(NO_FILLER);
        return { letters, start, isFirst: at === 0 };
      });
  });

const NO_FILLER = new RegExp(`[^${FILLER}]`);

/** Most words that two cues may share. Unit: words. Default: 60. Source: three lines of a screen. */
const WORDS_MOST = 60;

/** How many words from the beginning of a line to the end of one cue are the first of the next. */
function overlap(before: readonly Word[], own: readonly Word[]): number {
  for (let count = Math.min(before.length, own.length, WORDS_MOST); count > 0; count -= 1) {
    const from = before.length - count;
    if (
      before[from]?.isFirst === true &&
      own.slice(0, count).every(({ letters }, at) => letters === before[from + at]?.letters)
    )
      return count;
  }
  return 0;
}

/** The rest of lines from a place in them on. */
const linesFrom = (lines: readonly TextLine[], start: number): readonly TextLine[] =>
  lines.filter(({ end }) => end > start).map((line) => ({ start: Math.max(line.start, start), end: line.end }));
