import { COMMON_TERMS } from './commonTerms';

/**
 * How surprising a term is in English prose at large, in nats: the logarithm of one over the share of sentences that have
 * it. From about 2 for the commonest content word to `UNKNOWN` for a word that is in no list.
 *
 * Source: counted over the million sentences of an English encyclopaedia and public speeches; the list keeps the terms in
 * order of frequency, and Zipf's law gives the counts back from the ranks (within 0.1 nats, by interpolation).
 */
export function surpriseOf(term: string): number {
  const rank = ranks.get(term);
  return rank === undefined ? UNKNOWN : interpolated(rank);
}

/** Surprise of a term outside the list, in nats: names, figures and rare words. */
const UNKNOWN = 10;

/** Ranks, and the surprise counted there. */
const KNOTS: readonly (readonly [rank: number, surprise: number])[] = [
  [0, 2.81],
  [1, 3.09],
  [3, 3.22],
  [10, 3.53],
  [30, 3.91],
  [100, 4.44],
  [300, 5],
  [1000, 5.98],
  [3000, 7.31],
  [6000, 8.32],
  [11999, 9.4],
];

const ranks: ReadonlyMap<string, number> = new Map(
  COMMON_TERMS.trim()
    .split(/\s+/)
    .map((term, rank) => [term, rank]),
);

function interpolated(rank: number): number {
  const at = KNOTS.findIndex(([knot]) => knot >= rank);
  const [above, below] = [KNOTS[at] ?? [rank, UNKNOWN], KNOTS[Math.max(0, at - 1)] ?? [0, UNKNOWN]];
  if (above[0] === below[0]) return above[1];
  const share = Math.log((rank + 1) / (below[0] + 1)) / Math.log((above[0] + 1) / (below[0] + 1));
  return below[1] + share * (above[1] - below[1]);
}
