import type { Line } from '../stretches';
import type { Cue } from './cues';

/** Least cues that name somebody in small letters. Default: 3. Source: "Note: …" stands once or twice in a film. */
const NAMED_LEAST = 3;

/**
 * The cues with who speaks: in WebVTT's voice tag, or in capitals before a colon. Zoom and Teams write "Petra Lind:", which may be any words
 * before a colon: they are names where a third of the cues have some, each twice on average.
 */
export function withSpeakers(text: string, cues: readonly Cue[]): readonly Cue[] {
  const names = cues.map(({ lines }) => nameIn(text, lines, MIXED));
  const named = names.filter((name) => name !== undefined);
  const areNames =
    named.length >= NAMED_LEAST && named.length * 3 >= cues.length && named.length >= new Set(named).size * 2;
  return cues.map((cue, at) => {
    const speaker = nameIn(text, cue.lines, CERTAIN) ?? (areNames ? names[at] : undefined);
    return speaker === undefined ? cue : { ...cue, speaker };
  });
}

function nameIn(text: string, [first]: readonly Line[], patterns: readonly RegExp[]): string | undefined {
  const line = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + 120));
  const name = patterns.map((pattern) => pattern.exec(line)?.[1]?.trim()).find((found) => found !== undefined);
  return name === '' ? undefined : name;
}

const CERTAIN: readonly RegExp[] = [
  /<v(?:\.[^\s>]*)?\s+([^<>]+)>/,
  /^(?:<[^<>]*>|[-–>\s])*(\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,30}):(?=\s|$)/u,
];

const MIXED: readonly RegExp[] = [/^(\p{Lu}[\p{L}\p{M}\d.'’,-]*(?: [\p{L}\p{M}\d.'’(),-]+){0,4}):(?=\s|$)/u];
