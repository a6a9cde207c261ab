import type { DocumentId, Metadata } from '../model/document';

/** The sources' own words and metadata. */
export interface Sources {
  text(id: DocumentId): string;
  metadata(id: DocumentId): Metadata | undefined;
}
