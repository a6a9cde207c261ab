import { beginsWithFigure, matchesAt } from './candidates';
import type { Numeral } from './numerals';
import { mayBeginOrdinal, ORDINAL_WORDS, ordinalOf } from './numberWords';
import { ORDINAL_UNIT } from './units';

/** An ordinal before a thing that is counted. "Two thirds" are a share, "a second" a moment. */
const ORDINAL = new RegExp(
  `(?<!\\b(?:a|one|two|three|four|per)[\\s-])(?<![\\p{L}\\p{N}]-?)(${ORDINAL_WORDS})(?![\\p{L}\\p{N}])(?=[\\s-]+(?!half\\b|quarter\\b|centur)\\p{L})`,
  'iuy',
);

/** "the third time", "the 21st meeting", "her Second String Quartet": a place in a row. */
export const ordinalsOf = (text: string): readonly Numeral[] =>
  matchesAt(ORDINAL, text, (word) => beginsWithFigure(word) || mayBeginOrdinal(word.lower)).flatMap(
    ({ 0: words, index }) => {
      const value = ordinalOf(words);
      if (value === undefined) return [];
      return [
        { start: index, end: index + words.length, value, precision: 0, spelled: true, scale: 1, unit: ORDINAL_UNIT },
      ];
    },
  );
