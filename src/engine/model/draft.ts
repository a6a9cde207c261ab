import type { Reference } from './citable';
import type { BlockRole } from './document';
import type { Span } from './span';

/** The markup a draft is written in. */
export type DraftLanguage = 'markdown' | 'plaintext';

/** The prose being written. */
export interface Draft {
  readonly text: string;
  readonly language: DraftLanguage;
  /** Absolute path of its file, to which its links are relative; absent for a draft that was never saved. */
  readonly path?: string;
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
}
