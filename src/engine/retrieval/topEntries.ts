import type { Layer } from './layer';
import { LayerScores } from './layerScores';
import { planQuery, wordsIn, type QueryTerm, type QueryWord } from './queryLists';
import type { Statistics } from './statistics';

/** An entry with its score: what MiniSearch's `search` would give it, to the last few digits. */
export interface ScoredEntry {
  readonly layer: Layer;
  readonly entry: number;
  readonly score: number;
  /** How many of the words it has; at least 1. */
  readonly matched: number;
}

/**
 * The best entries of a query, as MiniSearch would rank them: by the sum over the words of BM25+ times the weights,
 * times how many of the words they have. Lists are read from the rarest word on. Once no entry without any of the words
 * read so far can reach the best ones, the longer lists are only looked up (MaxScore: Turtle and Flood 1995).
 */
export class TopEntries {
  readonly #scores = new LayerScores();

  /** The `limit` best entries, and all that equal the last of them; best first, equal ones in no order. */
  search(
    layers: readonly Layer[],
    query: readonly QueryTerm[],
    limit: number,
    statistics: Statistics,
  ): readonly ScoredEntry[] {
    let best: readonly ScoredEntry[] = [];
    const planned = planQuery(query, statistics);
    const most = planned.reduce((sum, word) => sum + word.most, 0);
    for (const layer of layers) {
      const words = wordsIn(layer, planned);
      if (words.length === 0) continue;
      this.#scores.prepare(layer, most);
      const least = best.length < limit ? 0 : (best[limit - 1]?.score ?? 0);
      best = bestOf([...best, ...this.#searchLayer(layer, words, limit, { statistics, least })], limit);
    }
    return best;
  }

  #searchLayer(
    layer: Layer,
    words: readonly QueryWord[],
    limit: number,
    { statistics, least }: { statistics: Statistics; least: number },
  ): readonly ScoredEntry[] {
    const scores = this.#scores;
    let threshold = least;
    let candidates: Uint32Array | undefined;
    for (const [at, word] of words.entries()) {
      const rest = words.length - at;
      const most = words.slice(at).reduce((sum, one) => sum + one.most, 0);
      if (candidates === undefined && isWorthACount(scores.touched.length, word)) {
        threshold = Math.max(threshold, kthBest(scores, limit));
        if (most * rest < threshold * CAUTION) candidates = stillPossible(scores, rest, most, threshold);
      }
      if (candidates === undefined) scores.add(layer, word, at + 1, statistics);
      else scores.addTo(candidates, layer, word, at + 1, statistics);
    }
    const found = bestOf(entriesAbove(layer, candidates ?? scores.touched, scores, limit, threshold), limit);
    scores.clear();
    return found;
  }
}

/** Sums in another order differ in their last digits, and must not shut out an entry that equals the last of the best. */
const CAUTION = 1 - 1e-9;

/** Scores that differ in their last digits only, since they were summed in another order, are equal. */
export const round = (score: number): number => Math.round(score * 1e9) / 1e9;

/** To count what was touched is worth it when the next list is not much shorter. */
const isWorthACount = (touched: number, { postings }: QueryWord): boolean => touched > 0 && postings * 2 > touched;

/** The entries that can still reach the threshold, in ascending order. */
function stillPossible(scores: LayerScores, words: number, most: number, threshold: number): Uint32Array {
  const { touched } = scores;
  const possible: number[] = [];
  for (let at = 0; at < touched.length; at += 1) {
    const entry = touched[at] ?? 0;
    if (scores.bound(entry, words, most) >= threshold * CAUTION) possible.push(entry);
  }
  return Uint32Array.from(possible).sort();
}

/** The `limit`-th best score so far, or 0. */
function kthBest(scores: LayerScores, limit: number): number {
  if (scores.touched.length < limit) return 0;
  const heap = new SmallestFirst(limit);
  const { touched } = scores;
  for (let at = 0; at < touched.length; at += 1) heap.offer(scores.score(touched[at] ?? 0));
  return heap.least;
}

function entriesAbove(
  layer: Layer,
  entries: Uint32Array,
  scores: LayerScores,
  limit: number,
  threshold: number,
): ScoredEntry[] {
  const heap = new SmallestFirst(limit);
  for (let at = 0; at < entries.length; at += 1) heap.offer(scores.score(entries[at] ?? 0));
  const least = Math.max(threshold, heap.least) * CAUTION;
  const found: ScoredEntry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0;
    const score = scores.score(entry);
    if (score >= least) found.push({ layer, entry, score, matched: scores.matched(entry) });
  }
  return found;
}

/** The best `limit`, and all that equal the last of them. */
function bestOf(entries: readonly ScoredEntry[], limit: number): readonly ScoredEntry[] {
  const sorted = [...entries].sort((a, b) => b.score - a.score);
  const least = (sorted[limit - 1]?.score ?? 0) * CAUTION;
  return sorted.filter(({ score }) => score >= least);
}

/** Keeps the largest of many numbers: a binary heap with the smallest of those on top. */
class SmallestFirst {
  readonly #heap: Float64Array;

  constructor(size: number) {
    this.#heap = new Float64Array(Math.max(size, 1));
  }

  /** The smallest that is kept; 0 as long as there are fewer numbers above 0 than are kept. */
  get least(): number {
    return this.#heap[0] ?? 0;
  }

  offer(value: number): void {
    const heap = this.#heap;
    if (value <= (heap[0] ?? 0)) return;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      if ((heap[child] ?? 0) >= value) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = value;
  }
}
