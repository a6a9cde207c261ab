import { BestEntries, type ScoredEntry } from './bestEntries';
import type { Layer } from './layer';
import { LayerSearch } from './layerSearch';
import { planQuery, wordsIn, type QueryTerm } from './queryLists';
import type { Statistics } from './statistics';
import { ScoreWindow } from './scoreWindow';

const window = new ScoreWindow();

/**
 * The `limit` best entries of a query, and all that equal the last of them, as MiniSearch would rank them: by the sum over
 * the words of BM25+ times the weights, times how many of the words they have. Best first, equal ones in no order.
 */
export function topEntries(
  layers: readonly Layer[],
  query: readonly QueryTerm[],
  limit: number,
  statistics: Statistics,
): readonly ScoredEntry[] {
  const planned = planQuery(query, statistics);
  const best = new BestEntries(limit);
  for (const layer of layers) new LayerSearch(layer, wordsIn(layer, planned), { statistics, best, window }).run();
  return best.all;
}
