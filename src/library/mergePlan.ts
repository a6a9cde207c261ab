import type { TextSource } from '../engine/retrieval/segment/segment';

/** What a plan needs to know of a written segment. */
export interface Mergeable {
  readonly entries: number;
  readonly live: number;
}

/** Share of dead entries from which on everything is written anew. Default: a fifth. Source: a query reads them all the same. */
const DEAD_MOST = 0.2;

/**
 * Which segments to make one of; none or at least two, or one that is to be cleaned. As many of the smallest as there
 * can be with the largest of them no larger than the others together: so that each entry is written again only when its
 * segment doubles, and there are about as many segments as the number of entries has binary digits.
 */
export function mergeable<S extends Mergeable>(segments: readonly S[]): readonly S[] {
  const dead = sumOf(segments, ({ entries, live }) => entries - live);
  if (dead > 0 && dead > DEAD_MOST * sumOf(segments, ({ entries }) => entries)) return segments;
  const smallestFirst = [...segments].sort((a, b) => a.live - b.live);
  for (let count = smallestFirst.length; count > 1; count -= 1) {
    const others = sumOf(smallestFirst.slice(0, count - 1), ({ live }) => live);
    if ((smallestFirst[count - 1]?.live ?? 0) <= others) return smallestFirst.slice(0, count);
  }
  return [];
}

/** Whether more than half of the text files is text of documents that are gone: then the rest is copied to a new one. */
export function isMostlyGone(
  segments: readonly { readonly liveBytes: number; readonly segment: { readonly texts: readonly TextSource[] } }[],
): boolean {
  const texts = new Set(segments.flatMap(({ segment }) => segment.texts));
  return sumOf(segments, ({ liveBytes }) => liveBytes) * 2 < sumOf([...texts], ({ size }) => size);
}

const sumOf = <T>(list: readonly T[], valueOf: (one: T) => number): number =>
  list.reduce((sum, one) => sum + valueOf(one), 0);
