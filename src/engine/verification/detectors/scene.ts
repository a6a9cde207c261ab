import { surpriseOf } from '../../text/commonness';
import { formsOf } from '../../text/forms';
import { termOf } from '../../text/terms';
import { wordsOf, type Word } from '../../text/words';
import type { Ground } from '../grounds';
import type { Stretch } from '../../model/stretch';
import type { Statement } from '../statement';

/** A statement and the sentences that bear on it, prepared once for all detectors. */
export interface Scene {
  readonly statement: Statement;
  readonly sentences: readonly Ground[];
  /** The words of the masked claim, and their forms. */
  readonly words: readonly Word[];
  readonly forms: readonly string[];
  /** Every form that a sentence has. */
  readonly known: ReadonlySet<string>;
}

/** Prepares a statement for the detectors. */
export function sceneOf(statement: Statement, sentences: readonly Ground[]): Scene {
  const words = wordsOf(statement.claim.masked);
  const known = new Set(sentences.flatMap((ground) => ground.words.forms));
  return { statement, sentences, words, forms: formsOf(words), known };
}

/** The sentences about what stands around a place of a statement; shares of the surrounding terms, from 0 to 1. */
export interface SceneSentences {
  /** The first and the last word of the place, as indexes of the scene's words. */
  readonly first: number;
  readonly last: number;
  readonly share: (ground: Ground) => number;
  /** The two sentences that have most of the surroundings, the better first. */
  readonly best: readonly Ground[];
  /** These, and the sentences just before and after them. */
  readonly near: readonly Ground[];
}

/** Weighs the terms around a place by their nearness and surprise, and ranks the sentences by what they have of them. */
export function surroundingsOf(scene: Scene, at: Stretch): SceneSentences {
  const { statement, sentences, words } = scene;
  const first = words.findIndex(({ end }) => end > at.start);
  const last = words.findLastIndex(({ start }) => start < at.end);
  const weights = statement.terms.map((term) => {
    if (term.start < at.end && at.start < term.end) return 0;
    const place = words.findIndex(({ start }) => start === term.start);
    return nearness(place < first ? first - place : place - last) * surpriseOf(term.term);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, EQUAL);
  const shares = new Map(
    sentences.map((ground) => [
      ground,
      ground.matches.reduce((sum, match, i) => sum + (weights[i] ?? 0) * (match?.degree ?? 0), 0) / whole,
    ]),
  );
  const share = (ground: Ground): number => shares.get(ground) ?? 0;
  const best = [...sentences].sort((a, b) => share(b) - share(a)).slice(0, 2);
  return { first, last, share, best, near: withNeighbours(best, sentences) };
}

/** A word within four words counts in full, within nine by little more than half, farther by a third. */
const nearness = (distance: number): number => (distance <= 4 ? 1 : distance <= 9 ? 0.6 : 0.3);
const EQUAL = 1e-9;

const withNeighbours = (best: readonly Ground[], sentences: readonly Ground[]): readonly Ground[] =>
  sentences.filter((one) => best.some((other) => one === other || areNeighbours(one, other)));

function areNeighbours({ passage: a, sentence: one }: Ground, { passage: b, sentence: other }: Ground): boolean {
  const gap = Math.min(Math.abs(one.span.start - other.span.end), Math.abs(other.span.start - one.span.end));
  return a.document === b.document && gap < NEIGHBOUR_GAP;
}

/** Between two sentences there is a space or a paragraph's end; code units. */
const NEIGHBOUR_GAP = 30;

/** The forms beside a place: the very next ones, and the next ones that carry content, within five words. */
export interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly contentBefore: string | undefined;
  readonly contentAfter: string | undefined;
}

/** The neighbours of the words from `first` to `last`. */
export function neighboursOf({ words, forms }: Scene, { first, last }: SceneSentences): Neighbours {
  const isContent = (at: number): boolean => termOf(words[at]?.text ?? '') !== undefined;
  const ahead = [1, 2, 3, 4, 5];
  return {
    before: forms[first - 1],
    after: forms[last + 1],
    contentBefore: forms[ahead.map((step) => first - step).find((at) => at >= 0 && isContent(at)) ?? -1],
    contentAfter: forms[ahead.map((step) => last + step).find((at) => at < words.length && isContent(at)) ?? -1],
  };
}

/** Whether words `from` to `to` of a sentence have one of the content neighbours within three words, on its side. */
export const standsBeside = (
  forms: readonly string[],
  from: number,
  to: number,
  { contentBefore, contentAfter }: Neighbours,
): boolean =>
  (contentBefore !== undefined && forms.slice(Math.max(0, from - 3), from).includes(contentBefore)) ||
  (contentAfter !== undefined && forms.slice(to + 1, to + 4).includes(contentAfter));

/** Whether they have one of the very next neighbours, on its side. */
export const touches = (forms: readonly string[], from: number, to: number, { before, after }: Neighbours): boolean =>
  (before !== undefined && forms[from - 1] === before) || (after !== undefined && forms[to + 1] === after);

/** The indexes of the first and the last word of a stretch of a sentence. */
export const wordRange = (words: readonly Word[], at: Stretch): readonly [first: number, last: number] => [
  words.findIndex(({ end }) => end > at.start),
  words.findLastIndex(({ start }) => start < at.end),
];
