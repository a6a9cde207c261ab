import { createHash } from 'node:crypto';

/**
 * The name under which is kept what was made of a file, by what is in it, so that a document cannot take the place of another:
 * SHA-256 of its bytes, what it was read as, and the version of what read it.
 */
export const contentName = (bytes: Uint8Array, readAs: string, version: number): string =>
  `${createHash('sha256').update(bytes).digest('hex')}.${readAs}.${String(version)}`;
