import type { Lexicon } from '../../../src/engine/grammar/lexicon';
import { wordNumbers, type WordNumbers } from '../../../src/engine/grammar/wordNumbers';
import type { Tree } from './treebank';

/** Times a tag must be seen to be learned; rarer ones are taken for the commonest of their part of speech. */
const TAG_LEAST = 8;

export const counted = (things: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/** The tags that are learned, the commonest first. */
export const learnedTags = (trees: readonly Tree[]): readonly string[] =>
  byCount(counted(trees.flatMap(({ tags }) => tags)))
    .filter(([, count]) => count >= TAG_LEAST)
    .map(([tag]) => tag);

/** The number of a tag or of the commonest one of its part of speech. */
export function tagNumber(tag: string, tags: readonly string[]): number {
  const found = tags.indexOf(tag);
  if (found >= 0) return found;
  const part = tag.replace(/\/.*/, '/');
  return Math.max(
    0,
    tags.findIndex((other) => other.startsWith(part)),
  );
}

export const numbersOf = (tree: Tree, lexicon: Lexicon): readonly WordNumbers[] =>
  tree.words.map(({ text }) => wordNumbers(text, lexicon));

/**
 * Verbs, nouns and adjectives whose base form stands in the treebank more than once, and what prose has behind "to" or an
 * auxiliary, where verbs have no ending.
 */
export function baseForms(trees: readonly Tree[], prose: readonly string[]): readonly string[] {
  const lemmas = trees.flatMap(({ lemmas: all, tags }) =>
    all.filter((_, at) => /^(?:VERB|NOUN|ADJ)/.test(tags[at] ?? '')),
  );
  const verbs = prose.flatMap((sentence) => [...sentence.matchAll(BARE_VERB)].map(([, verb = '']) => verb));
  const often = (words: readonly string[], least: number): readonly string[] =>
    [...counted(words)].filter(([word, count]) => count >= least && /^[a-z]{2,}$/.test(word)).map(([word]) => word);
  return [...new Set([...often(lemmas, 2), ...often(verbs, 5)])];
}

const BARE_VERB = /\b(?:to|will|would|can|could|may|might|must|should|did|does|do|not) ([a-z]+)\b/g;
