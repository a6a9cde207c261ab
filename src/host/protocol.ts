import type { AboutWord } from '../engine/model/aboutWord';
import type { CitableClaim, ClaimId, SourceClaim } from '../engine/model/claim';
import type { CitableKey } from '../engine/model/citable';
import type { DocumentId, Locator, SourceDocument } from '../engine/model/document';
import type { Draft, ProseBlock } from '../engine/model/draft';
import type { DraftVersion } from '../engine/model/draftVersion';
import type { Outcome, Problem } from '../engine/model/problem';
import type { WrittenMark } from '../engine/model/mark';
import type { LibrarySettings, LibraryState, PicturesProgress, StoredIndex } from '../engine/model/library';
import type { Quoted, SourceStretch } from '../engine/model/quoted';
import type { SearchHit } from '../engine/model/searchHit';
import type { Support } from '../engine/model/support';
import type { Finding } from '../engine/model/finding';
import type { SourceTopic } from '../engine/model/sourceTopic';

/** A place as an editor counts it: line and character from 0, characters in UTF-16 code units. */
export interface EditorPlace {
  readonly line: number;
  readonly character: number;
}

export interface EditorRange {
  readonly start: EditorPlace;
  readonly end: EditorPlace;
}

/**
 * A finding, and where the source words of its discrepancies stand, one place for each: only the worker holds the text
 * of the sources, and an editor wants lines. `null` when the source has gone meanwhile.
 */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly found: readonly (EditorRange | null)[];
}

/** Where a claim stands now. */
export interface PlacedClaim {
  readonly id: ClaimId;
  readonly start: number;
  readonly end: number;
}

