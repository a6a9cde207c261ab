import type { LineGroup, TextLine } from '../lineGroups';
import { secondsOf } from './cues';

/** Where a transcript says who speaks from here on, and when. */
export interface Turn {
  readonly time?: number;
  readonly speaker?: string;
}

/** The turns of a transcript by the offset at which their line begins. */
export type Turns = ReadonlyMap<number, Turn>;

/**
 * The turns of a text that is a transcript throughout; `undefined` for any other. It is one if half of its stretches
 * begin with a turn, at least six of which have a time, or at least eight a speaker, each of them four times on average.
 */
export function turnsOf(text: string, stretches: readonly LineGroup[]): Turns | undefined {
  const turns = new Map<number, Turn>();
  const names = new Set<string>();
  let timed = 0;
  let named = 0;
  for (const { start, end } of stretches.flat()) {
    const turn = turnIn(text.slice(start, Math.min(end, start + TURN_MOST)));
    if (turn === undefined) continue;
    turns.set(start, turn);
    timed += turn.time === undefined ? 0 : 1;
    named += turn.speaker === undefined ? 0 : 1;
    if (turn.speaker !== undefined) names.add(turn.speaker);
  }
  const begun = stretches.filter(([{ start }]) => turns.has(start)).length;
  if (begun * 2 < stretches.length) return undefined;
  const areSpeakers = named >= NAMED_LEAST && names.size > 1 && named >= names.size * TURNS_EACH_LEAST;
  return timed >= TIMED_LEAST || areSpeakers ? turns : undefined;
}

/** Unit: turns. Default: 6. Source: a programme of a day has fewer times, one below the other, and no words between. */
const TIMED_LEAST = 6;

/** Unit: turns. Default: 8. Source: forms and recipes have fewer labels before a colon. */
const NAMED_LEAST = 8;

/** Unit: turns for each speaker. Default: 4. Source: labels of a form stand once or twice, speakers of an interview often. */
const TURNS_EACH_LEAST = 4;

/** Unit: code units. Default: 80. Source: a time and a long name with its office. */
const TURN_MOST = 80;

/** "[00:04:31] LUNDE: …", "00:04:31 …", "Ms Lunde (04:31): …", "LUNDE: …"; above the words, as Zoom and Teams have it: "[Ida Lunde] 00:04:31", "Ida Lunde 0:04". */
function turnIn(line: string): Turn | undefined {
  const [, above, when] = ABOVE.exec(line) ?? [];
  if (above !== undefined && when !== undefined) return { time: secondsOf(when), speaker: above.trim() };
  const [lead = '', time] =
    /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)[\])]?(?:\s+[-–—]?\s*|$)/.exec(line) ?? [];
  const [, speaker, behind] =
    /^(\p{Lu}[\p{L}\p{M}\d.'’, -]{0,40}?)(?:\s*[[(]((?:\d{1,2}:)?\d{1,2}:\d{2})[\])])?:(?=\s|$)/u.exec(
      line.slice(lead.length),
    ) ?? [];
  const at = time ?? behind;
  if (at === undefined && speaker === undefined) return undefined;
  return { ...(at !== undefined && { time: secondsOf(at) }), ...(speaker !== undefined && { speaker }) };
}

const ABOVE =
  /^\[?(\p{Lu}[\p{L}\p{M}\d.'’,()/ -]{0,60}?)\]?[\s,–—-]{1,9}[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)[\])]?$/u;

/** The pieces of a stretch, each from one turn to the next. */
export function turnPieces(stretch: LineGroup, turns: Turns): readonly LineGroup[] {
  const [first, ...others] = stretch;
  const pieces: [TextLine, ...TextLine[]][] = [[first]];
  for (const line of others) {
    if (turns.has(line.start)) pieces.push([line]);
    else pieces.at(-1)?.push(line);
  }
  return pieces;
}
