import { commonSubsequence, replacements, type Replacement } from '../text/align';
import { foldWord, termOf } from '../text/terms';
import { wordsOf, type Word } from '../text/words';
import type { Ground } from './grounds';
import type { Stretch } from '../model/stretch';
import type { Statement } from './statement';

/**
 * The words of a source sentence that stand in the place of the words at `at` in a statement: both sentences are aligned
 * word by word, and the place lies between the same neighbours. `undefined` when there is no such place, or when other
 * content words stand in it, too: then more was said differently than these words.
 */
export function slotOf({ claim }: Statement, at: Stretch, ground: Ground): Stretch | undefined {
  const claimed = wordsOf(claim.masked);
  const found = wordsOf(ground.sentence.text);
  // "Academy of Mining" against "Institute of Optics" are two gaps with an equal "of" between them.
  const gaps = gapsBetween(claimed, found).filter(({ aStart, aEnd }) =>
    claimed.slice(aStart, aEnd).some((word) => word.start < at.end && at.start < word.end),
  );
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last) return undefined;
  // Where the statement ends, the sentence may go on: the place is then as wide as the words, and touches one neighbour.
  const width = last.aEnd - first.aStart + 1;
  const bEnd = last.aEnd === claimed.length ? Math.min(last.bEnd, first.bStart + width) : last.bEnd;
  if (bEnd === first.bStart || bEnd - first.bStart > SLOT_MOST) return undefined;
  const others = claimed.slice(first.aStart, last.aEnd).filter((word) => word.end <= at.start || word.start >= at.end);
  if (others.some(({ text }) => termOf(text) !== undefined)) return undefined;
  return { start: found[first.bStart]?.start ?? 0, end: found[bEnd - 1]?.end ?? 0 };
}

/** Where two sentences, aligned word by word, differ; none when one is too long to be aligned. */
function gapsBetween(claimed: readonly Word[], found: readonly Word[]): readonly Replacement[] {
  if (claimed.length > WORDS_MOST || found.length > WORDS_MOST) return [];
  return replacements(commonSubsequence(claimed.map(form), found.map(form)), claimed.length, found.length);
}

const form = ({ text }: Word): string => termOf(text) ?? foldWord(text);

/** Longest sentence that is aligned, in words: alignment costs the product of the lengths. */
const WORDS_MOST = 120;

/** Widest stretch that is still one thing put in another's place, in words. */
const SLOT_MOST = 7;

/**
 * Words that stand one for one in each other's place, in two sentences aligned word by word: "after" for "before", and
 * "the weakening of" for "strengthening of", where function words come and go.
 */
export function singleReplacements(
  claimed: readonly Word[],
  found: readonly Word[],
): readonly { readonly a: Word; readonly b: Word }[] {
  return gapsBetween(claimed, found).flatMap(({ aStart, aEnd, bStart, bEnd }) => {
    const [a, b] = [onlyWord(claimed.slice(aStart, aEnd)), onlyWord(found.slice(bStart, bEnd))];
    return a && b ? [{ a, b }] : [];
  });
}

/** The one content word, or the one word of any kind. */
function onlyWord(words: readonly Word[]): Word | undefined {
  const content = words.filter(({ text }) => termOf(text) !== undefined);
  return content.length === 1 ? content[0] : words.length === 1 ? words[0] : undefined;
}
