import { GRAMMAR_WEIGHTS, MOVES, RELATIONS, TAGS } from './grammarWeights';
import type { Lexicon } from './lexicon';
import { mirroredMoves, readMoves } from './moves';
import type { Parser } from './parseTwice';
import { sparseWeights, type SparseWeights } from './sparseWeights';
import type { Relation, UniversalTag } from './token';
import { unpack, type UnpackedGrammar } from './unpack';
import { numberOf } from './wordNumbers';

/** What was learned, ready for use. */
export interface Grammar {
  readonly tags: readonly (readonly [UniversalTag, string])[];
  readonly relations: readonly Relation[];
  readonly tagger: SparseWeights;
  /** Reads a sentence from its end; what it says helps the one that reads from the start. */
  readonly backward: Parser;
  readonly forward: Parser;
  readonly lexicon: Lexicon;
}

let loaded: Grammar | undefined;

/** Unpacked when first asked for: it takes some hundredths of a second and some megabytes. */
export const grammar = (): Grammar => (loaded ??= createGrammar(unpack(GRAMMAR_WEIGHTS), { TAGS, MOVES, RELATIONS }));

/** The names of the classes, set apart by spaces. */
export interface ClassNames {
  readonly TAGS: string;
  readonly MOVES: string;
  readonly RELATIONS: string;
}

export function createGrammar(unpacked: UnpackedGrammar, names: ClassNames): Grammar {
  const relations = names.RELATIONS.split(' ') as readonly Relation[];
  const moves = names.MOVES.split(' ');
  return {
    tags: names.TAGS.split(' ').map((tag) => tag.split('/') as unknown as readonly [UniversalTag, string]),
    relations,
    tagger: sparseWeights(unpacked.tagger),
    backward: {
      moves: readMoves(mirroredMoves(moves), relations),
      weights: sparseWeights(unpacked.backward),
    },
    forward: { moves: readMoves(moves, relations), weights: sparseWeights(unpacked.forward) },
    lexicon: createLexicon(unpacked),
  };
}

/** Numbers of words in the lexicon have as many bits. */
const WORD_BITS = 24;
export const lexiconKey = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> (32 - WORD_BITS)) + 1;

/** The parts of what was learned that tell of single words. */
export type LearnedWords = Pick<UnpackedGrammar, 'words' | 'wordTags' | 'classed' | 'classes' | 'bases'>;

export function createLexicon({ words, wordTags, classed, classes, bases }: LearnedWords): Lexicon {
  const tags = new Map(Array.from(words, (word, at) => [word, wordTags[at] ?? 0] as const));
  const classOf = new Map(Array.from(classed, (word, at) => [word, classes[at] ?? 0] as const));
  const known = new Set(bases);
  return {
    tagsOf: (word) => tags.get(lexiconKey(word)) ?? 0,
    classOf: (word) => classOf.get(lexiconKey(word)) ?? 0,
    isBase: (word) => known.has(lexiconKey(numberOf(word))),
  };
}
