import { createFeatureList, type FeatureList } from '../../../src/engine/grammar/featureList';
import { bestClass, type WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { TAG_FEATURES, tagFeatures } from '../../../src/engine/grammar/tagFeatures';
import type { WordNumbers } from '../../../src/engine/grammar/wordNumbers';
import { randomFrom } from '../../support/random';
import { createPerceptron, type Perceptron, type Pruning } from './perceptron';
import { shuffled } from './shuffled';

export interface TaggedSentence {
  readonly words: readonly WordNumbers[];
  readonly tags: Int32Array;
}

export interface TaggerOptions extends Pruning {
  readonly rounds: number;
  /** What the right class must be ahead of every other, in the sum of weights of one mistake each. */
  readonly margin: number;
}

/** Weights of a tagger that makes few mistakes in these sentences with its own tags before each word. */
export function fitTagger(sentences: readonly TaggedSentence[], classes: number, options: TaggerOptions): WeightRows {
  const perceptron = createPerceptron(classes);
  const random = randomFrom(1);
  const list = createFeatureList(TAG_FEATURES);
  const scores = new Int32Array(classes);
  for (let round = 0; round < options.rounds; round += 1) {
    let wrong = 0;
    for (const { words, tags } of shuffled(sentences, random)) {
      const guessed = new Int32Array(words.length);
      for (let at = 0; at < words.length; at += 1) {
        const sole = words[at]?.sole ?? -1;
        guessed[at] = sole;
        if (sole >= 0) continue;
        tagFeatures(list, words, guessed, at);
        perceptron.score(list, scores);
        guessed[at] = bestClass(scores);
        wrong += correct(perceptron, list, scores, { right: tags[at] ?? 0, margin: options.margin });
        perceptron.tick();
      }
    }
    console.log(`  tagger round ${round + 1}: ${wrong} mistakes`);
  }
  return perceptron.rows(options);
}

const LOWEST = -(2 ** 31);

interface Aim {
  readonly right: number;
  readonly margin: number;
}

/** Changes the weights unless the right class is ahead by the margin; 1 if it was not, or 0. Spends the scores. */
function correct(perceptron: Perceptron, list: FeatureList, scores: Int32Array, { right, margin }: Aim): number {
  const score = scores[right] ?? 0;
  scores[right] = LOWEST;
  const other = bestClass(scores);
  if (score - (scores[other] ?? 0) >= margin) return 0;
  perceptron.update(list, right, other);
  return 1;
}
