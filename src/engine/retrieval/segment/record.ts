import { aliasesOf, type Alias } from '../../text/aliases';
import type { Metadata, Revision, SourceDocument } from '../../model/document';

/** What is kept of a document besides its text. */
export interface DocumentRecord {
  readonly revision: Revision;
  readonly metadata: Metadata;
  /** The short names that it defines. */
  readonly aliases: readonly Alias[];
}

export const recordOf = ({ revision, metadata, masked, text }: SourceDocument): DocumentRecord => ({
  revision,
  metadata,
  aliases: aliasesOf(masked ?? text),
});
