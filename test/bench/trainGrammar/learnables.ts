import { lexiconKey } from '../../../src/engine/grammar/grammar';
import type { Lexicon } from '../../../src/engine/grammar/lexicon';
import { normalised, numberOf, wordNumbers, type WordNumbers } from '../../../src/engine/grammar/wordNumbers';
import type { Tree } from './treebank';

/** Times a tag must be seen to be learned; rarer ones are taken for the commonest of their part of speech. */
const TAG_LEAST = 8;
/** Times a word must be seen for its tags to be known. */
const WORD_LEAST = 3;
/** Share of a word's uses that its second tag must have to be told. */
const SECOND_LEAST = 0.08;

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

/** Numbers of words with a number for the tags they had, and of base forms, both in rising order. */
export function learnLexicon(
  trees: readonly Tree[],
  tags: readonly string[],
  baseWords: readonly string[],
): { words: Int32Array; wordTags: Int32Array; bases: Int32Array } {
  const uses = new Map<string, Map<number, number>>();
  for (const tree of trees)
    tree.words.forEach(({ text }, at) => {
      const word = normalised(text).toLowerCase();
      const counts = uses.get(word) ?? new Map<number, number>();
      const tag = tagNumber(tree.tags[at] ?? '', tags);
      uses.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    });
  const known = new Map<number, number>();
  for (const [word, counts] of uses) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all < WORD_LEAST) continue;
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const other = second !== undefined && second[1] / all >= SECOND_LEAST ? second[0] + 1 : 0;
    known.set(lexiconKey(numberOf(word)), 1 + (first?.[0] ?? 0) + 100 * other);
  }
  const rising = [...known].sort(([a], [b]) => a - b);
  const bases = [...new Set(baseWords.map((word) => lexiconKey(numberOf(word))))].sort((a, b) => a - b);
  return {
    words: Int32Array.from(rising.map(([word]) => word)),
    wordTags: Int32Array.from(rising.map(([, number]) => number)),
    bases: Int32Array.from(bases),
  };
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
