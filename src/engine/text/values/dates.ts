import { beginsWithFigure, candidatesOf, matchesAt, wordSet, type CandidateWord } from './candidates';
import { MONTH, isMonthAlone, monthNumber } from './monthNames';
import { smallNumber, SMALL_WORDS, smallValue } from './numberWords';
import { eraAt, ERA_FOLLOWS, ERA_STANDS_BEFORE, partAt, partsAlone, periodsOf } from './periods';
import { phaseBefore, relationBefore } from './phases';
import type { Stretch } from '../../model/stretch';
import type { WrittenDate } from './quantity';

export type { WrittenDate } from './quantity';
import { anaphoricDates } from './anaphoricDates';
import { weekdayAt, weekdaysOf } from './weekdays';

/** The dates of an English text in order: days, months, years, their parts, decades, centuries, weekdays. */
export function datesOf(text: string): readonly WrittenDate[] {
  // Most sentences have no date, and to see that is a tenth of the work of looking for each way to write one.
  if (!candidatesOf(text).some(isTelling)) return [];
  const calendar = matchesAt(DATE, text, mayBeginDate).flatMap((found) => {
    const date = readDate(text, found);
    return date === undefined ? [] : [date, ...rangeEnd(found)];
  });
  return completed(text, calendar);
}

/** Calendar dates with what stands beside them, and the dates that are told otherwise, in order and disjoint. */
export function completed(text: string, calendar: readonly WrittenDate[]): readonly WrittenDate[] {
  const years = withInherited(text, free([...periodsOf(text), ...calendar]));
  const beside = years.map((date) => withNeighbours(text, date));
  const all = free([...beside, ...partsAlone(text), ...weekdaysOf(text)]);
  return free([...all, ...anaphoricDates(text, all)]).map((date) => ({ ...date, ...relationBefore(text, date.start) }));
}

/** In order and disjoint; of two that overlap the first given stays. */
function free(dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const kept: WrittenDate[] = [];
  for (const date of dates) {
    if (kept.every(({ start, end }) => date.end <= start || end <= date.start)) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function withNeighbours(text: string, date: WrittenDate): WrittenDate {
  const isPeriod = date.month === undefined && date.day === undefined;
  const part = isPeriod ? partAt(text, date) : undefined;
  const weekday = date.day === undefined ? undefined : weekdayAt(text, date);
  const whole = { ...date, ...part, ...weekday };
  return { ...whole, ...phaseBefore(text, whole.start) };
}

const JOINED = /^(?:st|nd|rd|th)?\s*(?:,|and|to|or|until|till|through|und|bis|oder|[-–—])\s*(?:the\s+)?$/iu;

/** "from 3 May to 5 June 2019", "3 and 4 May": what stands once, behind the last, holds for those that are joined to it. */
function withInherited(text: string, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  const all = [...dates];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at], all[at + 1]];
    if (one?.day === undefined || next?.day === undefined || !JOINED.test(text.slice(one.end, next.start))) continue;
    const month = one.month ?? next.month;
    const year = one.year ?? next.year;
    all[at] = { ...one, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
  }
  // "on 3 August and … on the 19th": of the month that was named before.
  return all.map((date, at) => {
    const before =
      date.day !== undefined && date.month === undefined
        ? all.slice(0, at).findLast(({ month }) => month !== undefined)
        : undefined;
    if (before?.month === undefined) return date;
    return { ...date, month: before.month, ...(before.year === undefined ? {} : { year: before.year }) };
  });
}

const YEAR_STARTS = wordSet('sixteen seventeen eighteen nineteen twenty');
const MONTH_STARTS = wordSet('jan feb mar apr may jun jul aug sep oct nov dec');
const mayBeginDate = (word: CandidateWord): boolean =>
  beginsWithFigure(word) || MONTH_STARTS.has(word.lower.slice(0, 3)) || YEAR_STARTS.has(word.lower);

