import { createLexicon, lexiconKey, type LearnedWords } from '../../../src/engine/grammar/grammar';
import { sparseWeights } from '../../../src/engine/grammar/sparseWeights';
import { tagWords } from '../../../src/engine/grammar/tagWords';
import { tokenise } from '../../../src/engine/grammar/tokenise';
import { numberOf, wordNumbers } from '../../../src/engine/grammar/wordNumbers';
import { clusterWords } from './clusters';
import { TAGGER } from './fitGrammar';
import { fitTagger } from './fitTagger';
import { baseForms, numbersOf, tagNumber } from './learnables';
import type { Tree } from './treebank';
import { knownTags, usesOf, type WordUses } from './wordUses';

const ROUNDS = 3;

/** What is to be known of single words, from the treebank and from plain prose. */
export function learnWords(trees: readonly Tree[], prose: readonly string[], tags: readonly string[]): LearnedWords {
  const clusters = clusterWords(prose);
  const bases = new Set(baseForms(trees, prose).map((word) => lexiconKey(numberOf(word))));
  const rest = { classed: clusters.words, classes: clusters.classes, bases: Int32Array.from(bases).sort() };
  const isName = (tag: number): boolean => tags[tag]?.startsWith('PROPN') === true;
  const uses = usesOf(
    trees.map((tree) => ({
      words: tree.words.map(({ text }) => text),
      tags: tree.tags.map((tag) => tagNumber(tag, tags)),
    })),
  );
  const first = { ...knownTags(uses, new Map(), isName), ...rest };
  return { ...knownTags(uses, taggedProse(trees, prose, tags, first), isName), ...rest };
}

/** Uses of words in prose, tagged by what the treebank alone teaches. */
function taggedProse(
  trees: readonly Tree[],
  prose: readonly string[],
  tags: readonly string[],
  words: LearnedWords,
): WordUses {
  const lexicon = createLexicon(words);
  const sentences = trees.map((tree) => ({
    words: numbersOf(tree, lexicon),
    tags: Int32Array.from(tree.tags, (tag) => tagNumber(tag, tags)),
  }));
  const weights = sparseWeights(fitTagger(sentences, tags.length, { ...TAGGER, rounds: ROUNDS }));
  return usesOf(
    prose.map((sentence) => {
      const texts = tokenise(sentence).map(({ text }) => text);
      const numbers = texts.map((text) => wordNumbers(text, lexicon));
      return { words: texts, tags: tagWords(numbers, weights) };
    }),
  );
}
