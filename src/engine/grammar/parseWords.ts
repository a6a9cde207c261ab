import { ARC_FEATURES, arcFeatures } from './arcFeatures';
import type { ParserWords } from './parserWords';
import { createConfiguration, isDone, stacked, type Configuration } from './configuration';
import { createFeatureList } from './featureList';
import { ARC_BITS, make, possibleKinds, type Move } from './moves';
import type { SparseWeights } from './sparseWeights';

const features = createFeatureList(ARC_FEATURES);

/** Makes the best move there is until each word has its head: at most two for each word. */
export function parseWords(words: ParserWords, moves: readonly Move[], weights: SparseWeights): Configuration {
  const state = createConfiguration(words.word.length - 2);
  const scores = new Int32Array(weights.classes);
  const { finite } = words;
  while (!isDone(state)) {
    arcFeatures(features, state, words);
    weights.score(features, scores);
    const move = bestMove(state, moves, scores, finite);
    if (move === undefined) break;
    make(state, move);
  }
  return state;
}

/** The possible move with the highest score, the first of equals. */
function bestMove(
  state: Configuration,
  moves: readonly Move[],
  scores: Int32Array,
  finite: Uint8Array | undefined,
): Move | undefined {
  const possible = possibleKinds(state);
  const barred = barredKinds(state, finite);
  let best: Move | undefined;
  let most = -Infinity;
  for (let at = 0; at < moves.length; at += 1) {
    const move = moves[at];
    const score = scores[at] ?? 0;
    if (move === undefined || score <= most || (possible & move.bit) === 0) continue;
    if ((barred[move.leadsTo] & move.bit) !== 0) continue;
    best = move;
    most = score;
  }
  return best;
}

/** The kinds of arc that would make of a finite verb what it cannot be: an attribute, an object, a preposition. */
function barredKinds(state: Configuration, finite: Uint8Array | undefined): Readonly<Record<Move['leadsTo'], number>> {
  if (finite === undefined) return NOTHING;
  const [left = 0, right = 0] = [finite[stacked(state, 0)], finite[state.front]];
  const other = (left > 0 ? ARC_BITS.left : 0) | (right > 0 ? ARC_BITS.right : 0);
  if (other === 0) return NOTHING;
  return { clause: 0, auxiliary: (left === 1 ? ARC_BITS.left : 0) | (right === 1 ? ARC_BITS.right : 0), other };
}

const NOTHING = { clause: 0, auxiliary: 0, other: 0 } as const;
