import { matchesAt, wordSet } from './candidates';
import type { Numeral } from './numerals';
import { smallValue } from './numberWords';

const TIMES = { id: 'times', factor: 1 } as const;
const MULTIPLE =
  /(?<![\p{L}-])(?:(?<twice>twice)|(?<thrice>thrice)|(?<count>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)-?fold)(?![\p{L}-])/iuy;

const FIRST = wordSet('twice thrice two three four five six seven eight nine ten twelve twenty');

/** "twice", "threefold": so many times. */
export const multiplesOf = (text: string): readonly Numeral[] =>
  matchesAt(MULTIPLE, text, ({ lower }) => FIRST.has(lower) || lower.endsWith('fold')).map(
    ({ 0: words, index, groups = {} }) => ({
      start: index,
      end: index + words.length,
      value:
        groups['twice'] === undefined
          ? groups['thrice'] === undefined
            ? (smallValue(groups['count'] ?? '') ?? 1)
            : 3
          : 2,
      precision: 0,
      spelled: true,
      scale: 1,
      unit: TIMES,
    }),
  );
