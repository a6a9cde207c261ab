import { GRAMMAR_WEIGHTS, MOVES, RELATIONS, TAGS } from './grammarWeights';
import type { Lexicon } from './lexicon';
import { readMoves, type Move } from './moves';
import { sparseWeights, type SparseWeights } from './sparseWeights';
import type { Relation, UniversalTag } from './token';
import { unpack, type Unpacked } from './unpack';
import { numberOf } from './wordNumbers';

/** What was learned, ready for use. */
export interface Grammar {
  readonly tags: readonly (readonly [UniversalTag, string])[];
  readonly relations: readonly Relation[];
  readonly moves: readonly Move[];
  readonly tagger: SparseWeights;
  readonly parser: SparseWeights;
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

export function createGrammar(unpacked: Unpacked, names: ClassNames): Grammar {
  const relations = names.RELATIONS.split(' ') as readonly Relation[];
  return {
    tags: names.TAGS.split(' ').map((tag) => tag.split('/') as unknown as readonly [UniversalTag, string]),
    relations,
    moves: readMoves(names.MOVES.split(' '), relations),
    tagger: sparseWeights(unpacked.tagger),
    parser: sparseWeights(unpacked.parser),
    lexicon: createLexicon(unpacked),
  };
}

/** Numbers of words in the lexicon have as many bits. */
const WORD_BITS = 24;
export const lexiconKey = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> (32 - WORD_BITS)) + 1;

export function createLexicon({ words, wordTags, bases }: Pick<Unpacked, 'words' | 'wordTags' | 'bases'>): Lexicon {
  const tags = new Map(Array.from(words, (word, at) => [word, wordTags[at] ?? 0] as const));
  const known = new Set(bases);
  return {
    tagsOf: (word) => tags.get(lexiconKey(word)) ?? 0,
    isBase: (word) => known.has(lexiconKey(numberOf(word))),
  };
}
