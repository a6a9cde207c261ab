import { smallNumber } from './numberWords';

/** A time that is told from the day of writing: "last year", "three years ago". Offsets are in the text. */
export interface RelativeYear {
  readonly start: number;
  readonly end: number;
  /** Years after the year of writing; negative for the past. */
  readonly offset: number;
}

const RELATIVE =
  /\b(?:(?<phrase>last|past|previous|this|current|next|coming|following) year|(?<count>[\p{L}\d]+) years? (?<side>ago|earlier|from now|hence))\b/giu;

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** The years that a text tells from the day of writing, in order; those with an unknown count are left out. */
export function relativeYearsOf(text: string): readonly RelativeYear[] {
  return [...text.matchAll(RELATIVE)].flatMap(({ 0: found, index, groups }) => {
    const offset = offsetOf(groups ?? {});
    return offset === undefined ? [] : [{ start: index, end: index + found.length, offset }];
  });
}

function offsetOf({ phrase, count, side }: Record<string, string | undefined>): number | undefined {
  if (phrase !== undefined) return OFFSETS[phrase.toLowerCase()];
  const years = /^\d{1,3}$/.test(count ?? '') ? Number(count) : smallNumber(count?.toLowerCase() ?? '');
  if (years === undefined) return undefined;
  return /ago|earlier/i.test(side ?? '') ? -years : years;
}
