import { ARC_FEATURES, arcFeatures } from '../../../src/engine/grammar/arcFeatures';
import type { ParserWords } from '../../../src/engine/grammar/parserWords';
import { createConfiguration, isDone, type Configuration } from '../../../src/engine/grammar/configuration';
import { createFeatureList } from '../../../src/engine/grammar/featureList';
import { make, possibleKinds, type Move } from '../../../src/engine/grammar/moves';
import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { costsOf, isRight, type Costs, type Gold } from './oracle';
import { randomFrom } from '../../support/random';
import { createPerceptron, type Pruning } from './perceptron';
import { shuffled } from './shuffled';

export interface ParsedSentence {
  readonly words: ParserWords;
  readonly gold: Gold;
}

export interface ParserOptions extends Pruning {
  readonly rounds: number;
  /** From this round on the parser follows its own moves, so that it learns to go on after a mistake. */
  readonly exploreFrom: number;
  readonly exploreShare: number;
  /** What the right move must be ahead of every wrong one. */
  readonly margin: number;
}

export function fitParser(
  sentences: readonly ParsedSentence[],
  moves: readonly Move[],
  options: ParserOptions,
): WeightRows {
  const perceptron = createPerceptron(moves.length);
  const random = randomFrom(2);
  const list = createFeatureList(ARC_FEATURES);
  const scores = new Int32Array(moves.length);
  for (let round = 0; round < options.rounds; round += 1) {
    let wrong = 0;
    for (const { words, gold } of shuffled(sentences, random)) {
      const state = createConfiguration(words.word.length - 2);
      while (!isDone(state)) {
        arcFeatures(list, state, words);
        perceptron.score(list, scores);
        const { guess, right, wrong: other } = chooseMoves(state, gold, moves, scores);
        if (other >= 0 && right >= 0 && (scores[right] ?? 0) - (scores[other] ?? 0) < options.margin) {
          perceptron.update(list, right, other);
          wrong += 1;
        }
        perceptron.tick();
        const follows = round >= options.exploreFrom && random.chance(options.exploreShare);
        const move = moves[follows || right < 0 ? guess : right];
        if (move === undefined) throw new Error('No move is possible.');
        make(state, move);
      }
    }
    console.log(`  parser round ${round + 1}: ${wrong} mistakes`);
  }
  return perceptron.rows(options);
}

interface Chosen {
  /** The best move there is. */
  readonly guess: number;
  /** The best that is right and the best that is wrong, -1 if there is none. */
  readonly right: number;
  readonly wrong: number;
}

function chooseMoves(state: Configuration, gold: Gold, moves: readonly Move[], scores: Int32Array): Chosen {
  const costs: Costs = costsOf(state, gold);
  const possible = possibleKinds(state);
  let right = -1;
  let wrong = -1;
  for (let at = 0; at < moves.length; at += 1) {
    const move = moves[at];
    if (move === undefined || (possible & move.bit) === 0) continue;
    const score = scores[at] ?? 0;
    if (isRight(state, gold, costs, move)) right = right < 0 || score > (scores[right] ?? 0) ? at : right;
    else wrong = wrong < 0 || score > (scores[wrong] ?? 0) ? at : wrong;
  }
  const isWrongAhead = wrong >= 0 && (right < 0 || (scores[wrong] ?? 0) > (scores[right] ?? 0));
  return { guess: isWrongAhead ? wrong : right, right, wrong };
}
