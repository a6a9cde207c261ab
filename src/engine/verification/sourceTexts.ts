import type { DocumentId, Metadata } from '../model/document';
import type { Passage } from '../model/passage';
import type { Alias } from '../text/aliases';

/** The sources' own words and metadata. */
export interface SourceTexts {
  /** With fillers in place of markup, so that offsets are those of the file. */
  text(id: DocumentId): string;
  metadata(id: DocumentId): Metadata | undefined;
  /** The passages that stand before a place of a source, the nearest first. Unit: code units. */
  before(id: DocumentId, place: number): Iterable<Passage>;
  /** The passage that a source begins with. */
  first(id: DocumentId): Passage | undefined;
  /** The short names that a source defines. */
  aliases(id: DocumentId): readonly Alias[];
}
