import type { TextLine } from '../lineGroups';
import type { Cue } from './cues';

/** Least cues that name somebody in small letters. Default: 3. Source: "Note: …" stands once or twice in a film. */
const NAMED_LEAST = 3;

/** Least cues that name somebody in full. Default: 2. Source: a question and its answer. */
const FULLY_NAMED_LEAST = 2;

/**
 * The cues with who speaks: in WebVTT's voice tag, or in capitals before a colon. Zoom and Teams write "Petra Lind:" or "Lind, Petra (she/her):", which may be any words
 * before a colon: they are names where a third of the cues have some, each twice on average, or where half of the cues have names in full.
 */
export function withSpeakers(text: string, cues: readonly Cue[]): readonly Cue[] {
  const names = cues.map(({ lines }) => nameIn(text, lines, MIXED));
  const isName = nameTest(
    names.filter((name) => name !== undefined),
    cues.length,
  );
  return cues.map((cue, at) => {
    const named = names[at];
    const speaker = nameIn(text, cue.lines, CERTAIN) ?? (named !== undefined && isName(named) ? named : undefined);
    return speaker === undefined ? cue : { ...cue, speaker };
  });
}

/** Which of the words before colons are names. */
function nameTest(named: readonly string[], cues: number): (name: string) => boolean {
  const areOften = named.length * 3 >= cues && named.length >= new Set(named).size * 2;
  if (named.length >= NAMED_LEAST && areOften) return () => true;
  const inFull = named.filter(isFullName).length;
  return inFull >= FULLY_NAMED_LEAST && inFull * 2 >= cues ? isFullName : () => false;
}

/** "Anna Holt", "Holt, Anna", "Ines de la Rue, Ph.D.", and whatever stands in brackets or behind a bar. */
function isFullName(name: string): boolean {
  const words = (/^[^([|/@&]*/.exec(name)?.[0] ?? '').trim().split(/,? /);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos van von der den zu al el bin la le ter'.split(' '),
);

function nameIn(text: string, [first]: readonly TextLine[], patterns: readonly RegExp[]): string | undefined {
  const line = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + 120));
  const name = patterns.map((pattern) => pattern.exec(line)?.[1]?.trim()).find((found) => found !== undefined);
  return name === '' ? undefined : name;
}

const CERTAIN: readonly RegExp[] = [
  /<v(?:\.[^\s>]*)?\s+([^<>]+)>/,
  /^(?:<[^<>]*>|[-–>\s])*(\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,30}):(?=\s|$)/u,
];

const MIXED: readonly RegExp[] = [/^(\p{Lu}[\p{L}\p{M}\d.'’,-]*(?: [\p{L}\p{M}\d.'’(),[\]/|&@–-]+){0,8}):(?=\s|$)/u];
