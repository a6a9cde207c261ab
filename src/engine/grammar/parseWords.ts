import { ARC_FEATURES, arcFeatures, NONE_NUMBER, ROOT_NUMBER, type ParserWords } from './arcFeatures';
import { createConfiguration, isDone, type Configuration } from './configuration';
import { createFeatureList } from './featureList';
import { make, possibleKinds, type Move } from './moves';
import type { SparseWeights } from './sparseWeights';
import type { WordNumbers } from './wordNumbers';

const features = createFeatureList(ARC_FEATURES);

/** Numbers of the words with the root and none behind them. */
export function parserWords(words: readonly WordNumbers[], tags: Int32Array): ParserWords {
  const word = new Int32Array(words.length + 2);
  const tag = new Int32Array(words.length + 2);
  words.forEach(({ lower }, at) => {
    word[at] = lower;
    tag[at] = 8 + (tags[at] ?? 0);
  });
  word.set([ROOT_NUMBER, NONE_NUMBER], words.length);
  tag.set([ROOT_NUMBER, NONE_NUMBER], words.length);
  return { word, tag };
}

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
    if (move === undefined || score <= most || !possible[move.kind]) continue;
    best = move;
    most = score;
  }
  return best;
}
