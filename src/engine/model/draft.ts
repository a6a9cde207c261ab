import type { Reference } from './citable';
import type { BlockRole } from './document';
import type { DraftLanguage } from './draftLanguage';
import type { Span } from './span';

/** A citation as it stands in a block. Offsets count from the block's start. */
export interface CitationMark {
  /** A key of a bibliography, in the text or apart from it; a note; the target of a link. */
  readonly kind: 'key' | 'textKey' | 'note' | 'link';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What names the place in the source: "p. 12", "12–14"; empty where nothing does. */
  readonly place: string;
  /** What introduces it: "see", "cf.". */
  readonly lead: string;
}

/** The prose being written. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  /** Absolute path of its file, to which its links are relative; absent for a draft that was never saved. */
  readonly path?: string;
  /** Its prose, where the draft is a document that says itself what is what; then `text` is only what it says. */
  readonly prose?: readonly ProseBlock[];
  /** What the bibliographies list that the draft itself names; they stand above all others. */
  readonly references?: readonly Reference[] | undefined;
}

/**
 * A stretch of a draft that holds prose.
 *
 * `masked` is as long as the span: every code unit of markup (emphasis marks, link targets, line prefixes) is a filler,
 * so that an offset into it is an offset into the draft without any map.
 */
export interface ProseBlock {
  readonly role: BlockRole;
  readonly span: Span<'draft'>;
  readonly masked: string;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  /** What it cites, where its language says so; absent in Markdown and plain text, which are read for it. */
  readonly citations?: readonly CitationMark[];
  /** What a note is called where it is cited. */
  readonly name?: string;
}
