import { createFeatureList } from './featureList';
import { bestClass, type SparseWeights } from './sparseWeights';
import { TAG_FEATURES, tagFeatures } from './tagFeatures';
import type { WordNumbers } from './wordNumbers';

const features = createFeatureList(TAG_FEATURES);

/** The tag of each word as a class of the weights, chosen from left to right. */
export function tagWords(words: readonly WordNumbers[], weights: SparseWeights): Int32Array {
  const tags = new Int32Array(words.length);
  const scores = new Int32Array(weights.classes);
  for (let at = 0; at < words.length; at += 1) {
    const sole = words[at]?.sole ?? -1;
    tags[at] = sole < 0 ? chooseTag(at) : sole;
  }
  return tags;

  function chooseTag(at: number): number {
    tagFeatures(features, words, tags, at);
    weights.score(features, scores);
    return bestClass(scores);
  }
}
