import type { Finding } from '../../engine/model/finding';
import { isOpen } from '../verdictOrder';
import { t } from '../localised';
import { count, counted } from '../treeRow';

/** Which claims one goes through: all that were judged or marked, or those that leave something to do. */
export type Among = 'all' | 'open';

export type Way = 'next' | 'previous';

interface Placed {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

/** The claims that one goes through. Headings, questions and the like are sentences, but nobody looks for their evidence. */
export const claimsAmong = <P extends Placed>(all: readonly P[], among: Among): readonly P[] =>
  all.filter(({ finding: { verdict } }) => (among === 'open' ? isOpen(verdict.kind) : verdict.kind !== 'notChecked'));

/** The claim behind or before a stretch of the draft, round the draft; nothing where there are none. */
export function stepFrom<P extends Pick<Placed, 'start' | 'end'>>(
  claims: readonly P[],
  { start, end }: Pick<Placed, 'start' | 'end'>,
  way: Way,
): P | undefined {
  if (way === 'next') return claims.find((claim) => claim.start > start) ?? claims[0];
  return claims.findLast((claim) => claim.end < end) ?? claims.at(-1);
}

/** Where a claim stands among the others: "3 of 12", "2 of 5 open". */
export interface Position {
  readonly all: string;
  readonly open: string;
}

/** The position of the claim that begins at `start`, or how many claims there are. */
export function positionOf(all: readonly Placed[], start: number | undefined): Position {
  const claims = claimsAmong(all, 'all');
  const open = claimsAmong(all, 'open');
  const [place, openPlace] = [claims, open].map((list) => list.findIndex((claim) => claim.start === start) + 1);
  return {
    all: place ? t('{0} of {1}', count(place), count(claims.length)) : counted(claims.length, 'claim'),
    open: openPlace ? t('{0} of {1} open', count(openPlace), count(open.length)) : t('{0} open', count(open.length)),
  };
}
