import { matchesAt, wordSet } from './candidates';
import type { Stretch } from '../../model/stretch';

/** The days of the week in English and German, Monday first. */
const DAYS: readonly string[] = [
  'monday|mon|montage?s?',
  'tuesday|tues|tue|dienstage?s?',
  'wednesday|wed|mittwochs?',
  'thursday|thurs|thu|donnerstage?s?',
  'friday|fri|freitage?s?',
  'saturday|sat|samstage?s?|sonnabende?s?',
  'sunday|sun|sonntage?s?',
];
/** Bare, only the whole names: "Sun" and "Sat" are other words. */
const NAMES =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';

const NAME_WORDS = wordSet(NAMES);

const weekdayNumber = (written: string): number =>
  DAYS.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(written.replace(/\.$/, ''))) + 1;

const BEFORE_DATE = new RegExp(
  `(?<![\\p{L}])(${DAYS.join('|')})(?:\\.?,?\\s+(?:the\\s+|dem\\s+|den\\s+|der\\s+)?)$`,
  'iu',
);
const AFTER_DATE = new RegExp(`^(?:,\\s+an?\\s+|,\\s+einem\\s+|\\s+\\()(${NAMES})\\b\\)?`, 'iu');

/** The weekday that stands at a date, 1 for Monday to 7, and the place of both. */
export function weekdayAt(text: string, { start, end }: Stretch): (Stretch & { readonly weekday: number }) | undefined {
  const before = BEFORE_DATE.exec(text.slice(Math.max(0, start - 20), start));
  if (before !== null) return { start: start - before[0].length, end, weekday: weekdayNumber(before[1] ?? '') };
  const after = AFTER_DATE.exec(text.slice(end, end + 24));
  return after === null ? undefined : { start, end: end + after[0].length, weekday: weekdayNumber(after[1] ?? '') };
}

/** Weekdays alone: "on Tuesday". "Good Friday" and the "Sunday Times" are names. */
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!\\p{Lu}\\p{L}+[\\s-])(?<day>${NAMES.replace(/(?:^|\|)\p{Ll}/gu, (start) => start.toUpperCase())})s?(?![\\p{L}-])(?!\\s+\\p{Lu})`,
  'uy',
);

export const weekdaysOf = (text: string): readonly (Stretch & { readonly weekday: number })[] =>
  matchesAt(ALONE, text, ({ lower }) => NAME_WORDS.has(lower.replace(/s$/, ''))).flatMap(
    ({ 0: words, index, groups = {} }) => [
      { start: index, end: index + words.length, weekday: weekdayNumber(groups['day'] ?? '') },
    ],
  );

/** The weekday of a day in the Gregorian calendar, 1 for Monday; `undefined` before its first year of use (1582). */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1583) return undefined;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
