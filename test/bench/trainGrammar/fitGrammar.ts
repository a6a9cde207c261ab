import { createLexicon, type ClassNames, type LearnedWords } from '../../../src/engine/grammar/grammar';
import { guideFrom } from '../../../src/engine/grammar/guide';
import { mirroredWords } from '../../../src/engine/grammar/mirrored';
import { mirroredMoves, readMoves, type Move } from '../../../src/engine/grammar/moves';
import { parserWords } from '../../../src/engine/grammar/parserWords';
import { parseWords } from '../../../src/engine/grammar/parseWords';
import { sparseWeights } from '../../../src/engine/grammar/sparseWeights';
import { tagWords } from '../../../src/engine/grammar/tagWords';
import type { UnpackedGrammar } from '../../../src/engine/grammar/unpack';
import { fitParser, type ParsedSentence } from './fitParser';
import { fitTagger } from './fitTagger';
import { numbersOf, tagNumber } from './learnables';
import { mirroredGold } from './mirroredGold';
import { projective } from './projective';
import type { Tree } from './treebank';

const TAGGER = { rounds: 5, margin: 30, most: 85_000 };
const BACKWARD = { rounds: 8, margin: 1, exploreFrom: 1, exploreShare: 0.9, most: 120_000 };
const FORWARD = { ...BACKWARD, rounds: 9, most: 175_000 };
/** Rounds of fits that only annotate the treebank for the next fit. */
const TAGGER_ROUNDS = 3;
const BACKWARD_ROUNDS = 5;
/** Parts of the treebank that are annotated by a fit to the others. */
const FOLDS = 3;

/**
 * The weights of the tagger and of both parsers. Each learns with the annotation that the one before it makes of sentences it
 * has not seen: so it will be in use, and so it learns how far to trust it.
 */
export function fitGrammar(
  trees: readonly Tree[],
  names: ClassNames,
  words: LearnedWords,
): Pick<UnpackedGrammar, 'tagger' | 'backward' | 'forward'> {
  const lexicon = createLexicon(words);
  const tags = names.TAGS.split(' ');
  const relations = names.RELATIONS.split(' ');
  const moves = names.MOVES.split(' ');
  const tagged = trees.map((tree) => ({
    words: numbersOf(tree, lexicon),
    tags: Int32Array.from(tree.tags, (tag) => tagNumber(tag, tags)),
  }));
  const guessed = annotated(tagged, (others) => {
    const weights = sparseWeights(fitTagger(others, tags.length, { ...TAGGER, rounds: TAGGER_ROUNDS }));
    return (sentence) => tagWords(sentence.words, weights);
  });
  const parsed = trees.map((tree, at) => ({
    words: parserWords(tagged[at]?.words ?? [], guessed[at] ?? new Int32Array()),
    gold: goldOf(tree, relations),
  }));
  const turned = parsed.map(({ words: own, gold }) => ({ words: mirroredWords(own), gold: mirroredGold(gold) }));
  const turnedMoves = readMoves(mirroredMoves(moves), relations);
  return {
    tagger: fitTagger(tagged, tags.length, TAGGER),
    backward: fitParser(turned, turnedMoves, BACKWARD),
    forward: fitParser(guided(parsed, turned, turnedMoves), readMoves(moves, relations), FORWARD),
  };
}

const goldOf = ({ heads, relations: own }: Tree, relations: readonly string[]): ParsedSentence['gold'] => ({
  heads: Int32Array.from(projective(heads), (head) => (head < 0 ? heads.length : head)),
  relations: Int32Array.from(own, (name) => Math.max(0, relations.indexOf(name))),
});

function guided(
  parsed: readonly ParsedSentence[],
  turned: readonly ParsedSentence[],
  moves: readonly Move[],
): readonly ParsedSentence[] {
  const guides = annotated(turned, (others) => {
    const weights = sparseWeights(fitParser(others, moves, { ...BACKWARD, rounds: BACKWARD_ROUNDS }));
    return ({ words }) => guideFrom(parseWords(words, moves, weights));
  });
  return parsed.map(({ words, gold }, at) => {
    const guide = guides[at];
    return guide === undefined ? { words, gold } : { words: { ...words, guide }, gold };
  });
}

/** What a fit to the other parts of the treebank makes of each sentence. */
function annotated<In, Out>(
  sentences: readonly In[],
  fit: (others: readonly In[]) => (sentence: In) => Out,
): readonly Out[] {
  const found: Out[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const annotate = fit(sentences.filter((_, at) => at % FOLDS !== fold));
    sentences.forEach((sentence, at) => {
      if (at % FOLDS === fold) found[at] = annotate(sentence);
    });
  }
  return found;
}
