import type { PicturedPage } from '../formats/pictured';

/** What the thread that reads pictures is given when it starts, and all that it ever does. */
export interface AskedPictures {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly pages: readonly number[];
  /** The folder of the text recognition, and the names of the languages in it. */
  readonly folder: string;
  readonly languages: readonly string[];
}

/** What it says: that it begins with a page, what it has read there, that nothing can be made of one, or that it failed. */
export type FromPictures =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'read'; readonly page: number; readonly read: PicturedPage }
  | { readonly kind: 'unread'; readonly page: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done' };
