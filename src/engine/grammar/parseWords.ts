import { ARC_FEATURES, arcFeatures } from './arcFeatures';
import type { ParserWords } from './parserWords';
import { createConfiguration, isDone, type Configuration } from './configuration';
import { createFeatureList } from './featureList';
import { make, possibleKinds, type Move } from './moves';
import type { SparseWeights } from './sparseWeights';

const features = createFeatureList(ARC_FEATURES);

/** Makes the best move there is until each word has its head: at most two for each word. */
export function parseWords(words: ParserWords, moves: readonly Move[], weights: SparseWeights): Configuration {
  const state = createConfiguration(words.word.length - 2);
  const scores = new Int32Array(weights.classes);
  while (!isDone(state)) {
    arcFeatures(features, state, words);
    weights.score(features, scores);
    const move = bestMove(state, moves, scores);
    if (move === undefined) break;
    make(state, move);
  }
  return state;
}

/** The possible move with the highest score, the first of equals. */
function bestMove(state: Configuration, moves: readonly Move[], scores: Int32Array): Move | undefined {
  const possible = possibleKinds(state);
  let best: Move | undefined;
  let most = -Infinity;
  for (let at = 0; at < moves.length; at += 1) {
    const move = moves[at];
    const score = scores[at] ?? 0;
    if (move === undefined || score <= most || (possible & move.bit) === 0) continue;
    best = move;
    most = score;
  }
  return best;
}