/** Other words that a date may have: of periods, their parts and weekdays. */
const TELLING = wordSet(
  'century centuries twenties thirties forties fifties sixties seventies eighties nineties spring summer autumn fall winter quarter half',
);
const isTelling = (word: CandidateWord): boolean =>
  mayBeginDate(word) || TELLING.has(word.lower) || /days?$/.test(word.lower);

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = `(?:(?:1[0-9]|20)\\d{2}|\\d{1,4}${ERA_FOLLOWS}|${ERA_STANDS_BEFORE}\\d{1,4})`;
const NTH = '(?:st|nd|rd|th)';
const YEAR_WORDS = `(?:sixteen|seventeen|eighteen|nineteen|twenty)[\\s-](?:hundred(?:\\sand\\s(?:${SMALL_WORDS}))?|o[h’']?[\\s-](?:one|two|three|four|five|six|seven|eight|nine)|${SMALL_WORDS})`;

/** One alternative for each way to write a date, the longest first. */
const DATE = new RegExp(
  [
    `\\b(?<y1>${YEAR})-(?<m1>0[1-9]|1[0-2])(?:-(?<d1>0[1-9]|[12]\\d|3[01]))?\\b`,
    `\\b(?<d2>${DAY})(?<dot>[./])(?<m2>0?[1-9]|1[0-2])[./](?<y2>${YEAR})\\b`,
    `\\b(?<m9>0?[1-9]|1[0-2])/(?<d9>1[3-9]|2\\d|3[01])/(?<y9>${YEAR})\\b`,
    `\\b(?<d0>${DAY})${NTH}?(?=\\s*(?:[-–—]|\\s(?:to|and|or|until)\\s)\\s*(?:the\\s+)?${DAY}${NTH}?(?:\\s+of)?\\s+${MONTH})`,
    `\\b(?<d3>${DAY})${NTH}?(?:\\s+of)?\\s+(?<m3>${MONTH})(?:(?:\\s?,)?\\s+(?<y3>${YEAR})\\b)?`,
    `\\b(?<m4>${MONTH})\\s+(?:the\\s+)?(?<d4>${DAY})${NTH}?\\b(?!\\s*(?:%|per\\s?cent)|[.,]\\d)(?:(?:\\s?,)?\\s+(?<y4>${YEAR})\\b)?`,
    `\\b(?<m5>${MONTH})(?:\\s+of)?,?\\s+(?<y5>${YEAR})\\b`,
    `\\b(?<y8>${YEAR})[-–—/](?<rangeEnd>${YEAR}|\\d{2})\\b(?![-–—/.]\\d)`,
    `(?<![\\d.,:/]|\\d-|[£$€]\\s?)\\b(?<y6>${YEAR})\\b(?![.,:/]\\d|\\s?(?:%|per\\s?cent|km|m\\b|kg|tonnes|euros?|dollars?|pounds?|people|million|billion|hours)|['’]?s\\b)`,
    `(?<=\\b(?:in|of|since|until|till|by|from|to|before|after|year|and|between)\\s)(?<words>${YEAR_WORDS})\\b`,
    `(?<=\\bon the )(?<d6>${DAY})${NTH}\\b(?!\\s+(?:of|\\p{Ll}{3,}(?<!and|but|for|when|from)))`,
    `\\b(?<m7>${MONTH})(?![\\s,]+\\d)`,
  ].join('|'),
  'iuy',
);

