import type { Configuration } from './configuration';
import { put, type FeatureList } from './featureList';
import { guideFeatures } from './guide';
import type { ParserWords } from './parserWords';
import { viewOf, type View } from './view';

/** The most features that a move has. */
export const ARC_FEATURES = 112;

/**
 * What decides the next move (Zhang and Nivre 2011): the top of the stack with its head and outermost dependents, the first
 * unread words, how far apart they are, how many dependents they have and which.
 */
export function arcFeatures(list: FeatureList, state: Configuration, words: ParserWords): void {
  const view = viewOf(state, words);
  list.length = 0;
  nearest(list, view);
  shaped(list, view, state);
  around(list, view, state);
  attached(list, view, state);
  classed(list, view);
  if (words.guide !== undefined) guideFeatures(list, state, words.guide, words.tag);
}

/** The words at hand, alone and in pairs. */
function nearest(list: FeatureList, view: View): void {
  const { word, tag, n1, n2, s0h, s0l, s0r, n0l, s0w, s0t, s0th, n0w, n0t } = view;
  put(list, 1, s0w, 0, 0);
  put(list, 2, s0th, 0, 0);
  put(list, 3, s0w, s0t, 0);
  put(list, 4, n0w, 0, 0);
  put(list, 5, n0t, 0, 0);
  put(list, 6, n0w, n0t, 0);
  put(list, 7, word[n1] ?? 0, 0, 0);
  put(list, 8, tag[n1] ?? 0, 0, 0);
  put(list, 9, word[n1] ?? 0, tag[n1] ?? 0, 0);
  put(list, 10, word[n2] ?? 0, 0, 0);
  put(list, 11, tag[n2] ?? 0, 0, 0);
  put(list, 12, s0w, s0t, n0w);
  put(list, 13, s0w, n0w, n0t);
  put(list, 14, s0w, s0t, n0t);
  put(list, 15, s0t, n0w, n0t);
  put(list, 16, s0w, n0w, 0);
  put(list, 17, s0th, n0t, 0);
  put(list, 18, n0t, tag[n1] ?? 0, 0);
  put(list, 19, n0t, tag[n1] ?? 0, tag[n2] ?? 0);
  put(list, 20, s0t, n0t, tag[n1] ?? 0);
  put(list, 21, tag[s0h] ?? 0, s0t, n0t);
  put(list, 22, s0t, tag[s0l] ?? 0, n0t);
  put(list, 23, s0t, tag[s0r] ?? 0, n0t);
  put(list, 24, s0t, n0t, tag[n0l] ?? 0);
  put(list, 66, s0w, n0w, word[n1] ?? 0);
  put(list, 67, s0w, n0w, tag[n1] ?? 0);
  put(list, 75, s0t, n0t, word[n1] ?? 0);
}

/** How far apart they are, and how many dependents of which kind they have. */
function shaped(list: FeatureList, view: View, state: Configuration): void {
  const { s0, n0, s0w, s0t, n0w, n0t, d } = view;
  const { lefts, rights, leftSet, rightSet } = state;
  put(list, 25, s0w, d, 0);
  put(list, 26, s0t, d, 0);
  put(list, 27, n0w, d, 0);
  put(list, 28, n0t, d, 0);
  put(list, 29, s0t, n0t, d);
  put(list, 30, s0w, rights[s0] ?? 0, 0);
  put(list, 31, s0t, rights[s0] ?? 0, n0t);
  put(list, 32, s0w, lefts[s0] ?? 0, 0);
  put(list, 33, s0t, lefts[s0] ?? 0, 0);
  put(list, 34, n0w, lefts[n0] ?? 0, 0);
  put(list, 35, n0t, lefts[n0] ?? 0, s0t);
  put(list, 53, s0w, rightSet[s0] ?? 0, 0);
  put(list, 54, s0t, rightSet[s0] ?? 0, n0t);
  put(list, 55, s0w, leftSet[s0] ?? 0, 0);
  put(list, 56, s0t, leftSet[s0] ?? 0, n0t);
  put(list, 57, n0w, leftSet[n0] ?? 0, 0);
  put(list, 58, n0t, leftSet[n0] ?? 0, s0t);
}

