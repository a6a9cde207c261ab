import { createFeatureList } from '../../../src/engine/grammar/featureList';
import { bestClass, type WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { TAG_FEATURES, tagFeatures } from '../../../src/engine/grammar/tagFeatures';
import type { WordNumbers } from '../../../src/engine/grammar/wordNumbers';
import { createPerceptron, type Pruning } from './perceptron';
import { createRandom, shuffled } from './random';

export interface TaggedSentence {
  readonly words: readonly WordNumbers[];
  readonly tags: Int32Array;
}

export interface TaggerOptions extends Pruning {
  readonly rounds: number;
}

/** Weights of a tagger that makes few mistakes in these sentences with its own tags before each word. */
export function fitTagger(sentences: readonly TaggedSentence[], classes: number, options: TaggerOptions): WeightRows {
  const perceptron = createPerceptron(classes);
  const random = createRandom(1);
  const list = createFeatureList(TAG_FEATURES);
  const scores = new Int32Array(classes);
  for (let round = 0; round < options.rounds; round += 1) {
    let wrong = 0;
    for (const { words, tags } of shuffled(sentences, random)) {
      const guessed = new Int32Array(words.length);
      for (let at = 0; at < words.length; at += 1) {
        tagFeatures(list, words, guessed, at);
        perceptron.score(list, scores);
        const guess = bestClass(scores);
        guessed[at] = guess;
        const right = tags[at] ?? 0;
        if (guess !== right) {
          perceptron.update(list, right, guess);
          wrong += 1;
        }
        perceptron.tick();
      }
    }
    console.log(`  tagger round ${round + 1}: ${wrong} mistakes`);
  }
  return perceptron.rows(options);
}