function readDate(text: string, found: RegExpExecArray): WrittenDate | undefined {
  const groups: Readonly<Record<string, string | undefined>> = found.groups ?? {};
  const part = (name: string): string | undefined =>
    Object.entries(groups).find(([key, value]) => value !== undefined && key.startsWith(name) && key.length === 2)?.[1];
  const { rangeEnd: last = '', words, m7, y6, dot } = groups;
  const where = { start: found.index, end: found.index + found[0].length - (last === '' ? 0 : last.length + 1) };
  if (words !== undefined) return withYear(where, yearOfWords(words));
  if (m7 !== undefined && !isMonthAlone(text, where.start, where.end)) return undefined;
  const [year, month, day] = [part('y'), part('m'), part('d')];
  if (month !== undefined && !/^(?:\d|\p{Lu})/u.test(month) && !isMonthInSmall(month, { year, day })) return undefined;
  if (y6 !== undefined && isCount(text, where)) return undefined;
  const dated = { ...where, ...(year === undefined ? {} : eraYear(text, where, year)) };
  if (year !== undefined && dated.year === undefined) return undefined;
  const isAmbiguous = dot === '/' && Number(day) <= 12 && Number(day) !== Number(month);
  return {
    ...dated,
    ...(month === undefined ? {} : { month: monthNumber(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(isAmbiguous ? { isAmbiguous } : {}),
  };
}

/** "april 2012", as in chats; "may" and "march" are also a modal verb and a walk: written small they need day and year. */
const isMonthInSmall = (
  month: string,
  beside: { readonly year?: string | undefined; readonly day?: string | undefined },
): boolean =>
  /^ma(?:y|r)/.test(month) ? beside.year !== undefined && beside.day !== undefined : beside.year !== undefined;

/** The year with its era and the place of both. Fewer than four figures are a year only beside an era. */
function eraYear(text: string, where: Stretch, year: string): Partial<WrittenDate> {
  const era = eraAt(text, where);
  if (era === undefined) return /^(?:1\d|20)\d{2}$/.test(year) ? { year: Number(year) } : {};
  return { start: era.start, end: era.end, year: Number(year) * era.sign };
}

const withYear = (where: Stretch, year: number | undefined): WrittenDate | undefined =>
  year === undefined ? undefined : { ...where, year };

/** "nineteen twenty-six", "eighteen hundred and five", "twenty oh nine". */
function yearOfWords(words: string): number | undefined {
  const [first = '', ...rest] = words.toLowerCase().split(/[\s-]+/u);
  const hundreds = smallNumber(first);
  const tail = rest.filter((word) => !/^(?:hundred|and|oh?|o[’'])$/u.test(word));
  const years = tail.length === 0 ? 0 : smallValue(tail.join(' '));
  if (hundreds === undefined || years === undefined) return undefined;
  if (years < 10 && tail.length > 0 && rest.length === 1) return undefined;
  return hundreds * 100 + years;
}

/** "left 1500 volumes": a thing that is counted follows, and nothing before it speaks of a year. */
const isCount = (text: string, { start, end }: Stretch): boolean =>
  /^\s+(?!(?:was|is|has|this|as|its|his|us|plus|across|thus|always|towards|besides|unless)\b)\p{Ll}{2,}(?<!s)s\b/u.test(
    text.slice(end, end + 30),
  ) &&
  !/\b(?:in|since|until|till|during|before|after|year|the|early|late|mid|spring|summer|autumn|winter|between|season|from|by|to|\p{Lu}\p{L}+\.?,?)[\s-]+$/u.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** The second year of "2018–19" or "2018-2019". */
function rangeEnd(found: RegExpExecArray): readonly WrittenDate[] {
  const { y8: first = '', rangeEnd: last } = found.groups ?? {};
  if (last === undefined) return [];
  const end = found.index + found[0].length;
  return [{ start: end - last.length, end, year: Number(first.slice(0, 4 - last.length) + last) }];
}

/** A date in ISO 8601, as exact as it is written; `undefined` without a year of our time, and for parts of a year. */
export function isoDate({ year, month, day, part }: WrittenDate): string | undefined {
  if (year === undefined || year < 1 || part !== undefined) return undefined;
  const parts = [String(year).padStart(4, '0'), month, month === undefined ? undefined : day].filter(
    (one) => one !== undefined,
  );
  return parts.map((one) => String(one).padStart(2, '0')).join('-');
}
