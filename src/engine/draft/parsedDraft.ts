import type { TreeFragment } from '@lezer/common';
import type { Draft, ProseBlock } from '../model/draft';
import type { KnownMasks } from './masks';
import type { PlacedMark } from './placedMarks';

/** What is kept of a draft's last parse, so that the next one reads only what was changed. */
export interface ParsedDraft {
  readonly draft: Draft;
  readonly blocks: readonly ProseBlock[];
  /** What is read in place of the draft's text, where its file holds the prose in another form: as long as it. */
  readonly readAs?: string;
  /** The text that was parsed: the draft as its reader will see it. */
  readonly printed: string;
  readonly fragments: readonly TreeFragment[];
  readonly masks: KnownMasks;
  /** What the writer says of statements in comments and in front matter, in reading order. */
  readonly marks: readonly PlacedMark[];
}
