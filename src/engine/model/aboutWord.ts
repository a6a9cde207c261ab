import type { SearchHit } from './searchHit';
import type { Span } from './span';

/** A word of a claim that one may want to know more of, and what the sources say about it. */
export interface AboutWord {
  /** A name, a number or date, or a term that few sentences of the sources have. */
  readonly kind: 'name' | 'value' | 'term';
  readonly span: Span<'claim'>;
  /** The word or words as a person reads them. */
  readonly text: string;
  /** Sentences of the sources, those first that are nearest to the claim. None for a name or value that no source has. */
  readonly hits: readonly SearchHit[];
}
