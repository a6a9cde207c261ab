import { put, type FeatureList } from './featureList';
import type { WordNumbers } from './wordNumbers';

/** The most features that a word has for the tagger. */
export const TAG_FEATURES = 48;

const OUTSIDE: WordNumbers = {
  form: 2,
  lower: 2,
  shape: 2,
  prefix1: 2,
  prefix3: 2,
  suffix1: 2,
  suffix2: 2,
  suffix3: 2,
  suffix4: 2,
  tags: -1,
  sole: -1,
  group: -1,
};

/**
 * What decides the tag of word `at`: its letters, the words around it, the tags of the two before it and those that the
 * words behind it can have (after Ratnaparkhi 1996 and Collins 2002).
 */
export function tagFeatures(list: FeatureList, words: readonly WordNumbers[], tags: Int32Array, at: number): void {
  const word = words[at] ?? OUTSIDE;
  const before = words[at - 1] ?? OUTSIDE;
  const next = words[at + 1] ?? OUTSIDE;
  const tag1 = at > 0 ? (tags[at - 1] ?? 0) : -1;
  const tag2 = at > 1 ? (tags[at - 2] ?? 0) : -1;
  list.length = 0;
  put(list, 1, 0, 0, 0);
  put(list, 2, word.lower, 0, 0);
  put(list, 3, word.form, at === 0 ? 1 : 0, 0);
  put(list, 4, word.suffix1, 0, 0);
  put(list, 5, word.suffix2, 0, 0);
  put(list, 6, word.suffix3, 0, 0);
  put(list, 7, word.suffix4, 0, 0);
  put(list, 8, word.prefix1, 0, 0);
  put(list, 9, word.prefix3, 0, 0);
  put(list, 10, word.shape, at === 0 ? 1 : 0, 0);
  put(list, 11, word.shape, word.suffix2, at === 0 ? 1 : 0);
  put(list, 12, word.tags, 0, 0);
  put(list, 13, tag1, 0, 0);
  put(list, 14, tag1, tag2, 0);
  put(list, 15, tag1, word.lower, 0);
  put(list, 16, tag1, word.tags, 0);
  put(list, 17, tag1, tag2, word.tags);
  put(list, 18, tag1, word.suffix3, 0);
  put(list, 19, tag1, word.shape, next.shape);
  put(list, 20, before.lower, 0, 0);
  put(list, 21, words[at - 2]?.lower ?? 2, 0, 0);
  put(list, 22, next.lower, 0, 0);
  put(list, 23, words[at + 2]?.lower ?? 2, 0, 0);
  put(list, 24, before.lower, word.lower, 0);
  put(list, 25, word.lower, next.lower, 0);
  put(list, 26, next.tags, 0, 0);
  put(list, 27, word.tags, next.tags, 0);
  put(list, 28, tag1, word.tags, next.tags);
  put(list, 29, next.tags, words[at + 2]?.tags ?? -1, word.tags);
  put(list, 30, next.suffix3, 0, 0);
  put(list, 31, before.suffix3, 0, 0);
  put(list, 32, next.suffix3, word.tags, 0);
  put(list, 33, next.shape, word.shape, before.shape);
  put(list, 34, before.lower, next.lower, 0);
  put(list, 35, word.group, 0, 0);
  put(list, 36, before.group, word.group, 0);
  put(list, 37, next.group, word.group, 0);
  put(list, 38, tag1, word.group, 0);
  put(list, 39, tag1, word.group, next.group);
  put(list, 40, next.group, 0, 0);
  put(list, 41, word.group, word.suffix2, 0);
  put(list, 42, before.group, next.group, 0);
}
