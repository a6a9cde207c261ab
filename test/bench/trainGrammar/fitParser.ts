import { ARC_FEATURES, arcFeatures, type ParserWords } from '../../../src/engine/grammar/arcFeatures';
import { createConfiguration, isDone, type Configuration } from '../../../src/engine/grammar/configuration';
import { createFeatureList } from '../../../src/engine/grammar/featureList';
import { make, possibleKinds, type Move } from '../../../src/engine/grammar/moves';
import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { costsOf, isRight, type Costs, type Gold } from './oracle';
import { createPerceptron, type Pruning } from './perceptron';
import { createRandom, shuffled } from './random';

export interface ParsedSentence {
  readonly words: ParserWords;
  readonly gold: Gold;
}

export interface ParserOptions extends Pruning {
  readonly rounds: number;
  /** From this round on the parser follows its own moves, so that it learns to go on after a mistake. */
  readonly exploreFrom: number;
  readonly exploreShare: number;
}

export function fitParser(
  sentences: readonly ParsedSentence[],
  moves: readonly Move[],
  options: ParserOptions,
): WeightRows {
  const perceptron = createPerceptron(moves.length);
  const random = createRandom(2);
  const list = createFeatureList(ARC_FEATURES);
  const scores = new Int32Array(moves.length);
  for (let round = 0; round < options.rounds; round += 1) {
    let wrong = 0;
    for (const { words, gold } of shuffled(sentences, random)) {
      const state = createConfiguration(words.word.length - 2);
      while (!isDone(state)) {
        arcFeatures(list, state, words);
        perceptron.score(list, scores);
        const { guess, right } = chooseMoves(state, gold, moves, scores);
        if (guess !== right) {
          perceptron.update(list, right, guess);
          wrong += 1;
        }
        perceptron.tick();
        const follows = round >= options.exploreFrom && random() < options.exploreShare;
        const move = moves[follows ? guess : right];
        if (move === undefined) throw new Error('No move is possible.');
        make(state, move);
      }
    }
    console.log(`  parser round ${round + 1}: ${wrong} mistakes`);
  }
  return perceptron.rows(options);
}

/** The best move there is, and the best that is right; the same when the best is right. */
function chooseMoves(
  state: Configuration,
  gold: Gold,
  moves: readonly Move[],
  scores: Int32Array,
): { guess: number; right: number } {
  const costs: Costs = costsOf(state, gold);
  const possible = possibleKinds(state);
  let guess = -1;
  let right = -1;
  for (let at = 0; at < moves.length; at += 1) {
    const move = moves[at];
    if (move === undefined || !possible[move.kind]) continue;
    const score = scores[at] ?? 0;
    if (guess < 0 || score > (scores[guess] ?? 0)) guess = at;
    if ((right < 0 || score > (scores[right] ?? 0)) && isRight(state, gold, costs, move)) right = at;
  }
  // A tree with crossing arcs may leave no move without a loss: then nothing is learned here.
  return { guess, right: right < 0 ? guess : right };
}
