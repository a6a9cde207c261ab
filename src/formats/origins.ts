import type { TextLine } from './lineGroups';

/** A stretch of the text of a file's part. Unit: code units. */
export type PartPlace = TextLine;

/**
 * Words (from `start` to `end` in what was read) and where they stand in the file (`from` to `to` in the text of its main
 * part). Where both are as long, they stand there letter by letter; else as one.
 */
export interface Origin extends TextLine {
  readonly from: number;
  readonly to: number;
  /** The words stand elsewhere, as those of a note do, and this is the place that refers to them. */
  readonly isAside?: true;
}

/** The same words further on. */
export const shifted = (origins: readonly Origin[], by: number): readonly Origin[] =>
  by === 0 ? origins : origins.map((origin) => ({ ...origin, start: origin.start + by, end: origin.end + by }));

/** What is left of the origins when words are cut to a length from 0 on. */
export const within = (origins: readonly Origin[], length: number): readonly Origin[] =>
  origins.flatMap((origin) => {
    const start = Math.max(0, origin.start);
    const end = Math.min(length, origin.end);
    return start < end ? [{ ...origin, start, end, ...placeOf(origin, { start, end }) }] : [];
  });

/** Where some of the words of an origin stand. */
function placeOf(origin: Origin, { start, end }: TextLine): Pick<Origin, 'from' | 'to'> {
  const { from, to } = origin;
  if (to - from !== origin.end - origin.start) return { from, to };
  return { from: from + start - origin.start, to: to + end - origin.end };
}

/** The place that stretches of a text come from, from the first of their words to the last; `undefined` if from nowhere. */
export function placeIn(origins: readonly Origin[], { start, end }: TextLine): PartPlace | undefined {
  const its = origins.filter((origin) => origin.start < end && start < origin.end);
  const [first] = its;
  const last = its.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { from } = placeOf(first, { start: Math.max(start, first.start), end: first.end });
  const { to } = placeOf(last, { start: last.start, end: Math.min(end, last.end) });
  return from < to ? { start: from, end: to } : { start: first.from, end: first.to };
}
