import type { Candidate, Passage } from '../model/passage';
import { termsIn } from './query';
import type { Layer } from './layer';
import type { PassageIndex } from './passageIndex';
import type { QueryTerm } from './queryLists';
import { round, type ScoredEntry } from './topEntries';

/**
 * What a word of the sentence before counts for, beside a word of the sentence itself.
 * Source: sentence retrieval on WiCE, where the draft's preceding sentence helps most at a tenth.
 */
const CONTEXT_WEIGHT = 0.1;

/**
 * What the two neighbours' scores add to a sentence's own.
 * Source: sentence retrieval on WiCE: an answer often stands beside the sentence that has most of the words.
 */
const NEIGHBOUR_WEIGHT = 0.15;

/** Best sentences that are looked at for each passage that is wanted: several may stand in one passage. */
const ENTRIES_PER_PASSAGE = 3;

/** The passages nearest to a draft sentence, best first; equal ones are ordered by their place, whatever was indexed first. */
export function retrieve(index: PassageIndex, words: string, context: string, limit: number): readonly Candidate[] {
  const query = evidenceQuery(words, context);
  const entries = index.top(query, limit * ENTRIES_PER_PASSAGE);
  const best = new Map<Passage, number>();
  for (const { passage, score } of withNeighbours(index, entries, query)) {
    best.set(passage, Math.max(best.get(passage) ?? 0, score));
  }
  return [...best]
    .map(([passage, score]) => ({ passage, relevance: round(score) }))
    .sort((a, b) => b.relevance - a.relevance || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, limit);
}

/** Each word of the sentence once for every time it stands there, and those of the context for little. */
export function evidenceQuery(words: string, context: string): readonly QueryTerm[] {
  const boosts = new Map<string, number>();
  const own = termsIn(words);
  for (const term of own) boosts.set(term, (boosts.get(term) ?? 0) + 1);
  const isOwn = new Set(own);
  for (const term of termsIn(context))
    boosts.set(term, (boosts.get(term) ?? 0) + (isOwn.has(term) ? 1 : CONTEXT_WEIGHT));
  return [...boosts].map(([term, boost]) => ({ boost, forms: [{ term, weight: 1 }] }));
}

/** Adds to each entry's score the share of the sentences before and after it in its document. */
function* withNeighbours(
  index: PassageIndex,
  entries: readonly ScoredEntry[],
  query: readonly QueryTerm[],
): Iterable<{ readonly passage: Passage; readonly score: number }> {
  const byLayer = new Map<Layer, ScoredEntry[]>();
  for (const entry of entries) byLayer.set(entry.layer, [...(byLayer.get(entry.layer) ?? []), entry]);
  for (const [layer, own] of byLayer) {
    const known = new Map(own.map(({ entry, score }) => [entry, score]));
    const beside = own.flatMap(({ entry }) => neighboursOf(layer, entry)).filter((entry) => !known.has(entry));
    const others = Uint32Array.from(new Set(beside)).sort();
    index.scoresOf(layer, others, query).forEach((score, at) => known.set(others[at] ?? 0, score));
    for (const { entry, score } of own) {
      const share = neighboursOf(layer, entry).reduce((sum, other) => sum + (known.get(other) ?? 0), 0);
      yield { passage: layer.passage(entry), score: score + NEIGHBOUR_WEIGHT * share };
    }
  }
}

/** The entries right before and after one in its document. */
function neighboursOf(layer: Layer, entry: number): readonly number[] {
  const { sentence, sentences } = layer.place(entry);
  return [...(sentence > 0 ? [entry - 1] : []), ...(sentence + 1 < sentences ? [entry + 1] : [])];
}
