import { lexiconKey } from '../../../src/engine/grammar/grammar';
import { toNumber } from '../../../src/engine/grammar/knownTags';
import { normalised, numberOf } from '../../../src/engine/grammar/wordNumbers';

/** Times a word must be seen for its tags to be known. */
const WORD_LEAST = 3;
/** Times it must be seen with one tag, and that tag's share, for no other to come into question. */
const SURE_LEAST = 15;
const SURE_SHARE = 0.995;
/** Share of a word's uses that its second tag must have to be told. */
const SECOND_LEAST = 0.08;

/** How often each word, in lower case, had each tag. */
export type WordUses = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function usesOf(sentences: Iterable<{ words: readonly string[]; tags: ArrayLike<number> }>): WordUses {
  const uses = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences)
    words.forEach((text, at) => {
      const word = normalised(text).toLowerCase();
      const counts = uses.get(word) ?? new Map<number, number>();
      uses.set(word, counts.set(tags[at] ?? 0, (counts.get(tags[at] ?? 0) ?? 0) + 1));
    });
  return uses;
}

/** Keys of words in rising order with the tags known of them. */
export function knownTags(
  uses: WordUses,
  isName: (tag: number) => boolean,
): { words: Int32Array; wordTags: Int32Array } {
  const known = new Map<number, number>();
  for (const [word, counts] of uses) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all < WORD_LEAST) continue;
    const [first = [0, 0], second] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const isSure = all >= SURE_LEAST && first[1] >= SURE_SHARE * all;
    const sure = !isSure ? 'never' : isName(first[0]) ? 'capital' : 'always';
    const other = second !== undefined && second[1] >= SECOND_LEAST * all ? second[0] : -1;
    known.set(lexiconKey(numberOf(word)), toNumber({ first: first[0], second: other, sure }));
  }
  const rising = [...known].sort(([a], [b]) => a - b);
  return {
    words: Int32Array.from(rising, ([word]) => word),
    wordTags: Int32Array.from(rising, ([, tags]) => tags),
  };
}
