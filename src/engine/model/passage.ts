import type { Brand, NonEmpty } from './brand';
import type { DocumentId, Locator } from './document';
import type { Span } from './span';

/** A sentence of a source. */
export interface SourceSentence {
  readonly span: Span<'source'>;
  readonly text: string;
}

/** The document's id and the passage's position in it: the same however the documents were indexed. */
export type PassageId = Brand<string, 'PassageId'>;

/** A few sentences of a source: the unit of retrieval. */
export interface Passage {
  readonly id: PassageId;
  readonly document: DocumentId;
  readonly span: Span<'source'>;
  readonly sentences: NonEmpty<SourceSentence>;
  readonly locator: Locator;
}

/** `relevance` is a BM25+ score: it orders the candidates of one query and means nothing across queries. */
export interface Candidate {
  readonly passage: Passage;
  readonly relevance: number;
}