/** Heads and outermost dependents. */
function around(list: FeatureList, view: View, state: Configuration): void {
  const { word, tag, s0, s0h, s0h2, s0l, s0l2, s0r, s0r2, n0l, n0l2, s0t, n0t } = view;
  const { relation } = state;
  put(list, 36, word[s0h] ?? 0, 0, 0);
  put(list, 37, tag[s0h] ?? 0, relation[s0] ?? 0, 0);
  put(list, 38, word[s0l] ?? 0, 0, 0);
  put(list, 39, tag[s0l] ?? 0, relation[s0l] ?? 0, 0);
  put(list, 40, word[s0r] ?? 0, 0, 0);
  put(list, 41, tag[s0r] ?? 0, relation[s0r] ?? 0, 0);
  put(list, 42, word[n0l] ?? 0, 0, 0);
  put(list, 43, tag[n0l] ?? 0, relation[n0l] ?? 0, 0);
  put(list, 44, word[s0h2] ?? 0, 0, 0);
  put(list, 45, tag[s0h2] ?? 0, relation[s0h] ?? 0, relation[s0] ?? 0);
  put(list, 46, word[s0l2] ?? 0, relation[s0l2] ?? 0, 0);
  put(list, 47, word[s0r2] ?? 0, relation[s0r2] ?? 0, 0);
  put(list, 48, word[n0l2] ?? 0, relation[n0l2] ?? 0, 0);
  put(list, 49, s0t, tag[s0l] ?? 0, tag[s0l2] ?? 0);
  put(list, 50, s0t, tag[s0r] ?? 0, tag[s0r2] ?? 0);
  put(list, 51, s0t, tag[s0h] ?? 0, tag[s0h2] ?? 0);
  put(list, 52, n0t, tag[n0l] ?? 0, tag[n0l2] ?? 0);
}

/** What decides where a phrase belongs: its preposition with the words it may hang on. */
function attached(list: FeatureList, view: View, state: Configuration): void {
  const { word, tag, s0, s1, s0h, s0l, s0r, n0l, s0w, s0t, n0w, n0t } = view;
  const { relation } = state;
  put(list, 59, word[s1] ?? 0, 0, 0);
  put(list, 60, tag[s1] ?? 0, s0t, n0t);
  put(list, 61, tag[s1] ?? 0, relation[s1] ?? 0, s0t);
  put(list, 62, s0w, word[n0l] ?? 0, n0t);
  put(list, 63, s0t, word[n0l] ?? 0, n0w);
  put(list, 64, word[s0h] ?? 0, word[n0l] ?? 0, s0t);
  put(list, 65, s0t, word[n0l] ?? 0, tag[s0h] ?? 0);
  put(list, 68, word[s1] ?? 0, n0w, s0t);
  put(list, 69, word[s0h] ?? 0, n0w, relation[s0] ?? 0);
  put(list, 70, s0w, word[s0r] ?? 0, n0w);
  put(list, 71, s0t, tag[s0r] ?? 0, word[n0l] ?? 0);
  put(list, 72, s0t, relation[s0r] ?? 0, n0w);
  put(list, 73, s0w, word[s0l] ?? 0, n0t);
  put(list, 74, n0w, word[n0l] ?? 0, s0t);
}

/** Classes of words, which know more words than the treebank. */
function classed(list: FeatureList, view: View): void {
  const { word, tag, group, s0, s0h, s0l, s0r, s1, n0l, n1, s0t, n0t, s0g, n0g, s0w, n0w } = view;
  put(list, 76, s0g, n0g, 0);
  put(list, 77, s0g, n0t, 0);
  put(list, 78, s0t, n0g, 0);
  put(list, 79, s0g, n0w, 0);
  put(list, 80, s0w, n0g, 0);
  put(list, 81, s0g, word[n0l] ?? 0, n0t);
  put(list, 82, group[s0h] ?? 0, word[n0l] ?? 0, s0t);
  put(list, 83, s0g, word[n0l] ?? 0, n0g);
  put(list, 84, group[s0h] ?? 0, word[n0l] ?? 0, n0g);
  put(list, 85, group[n1] ?? 0, n0t, s0t);
  put(list, 86, group[s0r] ?? 0, s0g, n0w);
  put(list, 87, group[s1] ?? 0, s0t, n0g);
  put(list, 88, group[s0l] ?? 0, s0g, n0t);
  put(list, 89, group[s0h] ?? 0, tag[s0] ?? 0, n0t);
}
