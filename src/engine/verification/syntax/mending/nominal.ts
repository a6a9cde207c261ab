import type { Token } from '../../../grammar/token';

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);

/** The place of the word before a noun and what stands before it in its phrase. */
export function beforeNoun(tokens: readonly Token[], at: number): number {
  let place = at - 1;
  while (WITHIN.has(tokens[place]?.tag ?? '')) place -= 1;
  return place;
}
