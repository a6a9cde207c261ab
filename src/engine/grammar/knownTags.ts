/** The tags that a word had where it was learned, as one number: 0 for none. */
export interface KnownTags {
  /** The commonest tag and the second; -1 if the word has only one. */
  readonly first: number;
  readonly second: number;
  /** Whether no other tag comes into question: always, when the word has a capital, or never. */
  readonly sure: 'always' | 'capital' | 'never';
}

/** More than there are tags. */
const TAGS = 100;
const SURE = { never: 0, always: TAGS * TAGS, capital: 2 * TAGS * TAGS } as const;

export const toNumber = ({ first, second, sure }: KnownTags): number => 1 + first + TAGS * (second + 1) + SURE[sure];

/** The commonest tags of a word, at most two; none for 0. */
export function commonestTags(known: number): readonly number[] {
  if (known === 0) return [];
  const second = (Math.floor((known - 1) / TAGS) % TAGS) - 1;
  return [(known - 1) % TAGS, ...(second < 0 ? [] : [second])];
}

/** The only tag that comes into question for a word with these known tags; -1 when it is to be chosen. */
export function soleTag(known: number, hasCapital: boolean): number {
  if (known < SURE.always || (known >= SURE.capital && !hasCapital)) return -1;
  return (known - 1) % TAGS;
}
