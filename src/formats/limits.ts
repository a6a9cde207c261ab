/**
 * What one file may cost. Files are untrusted: a few kilobytes can unpack to gigabytes, or be nested until the stack
 * ends. Time is kept by whoever starts the reading, since a parser cannot be stopped from within.
 */
export interface ReadingLimits {
  /** Of all parts together, unpacked. Unit: bytes. */
  readonly unpackedBytes: number;
  /** Of one part, unpacked to packed; small parts are let be. */
  readonly ratio: number;
  readonly entries: number;
  /** Elements, objects or messages inside each other. */
  readonly depth: number;
  /** Unit: pages. */
  readonly pages: number;
  /** Unit: ms. */
  readonly pageMs: number;
  /** Unit: ms. */
  readonly fileMs: number;
}

/**
 * Defaults. Source: the largest of the real files at hand take a tenth of each; deflate cannot pack more than 1032 to
 * one, and prose packs 3 to one; browsers nest 512 elements.
 */
export const readingLimits: ReadingLimits = {
  unpackedBytes: 200_000_000,
  ratio: 200,
  entries: 10_000,
  depth: 512,
  pages: 20_000,
  pageMs: 10_000,
  fileMs: 120_000,
};
