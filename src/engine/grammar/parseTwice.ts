import type { ParserWords } from './parserWords';
import type { Configuration } from './configuration';
import { guideFrom } from './guide';
import { mirroredWords } from './mirrored';
import type { Move } from './moves';
import { parseWords } from './parseWords';
import type { SparseWeights } from './sparseWeights';

/** Weights with the moves that are their classes. */
export interface Parser {
  readonly moves: readonly Move[];
  readonly weights: SparseWeights;
}

/** The parse from the start that knows what the parse from the end said. */
export function parseTwice(words: ParserWords, backward: Parser, forward: Parser): Configuration {
  const mirrored = parseWords(mirroredWords(words), backward.moves, backward.weights);
  return parseWords({ ...words, guide: guideFrom(mirrored) }, forward.moves, forward.weights);
}
