import type { CitationMark } from '../model/draft';
import type { BlockRole } from '../model/document';
import type { Stretch } from '../model/stretch';

/** A comment, and what is said in it without its marks. */
export interface LanguageComment extends Stretch {
  readonly said: string;
}

/** A stretch of a draft and what it is; headings have a level from 1. */
export interface OutlineBlock extends Stretch {
  readonly role: BlockRole;
  readonly level?: number;
  /** What a note is called where it is cited. */
  readonly name?: string;
}

/** What stands where in a draft: its blocks in order, and the comments between them. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  readonly comments: readonly LanguageComment[];
}

/** A stretch that is no prose; `as` is what is read in its place, at most as long as it. */
export interface Change extends Stretch {
  readonly as?: string;
}

/** What stands inside a block, counted from its start. */
export interface Inline {
  readonly changes: readonly Change[];
  readonly comments: readonly LanguageComment[];
  /** The words of notes that are written where they are cited. */
  readonly notes: readonly Stretch[];
  readonly citations: readonly CitationMark[];
}

/**
 * A language of markup as its drafts are read: by lines into blocks, and each block by itself, so that after an edit only
 * one block is read anew. Both are linear in the text and never throw, whatever is cut short.
 */
export interface MarkupLanguage {
  readonly outline: (text: string) => Outline;
  readonly inline: (words: string) => Inline;
}
