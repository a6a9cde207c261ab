import type { DocumentId, Metadata } from '../model/document';

/** The sources' own words and metadata. */
export interface Sources {
  /** With fillers in place of markup, so that offsets are those of the file. */
  text(id: DocumentId): string;
  metadata(id: DocumentId): Metadata | undefined;
}
