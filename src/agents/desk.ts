import type { DraftLanguage } from '../engine/model/draftLanguage';
import type { LibraryState } from '../engine/model/library';
import type { EngineClient } from '../host/engineClient';
import type { CitationStyle } from '../presentation/citations/citationWords';

/** A draft of the project, with its text as it is now: in an editor what is written there, saved or not. */
export interface DeskDraft {
  /** With `/`, relative to the project. */
  readonly name: string;
  /** Absolute, with `/`. */
  readonly path: string;
  readonly language: DraftLanguage;
  /** Absent where the file cannot be read. */
  readonly text: string | undefined;
}

/** What the tools need of the place they are used in. Nothing confidential comes from here. */
export interface Desk {
  readonly call: EngineClient['call'];
  /** The sources at this moment. */
  readonly state: LibraryState;
  /** Settles when the sources are as their files are; otherwise with the reason why nothing can be said yet, in a sentence. */
  ready(signal: AbortSignal): Promise<string | undefined>;
  /** The drafts whose names begin so, at most `limit` of them; `isAll` tells whether there are no more. */
  drafts(options: { readonly named?: string; readonly limit: number }): Promise<{
    readonly drafts: readonly DeskDraft[];
    readonly isAll: boolean;
  }>;
  readonly citationStyle: CitationStyle | 'auto';
}
