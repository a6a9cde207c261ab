import type { DocumentId } from '../model/document';
import type { Passage } from '../model/passage';
import type { SourceAccess } from '../verification/judge';
import { createDocumentSearch, type DocumentSearch } from './documentSearch';

/** One cited document by itself. */
export interface CitedDocument {
  readonly passages: readonly Passage[];
  readonly search: DocumentSearch;
}

/** Answers a document to look into; nothing for one that is gone. */
export type CitedDocuments = (id: DocumentId) => CitedDocument | undefined;

/** What is looked into: the cited documents by themselves, and the library for what words weigh. */
export interface CitedGrounds {
  readonly library: SourceAccess;
  readonly documents: CitedDocuments;
}

/** Documents that are kept ready. Default: 12. Source: what a chapter cites again and again; a book takes some megabytes. */
const KEPT = 12;

/** Takes a document apart when it is first looked into, which takes a fifth of a second for a book. */
export function createCitedDocuments(passagesOf: (id: DocumentId) => readonly Passage[] | undefined): CitedDocuments {
  const known = new Map<DocumentId, CitedDocument>();
  return (id) => {
    const passages = passagesOf(id);
    if (passages === undefined) return undefined;
    const document = known.get(id) ?? { passages, search: createDocumentSearch(passages) };
    known.delete(id);
    known.set(id, document);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return document;
  };
}
