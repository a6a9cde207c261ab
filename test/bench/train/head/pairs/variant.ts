import type { Random } from '../../../../support/random';
import type { Parsed } from '../../../../../src/engine/verification/syntax/parsed';

/** What the sources make of a statement: they say it, do not say it, or say otherwise; `unsaid` is either of the last two. */
export type Truth = 'said' | 'notSaid' | 'otherwise' | 'unsaid';

/** A statement made from a sentence, and what the sentence's surroundings say of it. */
export interface Variant {
  readonly statement: string;
  readonly truth: Truth;
  /** Sentences that stand in the sources in place of the one that was restated, where a generator wrote them itself. */
  readonly evidence?: string;
}

/** A sentence of a text, with what stands around it. */
export interface Scene {
  readonly sentence: Parsed;
  /** The sentences of the paragraph, the restated one among them. */
  readonly around: readonly Parsed[];
  /** Sentences of another text. */
  readonly foreign: readonly Parsed[];
}

/** Makes statements of one phenomenon from a sentence: true ones and false ones; none where it has nothing to work on. */
export interface Generator {
  readonly name: string;
  /** What a sentence must have to be worth taking apart: most of a text has nothing for the rarer generators. */
  readonly hint?: RegExp;
  readonly variants: (scene: Scene, random: Random) => Iterable<Variant>;
}
