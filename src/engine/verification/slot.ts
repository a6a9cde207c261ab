import { commonSubsequence, replacements } from '../text/align';
import { foldWord } from '../text/terms';
import { wordsOf, type Word } from '../text/words';
import type { Ground } from './grounds';
import type { Statement } from './statement';

/** Words of a source sentence that stand in the place of words of a statement. Offsets are in the sentence. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * The place in a source sentence that answers to the words at `at` in a statement: both sentences are aligned word by
 * word, and the place lies between the same neighbours, at least one of which touches. `undefined` when the sentences
 * have no such place, or one too wide to be a replacement.
 */
export function slotOf(
  { claim }: Statement,
  at: { readonly start: number; readonly end: number },
  ground: Ground,
): Slot | undefined {
  const claimed = wordsOf(claim.masked);
  const found = wordsOf(ground.sentence.text);
  if (claimed.length > WORDS_MOST || found.length > WORDS_MOST) return undefined;
  const pairs = commonSubsequence(claimed.map(form), found.map(form));
  const gap = replacements(pairs, claimed.length, found.length).find(
    ({ aStart, aEnd }) => (claimed[aStart]?.start ?? Infinity) <= at.start && (claimed[aEnd - 1]?.end ?? -1) >= at.end,
  );
  if (gap === undefined || gap.bEnd === gap.bStart) return undefined;
  if (gap.aEnd - gap.aStart > SLOT_MOST || gap.bEnd - gap.bStart > SLOT_MOST) return undefined;
  return { start: found[gap.bStart]?.start ?? 0, end: found[gap.bEnd - 1]?.end ?? 0 };
}

const form = ({ text }: Word): string => foldWord(text);

/** Longest sentence that is aligned, in words: alignment costs the product of the lengths. */
const WORDS_MOST = 120;

/** Widest stretch that is still one thing put in another's place, in words. */
const SLOT_MOST = 7;
