import { commonSubsequence, replacements } from '../text/align';
import { foldWord, termOf } from '../text/terms';
import { wordsOf, type Word } from '../text/words';
import type { Ground } from './grounds';
import type { Statement, Stretch } from './statement';

/**
 * The words of a source sentence that stand in the place of the words at `at` in a statement: both sentences are aligned
 * word by word, and the place lies between the same neighbours. `undefined` when there is no such place, or when other
 * content words stand in it, too: then more was said differently than these words.
 */
export function slotOf({ claim }: Statement, at: Stretch, ground: Ground): Stretch | undefined {
  const claimed = wordsOf(claim.masked);
  const found = wordsOf(ground.sentence.text);
  if (claimed.length > WORDS_MOST || found.length > WORDS_MOST) return undefined;
  const pairs = commonSubsequence(claimed.map(form), found.map(form));
  const gap = replacements(pairs, claimed.length, found.length).find(
    ({ aStart, aEnd }) => (claimed[aStart]?.start ?? Infinity) <= at.start && (claimed[aEnd - 1]?.end ?? -1) >= at.end,
  );
  if (gap === undefined || gap.bEnd === gap.bStart || gap.bEnd - gap.bStart > SLOT_MOST) return undefined;
  const others = claimed.slice(gap.aStart, gap.aEnd).filter((word) => word.end <= at.start || word.start >= at.end);
  if (others.some(({ text }) => termOf(text) !== undefined)) return undefined;
  return { start: found[gap.bStart]?.start ?? 0, end: found[gap.bEnd - 1]?.end ?? 0 };
}

const form = ({ text }: Word): string => termOf(text) ?? foldWord(text);

/** Longest sentence that is aligned, in words: alignment costs the product of the lengths. */
const WORDS_MOST = 120;

/** Widest stretch that is still one thing put in another's place, in words. */
const SLOT_MOST = 7;
