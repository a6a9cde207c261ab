import type { Outcome } from '../engine/model/problem';
import type { References } from '../formats/bibliography/references';
import type { Commenting, CommentedCopy } from '../formats/comments/textComment';
import type { ReadText } from '../formats/format';
import type { ReadingLimits } from '../formats/limits';
import type { PicturedPage } from '../formats/pictured';

/** What can be made of a file: its text, the references of a bibliography, or a copy with comments. */
export interface Makes {
  text: ReadText;
  references: References;
  commented: CommentedCopy;
}

/** What the reading thread is asked. One file at a time. */
export interface ToReader {
  readonly make: keyof Makes;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where a copy with comments is asked for. */
  readonly commenting?: Commenting;
  /** What text recognition made of pages. */
  readonly pictured?: ReadonlyMap<number, PicturedPage>;
  readonly limits: ReadingLimits;
  /** Pages to leave out, because they took too long before. */
  readonly skip: readonly number[];
}

/** What it says: that it begins with a page, and at last what it has read, or that reading failed on a fault of ours. */
export type FromReader =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'read'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'failed'; readonly message: string };
