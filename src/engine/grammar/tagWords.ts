import { createFeatureList } from './featureList';
import { bestClass, type SparseWeights } from './sparseWeights';
import { TAG_FEATURES, tagFeatures } from './tagFeatures';
import { commonestTags } from './knownTags';
import type { WordNumbers } from './wordNumbers';

const features = createFeatureList(TAG_FEATURES);

/** Whether the word at a place may have a tag, after the tag of the word before; tags as classes, -1 before the first. */
export type MayHave = (at: number, tag: number, before: number) => boolean;

/** The tag of each word as a class of the weights, chosen from left to right. */
export function tagWords(words: readonly WordNumbers[], weights: SparseWeights, mayHave?: MayHave): Int32Array {
  const tags = new Int32Array(words.length);
  const scores = new Int32Array(weights.classes);
  for (let at = 0; at < words.length; at += 1) {
    const sole = words[at]?.sole ?? -1;
    tags[at] = sole < 0 ? chooseTag(at) : sole;
  }
  return tags;

  /** What the word was in the treebank is likelier than what it never was. */
  function isKnownAs(at: number, tag: number): boolean {
    return commonestTags(words[at]?.tags ?? 0).includes(tag);
  }

  function chooseTag(at: number): number {
    tagFeatures(features, words, tags, at);
    weights.score(features, scores);
    const best = bestClass(scores);
    const before = at === 0 ? -1 : (tags[at - 1] ?? -1);
    return mayHave === undefined || mayHave(at, best, before)
      ? best
      : (bestOf(scores, (tag) => isKnownAs(at, tag) && mayHave(at, tag, before)) ??
          bestOf(scores, (tag) => mayHave(at, tag, before)) ??
          best);
  }
}

/** The best class that may be. */
function bestOf(scores: Int32Array, isPossible: (tag: number) => boolean): number | undefined {
  let best = -1;
  for (let tag = 0; tag < scores.length; tag += 1)
    if ((best < 0 || (scores[tag] ?? 0) > (scores[best] ?? 0)) && isPossible(tag)) best = tag;
  return best < 0 ? undefined : best;
}
