import { datesOf, isoDate } from '../engine/text/values/dates';

/**
 * The date that these words are and nothing else, in ISO 8601, as exact as they are: `2018`, `2018-05`, `2018-05-25`.
 * `undefined` for other words and for days that no calendar has. A weekday before it and a time after it are left out.
 */
export function isoDateOf(words: string): string | undefined {
  if (words.length > DATE_MOST) return undefined;
  const bare = words.trim().replace(WEEKDAY, '').replace(TIME, '');
  const iso = slashDate(bare) ?? wholeDate(bare);
  return iso === undefined || isInCalendar(iso) ? iso : undefined;
}

/** Longest date in code units: "Wednesday, 25th of September 2018, at 10:30 a.m. CEST" has 52. */
const DATE_MOST = 60;

const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?[.,]?\s+/i;
const TIME =
  /(?:T|,?\s+(?:at\s+)?)\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4})?$/i;

function wholeDate(words: string): string | undefined {
  const [date] = datesOf(words);
  if (date === undefined || date.phase !== undefined || date.decade !== undefined) return undefined;
  return date.start === 0 && date.end === words.length ? isoDate(date) : undefined;
}

/** Day and month stand in either order with slashes; where both could be either, only the year is certain. */
function slashDate(words: string): string | undefined {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (Number(first) > 12) return `${year}-${padded(second)}-${padded(first)}`;
  if (Number(second) > 12) return `${year}-${padded(first)}-${padded(second)}`;
  return Number(first) === Number(second) ? `${year}-${padded(first)}-${padded(second)}` : year;
}

const padded = (digits: string): string => digits.padStart(2, '0');

function isInCalendar(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
