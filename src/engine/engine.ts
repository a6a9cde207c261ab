import type { SourceClaim } from './model/claim';
import type { DocumentId, SourceDocument } from './model/document';
import type { Draft } from './model/draft';
import type { SearchHit } from './model/searchHit';
import type { Finding } from './model/verdict';

/** The whole engine: sources go in, findings come out. A function of its inputs, whatever the order of `put`. */
export interface Engine {
  /** Indexes a source, in place of an earlier one with its id. */
  put(document: SourceDocument): void;
  remove(id: DocumentId): void;
  /** Starts to follow one draft; drop the session to forget it. */
  openDraft(): DraftSession;
  /** The sentences that answer a look-up, best first; `limit` is the most that come back. */
  search(words: string, limit: number): readonly SearchHit[];
  /** The checkable sentences of a source in reading order; none for an unknown id. */
  sourceClaims(id: DocumentId): readonly SourceClaim[];
}

/** One draft over time: only what changed since the last check is parsed and judged again. */
export interface DraftSession {
  /** `findings` is lazy, in reading order: each is computed when asked for, and to cancel is to stop asking. */
  check(draft: Draft): { readonly total: number; readonly findings: Iterable<Finding> };
}

/** An engine without sources. */
export function createEngine(): Engine {
  throw new Error('not built yet');
}
