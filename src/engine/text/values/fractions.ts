import { beginsWithFigure, candidatesOf, matchesAt, wordSet, type CandidateWord } from './candidates';
import type { NumberQuantity, ValueRelation } from './quantity';
import { partAfter, type Numeral } from './numerals';
import { denominatorOf, FRACTION_WORDS, isNumberWord, scaleOf, SMALL_WORDS, smallValue } from './numberWords';
import { MEASURE_WORDS, PERCENT } from './units';

/** Parts of a whole in words: shares of something ("two thirds of", "one in three") and of a measure ("half an hour"). */
export const fractionsOf = (text: string): readonly Numeral[] =>
  candidatesOf(text).some(isTelling)
    ? [...partsOfMeasures(text), ...measuresAndParts(text), ...ratiosOf(text), ...sharesOf(text)]
    : [];

/** Without one of these words a text has no fraction. */
const TELLING = wordSet(
  'half halves in out and',
  ...['third', 'quarter', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (one) => `${one} ${one}s`,
  ),
);
const isTelling = ({ lower }: CandidateWord): boolean => TELLING.has(lower);
const isArticle = ({ lower }: CandidateWord): boolean => lower === 'a' || lower === 'an';
const mayBegin = (word: CandidateWord): boolean =>
  isArticle(word) || isNumberWord(word.lower) || TELLING.has(word.lower);
const COUNTS = `an?|one|two|three|four|five|six|seven|eight|nine`;
const topOf = (word: string | undefined): number =>
  word === undefined || /^an?$/iu.test(word) ? 1 : (smallValue(word) ?? 1);

/** "half an hour", "three quarters of a mile", "half a million"; "a third year" is the year after the second. */
const OF_MEASURE = new RegExp(
  `\\b(?:(?<top>${COUNTS})[\\s-]+)?(?:(?<bottom>half|quarters?)(?:\\s+of)?(?:\\s+an?\\s+|[\\s-])|(?<other>${FRACTION_WORDS})\\s+of\\s+an?\\s+)(?:(?<scale>dozen|hundred|thousand|lakh|million|crore|billion)\\b|(?=(?:${MEASURE_WORDS})\\b))`,
  'iuy',
);

function partsOfMeasures(text: string): readonly Numeral[] {
  return matchesAt(OF_MEASURE, text, mayBegin).flatMap(({ 0: words, index, groups = {} }) => {
    const { top, bottom, other, scale } = groups;
    const word = bottom ?? other ?? '';
    // "four and a half cups": the number before it reads this part.
    if (/\band\s+$/iu.test(text.slice(Math.max(0, index - 5), index))) return [];
    if (top === undefined && !/^half$/iu.test(word)) return [];
    const factor = scale === undefined ? 1 : (scaleOf(scale.toLowerCase()) ?? 1);
    const value = (topOf(top) / (denominatorOf(word) ?? 1)) * factor;
    const start =
      top === undefined && /\b(?:first|second|other|latter|last)\s+$/iu.test(text.slice(0, index)) ? -1 : index;
    return start < 0
      ? []
      : [
          {
            start,
            end: index + words.trimEnd().replace(/-$/, '').length,
            value,
            precision: 0,
            spelled: true,
            scale: factor,
          },
        ];
  });
}

/** "an hour and a half", "a mile and three quarters", and the "an hour" of "an hour and 20 minutes". */
const MEASURE = new RegExp(
  `\\b(?<one>an?|one)\\s+(?<unit>${MEASURE_WORDS})(?=(?<and>\\s+and\\s+(?:(?:a|one|three)\\s+(?:half|third|quarters?)|\\d|(?:${SMALL_WORDS})\\s)))`,
  'iuy',
);

function measuresAndParts(text: string): readonly Numeral[] {
  return matchesAt(MEASURE, text, (word) => isArticle(word) || word.lower === 'one').map(({ index, groups = {} }) => {
    const end = index + (groups['one']?.length ?? 0);
    return { start: index, end, value: 1, precision: 0, spelled: true, scale: 1 };
  });
}

/** What "and a half" behind a unit adds: "two hours and a half". */
export const partBehindUnit = partAfter;

const percent = (start: number, end: number, value: number): Numeral => ({
  start,
  end,
  value,
  precision: 0.5,
  spelled: true,
  scale: 1,
  unit: PERCENT,
  isShare: true,
});

/** "one in three", "nine out of ten"; "two in ten days" is none. */
const RATIO = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<top>\\d{1,2}|${SMALL_WORDS})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?<bottom>10{1,4}|\\d{1,2}|${SMALL_WORDS})(?![\\p{L}\\p{N}-]|[.,]\\d)(?!\\s+(?:${MEASURE_WORDS}|games|matches|million|thousand|hundred|dozen)\\b|\\s?%)`,
  'iuy',
);

const ratiosOf = (text: string): readonly Numeral[] =>
  matchesAt(RATIO, text, (word) => beginsWithFigure(word) || isNumberWord(word.lower)).flatMap(
    ({ 0: words, index, groups = {} }) => {
      const [top, bottom] = [smallValue(groups['top'] ?? ''), smallValue(groups['bottom'] ?? '')];
      if (top === undefined || bottom === undefined || top >= bottom || top === 0) return [];
      return [percent(index, index + words.length, (100 * top) / bottom)];
    },
  );

/** Shares in words: "half of", "two thirds of"; "the third of May" and "the second half" are none. */
const SHARE = new RegExp(
  `(?<!\\b(?:first|second|other|latter|last|final|better|top|bottom|third|fourth)[\\s-])(?<![\\p{L}]-)\\b(?:(?<top>${COUNTS})[\\s-]+)?(?<bottom>${FRACTION_WORDS})\\b(?=\\s+(?:of|the|an?|its|their|our|his|her|are|were|is|was|have|had|has|do|did|said|say|voted|live|work|that|those|these)\\b|\\s*[,.;)]|$)`,
  'iuy',
);

function sharesOf(text: string): readonly Numeral[] {
  return matchesAt(SHARE, text, mayBegin).flatMap(({ 0: words, index, groups = {} }) => {
    const { top, bottom = '' } = groups;
    if (top === undefined && bottom.toLowerCase() !== 'half') return [];
    if (/^quarters$/iu.test(bottom) && topOf(top) === 2) return [];
    return [percent(index, index + words.length, (100 * topOf(top)) / (denominatorOf(bottom) ?? 1))];
  });
}

/**
 * How a share in words stands to a percentage, alike in both directions: it is the whole per cent on either side of it
 * (33 or 34 for a third, 25 for a quarter); within a twentieth of it nobody can tell; what is further off differs.
 */
export function compareShares(claimed: NumberQuantity, found: NumberQuantity): ValueRelation {
  const apart = Math.abs(claimed.value - found.value);
  if (apart <= shareSlack(claimed, found)) return 'agrees';
  const isOpen = claimed.isShare !== found.isShare && apart <= SHARE_OPEN * Math.max(claimed.value, found.value);
  return isOpen ? 'unclear' : 'differs';
}

/** How many points a share in words may lie from a percentage and be it; two shares in words are exact. */
export function shareSlack(one: NumberQuantity, other: NumberQuantity): number {
  if (one.isShare && other.isShare) return 1e-6;
  const share = one.isShare ? one : other;
  return Number.isInteger(share.value) ? HALF_POINT : Math.max(HALF_POINT, Math.ceil(share.value) - share.value);
}

const HALF_POINT = 0.5;
const SHARE_OPEN = 0.05;