/** One entry for each remote call: what is asked, what comes while it is worked on, and the answer. */
export interface RemoteCalls {
  /** Starts (or, with other settings, starts again) to read the sources; `state` events follow. */
  open: { params: LibrarySettings; piece: never; answer: null };
  /** Looks for changes among the files; `everything` reads all of them again. Answers when all is read. */
  refresh: { params: { readonly everything: boolean }; piece: never; answer: null };
  /** All stored indexes; `clear` deletes them and reads the sources that are open again. */
  storedIndexes: { params: { readonly clear: boolean }; piece: never; answer: readonly StoredIndex[] };
  /** Ends reading the sources after the file at hand, until it is resumed or, if it was cancelled, until the next look. */
  halt: { params: { readonly how: 'pause' | 'cancel' | 'resume' }; piece: never; answer: null };
  /**
   * Judges a draft; pieces hold only findings that earlier checks of this draft did not send. A check that is cancelled
   * counts as not sent, even when its answer was already under way. A newer check overtakes an older one.
   */
  check: {
    params: { readonly draft: string } & Omit<Draft, 'references'>;
    piece: { readonly fresh: readonly LocatedFinding[]; readonly done: number; readonly total: number };
    answer: { readonly placed: readonly PlacedClaim[]; readonly marks: readonly WrittenMark[] };
  };
  /**
   * How much of the last versions of a draft that git has is backed, the oldest first; none where its folder is in no
   * repository. A program, git, is started for it: only where the writer trusts the folder.
   */
  versions: {
    params: { readonly draft: string; readonly limit: number } & Pick<Draft, 'text' | 'language'> & {
        readonly path: string;
      };
    piece: never;
    answer: readonly DraftVersion[];
  };
  /** The works that a draft can cite by keys that begin so, or whose author or title has these letters; at most `limit`. */
  citableKeys: {
    params: Pick<Draft, 'text' | 'path' | 'language'> & { readonly typed: string; readonly limit: number };
    piece: never;
    answer: { readonly keys: readonly CitableKey[]; readonly isAll: boolean };
  };
  /** The text of a document that is a draft, what of it is prose, and where its blocks stand; or why there is none. */
  documentDraft: {
    params: { readonly path: string; readonly limitBytes: number };
    piece: never;
    answer:
      | {
          readonly kind: 'read';
          readonly text: string;
          readonly prose: readonly ProseBlock[];
          readonly places: readonly { readonly start: number; readonly locator: Locator }[];
        }
      | { readonly kind: 'refused'; readonly problem: Problem };
  };
  /** Forgets a draft that was closed. */
  close: { params: { readonly draft: string }; piece: never; answer: null };
  search: { params: { readonly words: string; readonly limit: number }; piece: never; answer: readonly SearchHit[] };
  /** What the sources have for each sentence of some words; `context` is the sentence before them. */
  support: {
    params: { readonly words: string; readonly context: string };
    piece: never;
    answer: readonly Support[];
  };
  sourceClaims: { params: { readonly document: DocumentId }; piece: never; answer: readonly SourceClaim[] };
  /** What the sources speak of, that of the most sources first. */
  sourceTopics: { params: null; piece: never; answer: readonly SourceTopic[] };
  /** The claims among some of the sentences that have all these words, by source and place; `from` and `to` count sentences. */
  claimsAbout: {
    params: { readonly words: string; readonly from: number; readonly to: number };
    piece: never;
    answer: readonly CitableClaim[];
  };
  /** The first claims of any source that have all these words, the last of which may be unfinished. */
  findClaims: {
    params: { readonly words: string; readonly limit: number };
    piece: never;
    answer: readonly CitableClaim[];
  };
  /** What the sources say about the name, value or rare term at a place of a claim's masked text; `null` for other words. */
  aboutWord: { params: { readonly claim: string; readonly offset: number }; piece: never; answer: AboutWord | null };
  /** The words of a source between two places, as a person reads them, and where they stand; `null` for an unknown source. */
  words: {
    params: { readonly document: DocumentId; readonly start: number; readonly end: number };
    piece: never;
    answer: { readonly text: string; readonly locator: Locator } | null;
  };
  /** Holds words that are said to be a source's against all sources, or against one. */
  quoted: {
    params: { readonly words: string; readonly document?: DocumentId };
    piece: never;
    answer: Quoted;
  };
  /** The passages of a source from a place on, up to so many characters; `null` for an unknown source. */
  stretch: {
    params: { readonly document: DocumentId; readonly start: number; readonly characters: number };
    piece: never;
    answer: SourceStretch | null;
  };
  /** The sentences before and behind words of a source, absent at the edges of its text; `null` for an unknown source. */
  context: {
    params: { readonly document: DocumentId; readonly start: number; readonly end: number };
    piece: never;
    answer: { readonly before?: string; readonly after?: string } | null;
  };
  /** The text of a source, with spaces in place of markup, so that places in it hold; `null` for an unknown one. */
  sourceText: { params: { readonly document: DocumentId }; piece: never; answer: string | null };
  /** What is read of a source now, block by block, or why it is not; `null` for an unknown one. */
  sourceReading: { params: { readonly document: DocumentId }; piece: never; answer: Outcome<SourceDocument> | null };
  /**
   * Where words of a source stand for an editor; `null` for an unknown source. Lines hold whatever the editor does to a
   * byte-order mark or to mixed line ends, offsets would not.
   */
  place: {
    params: { readonly document: DocumentId; readonly start: number; readonly end: number };
    piece: never;
    answer: EditorRange | null;
  };
  /** The same for several places at once, each of them on its own terms. */
  places: {
    params: {
      readonly places: readonly { readonly document: DocumentId; readonly start: number; readonly end: number }[];
    };
    piece: never;
    answer: readonly (EditorRange | null)[];
  };
}

export type CallName = keyof RemoteCalls;

/** What the worker says without being asked. */
export type WorkerEvent =
  | { readonly kind: 'state'; readonly state: LibraryState }
  /** How far the scans are read; without progress when there is no more to read. */
  | { readonly kind: 'pictures'; readonly progress?: PicturesProgress }
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly message: string };

/** Messages to the worker. `cancel` asks it to stop working on an earlier request. */
export type ToWorker =
  | {
      [K in CallName]: {
        readonly kind: 'call';
        readonly id: number;
        readonly name: K;
        readonly params: RemoteCalls[K]['params'];
      };
    }[CallName]
  | { readonly kind: 'cancel'; readonly id: number }
  /** Answered at once by a worker that can. */
  | { readonly kind: 'ping' };

/** Messages from the worker. */
export type FromWorker =
  | { readonly kind: 'piece'; readonly id: number; readonly piece: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'cancelled'; readonly id: number }
  | { readonly kind: 'event'; readonly event: WorkerEvent }
  | { readonly kind: 'alive' }
  | { readonly kind: 'working'; readonly on: WorkingOn };

/** What the worker begins with, told before: if it is never heard of again, that was it. A draft by the name it is checked under. */
export type WorkingOn =
  | { readonly kind: 'draft'; readonly name: string }
  | { readonly kind: 'source'; readonly name: DocumentId }
  | { readonly kind: 'call'; readonly name: CallName };
