import type { Parsed } from '../parsed';
import { uncapitalised } from './capital';

/**
 * A limit that is set to each of a kind is passed by none of it, and the other way round (Horn 1972: "no … more than" and "each
 * … at most" are duals): "Each class may have at most 24 pupils" says that no class may have more than 24.
 */
export function limits({ text }: Parsed): readonly string[] {
  const [clause = ''] = text.split(CLAUSE_END, 1);
  return DUALS.flatMap(({ who, bound, other, turned }) => {
    const first = who.exec(clause);
    const limit = first && bound.exec(clause);
    return limit ? [`${other}${turnedIn(clause.slice(first[0].length), limit[0], turned)}.`] : [];
  });
}

const turnedIn = (rest: string, limit: string, turned: string): string =>
  rest.replace(limit, () => uncapitalised(turned)).replace(/[.!]\s*$/, '');

const CLAUSE_END = /;|,\s(?:and|but|or)\s/;
const EACH = /^(?:Each|Every)(?= \p{L})/u;
const NO = /^No(?= \p{Ll})/u;

const DUALS: readonly {
  readonly who: RegExp;
  readonly bound: RegExp;
  readonly other: string;
  readonly turned: string;
}[] = [
  {
    who: EACH,
    bound: /\b(?:at most|up to|no more than|not more than|a maximum of)(?= \S)/,
    other: 'No',
    turned: 'more than',
  },
  { who: NO, bound: /\bmore than(?= \S)/, other: 'Each', turned: 'at most' },
  {
    who: EACH,
    bound: /\b(?:at least|no fewer than|no less than|a minimum of)(?= \S)/,
    other: 'No',
    turned: 'fewer than',
  },
];
