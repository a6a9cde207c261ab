import type { DocumentId, Locator } from './document';
import type { Span } from './span';

/** A passage that answers a look-up, with the words that were looked for. */
export interface SearchHit {
  readonly document: DocumentId;
  readonly locator: Locator;
  /** The sentence of the passage that answers best. */
  readonly span: Span<'source'>;
  readonly text: string;
  /** Where the words looked for stand, in the source. */
  readonly matched: readonly Span<'source'>[];
}
