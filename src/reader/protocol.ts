import type { Outcome } from '../engine/model/problem';
import type { ReadText } from '../formats/format';
import type { ReadingLimits } from '../formats/limits';

/** What the reading thread is asked. One file at a time. */
export interface ToReader {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadingLimits;
  /** Pages to leave out, because they took too long before. */
  readonly skip: readonly number[];
}

/** What it says: that it begins with a page, and at last what it has read, or that reading failed on a fault of ours. */
export type FromReader =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'read'; readonly outcome: Outcome<ReadText> }
  | { readonly kind: 'failed'; readonly message: string };
