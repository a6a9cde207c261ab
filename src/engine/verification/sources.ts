import type { DocumentId, Metadata } from '../model/document';
import type { Alias } from '../text/aliases';

/** The sources' own words and metadata. */
export interface Sources {
  /** With fillers in place of markup, so that offsets are those of the file. */
  text(id: DocumentId): string;
  metadata(id: DocumentId): Metadata | undefined;
  /** The short names that a source defines. */
  aliases(id: DocumentId): readonly Alias[];
}
