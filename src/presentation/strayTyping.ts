import type { Stretch } from '../engine/model/stretch';

/** A replacement in a text, as editors report it. */
interface TypedChange {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * What has been typed at one place, with one key more; nothing where the change is no key at that place. The first key takes
 * the place of what is selected, `typed` then being that selection.
 */
export function withKey(typed: Stretch, { offset, removed, inserted }: TypedChange): Stretch | undefined {
  const isThere = typed.start <= offset && offset + removed <= typed.end;
  // An editor may close a quotation mark by itself; whatever is longer was pasted or completed.
  if (!isThere || inserted.length > 2 || /[\r\n]/.test(inserted)) return undefined;
  return { start: typed.start, end: typed.end + inserted.length - removed };
}
