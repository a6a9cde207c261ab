import type { DocumentId, Metadata } from './document';

/** What a bibliography says of one work, and the files that it says hold it. `metadata.key` is how drafts cite it. */
export interface Reference {
  readonly metadata: Partial<Metadata>;
  /** Digital object identifier, without an address before it. */
  readonly doi?: string;
  /** File names with or without folders, as another program wrote them. */
  readonly files: readonly string[];
}

/** A source that was read, as far as citations can mean it. */
export interface CitableSource {
  readonly id: DocumentId;
  /** Absolute path of its file. */
  readonly path: string;
  readonly metadata: Metadata;
  /** Of a source that was read in part nobody can say that something is not in it. */
  readonly isRead: 'whole' | 'partly';
}

/** All that drafts can cite. Of two references with one key the first counts. */
export interface Citable {
  readonly sources: readonly CitableSource[];
  readonly references: readonly Reference[];
}

/** A work that is offered where a draft is to cite by key. */
export interface CitableKey {
  readonly key: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** The work's file among the sources. */
  readonly document?: DocumentId;
}
