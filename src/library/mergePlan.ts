import type { TextSource } from '../engine/retrieval/segment/segment';

/** What a plan needs to know of a written segment. */
export interface Mergeable {
  readonly entries: number;
  readonly live: number;
}

/** Share of dead entries from which on everything is written anew. Default: a fifth. Source: a query reads them all the same. */
const DEAD_MOST = 0.2;

/**
 * Which segments to make one of; none or at least two, or one that is to be cleaned. The smallest ones, as long as the
 * next is no larger than all before it together: so that each entry is written again only when its segment doubles, and
 * there are about as many segments as the number of entries has binary digits.
 */
export function mergeable<S extends Mergeable>(segments: readonly S[]): readonly S[] {
  const dead = sumOf(segments, ({ entries, live }) => entries - live);
  if (dead > 0 && dead > DEAD_MOST * sumOf(segments, ({ entries }) => entries)) return segments;
  const smallestFirst = [...segments].sort((a, b) => a.live - b.live);
  const chosen: S[] = [];
  let together = 0;
  for (const segment of smallestFirst) {
    if (chosen.length > 0 && segment.live > together) break;
    chosen.push(segment);
    together += segment.live;
  }
  return chosen.length > 1 ? chosen : [];
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
