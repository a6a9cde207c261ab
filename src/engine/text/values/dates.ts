/** A date as exactly as it is written: parts that are not said are absent. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** "the end of 2017", "early May": which part of the period is meant. */
  readonly phase?: 'beginning' | 'middle' | 'end';
  /** "before 2018", "since May": how the date bounds what is said. */
  readonly relation?: 'before' | 'after';
  /** The first year of a decade: 1990 for "the 1990s". */
  readonly decade?: number;
}

/** The dates of a text in order: full dates in the usual orders, month and year, day and month, years, decades. */
export function datesOf(text: string): readonly WrittenDate[] {
  // Most sentences have no date, and to see that is a tenth of the work of looking for each way to write one.
  if (!MAY_HAVE_DATE.test(text)) return [];
  const dates: WrittenDate[] = [];
  DATE.lastIndex = 0;
  for (const found of text.matchAll(DATE)) {
    const date = readDate(found);
    if (date === undefined) continue;
    const dated = { ...date, ...phaseBefore(text, found.index) };
    dates.push({ ...dated, ...relationBefore(text, dated.start) }, ...rangeEnd(found));
  }
  return dates;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?:${MONTHS.map((month) => (month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`)).join('|')})\\b\\.?`;
const MAY_HAVE_DATE = new RegExp(`\\d|${MONTHS.map((month) => month.slice(0, 3)).join('|')}`, 'iu');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[0-9]|20)\\d{2}';

/** One alternative for each way to write a date, the longest first. */
const DATE = new RegExp(
  [
    `\\b(?<y1>${YEAR})-(?<m1>0[1-9]|1[0-2])(?:-(?<d1>0[1-9]|[12]\\d|3[01]))?\\b`,
    `\\b(?<d2>${DAY})[./](?<m2>0?[1-9]|1[0-2])[./](?<y2>${YEAR})\\b`,
    `\\b(?<d3>${DAY})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m3>${MONTH})(?:,?\\s+(?<y3>${YEAR})\\b)?`,
    `\\b(?<m4>${MONTH})\\s+(?<d4>${DAY})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|per\\s?cent))(?:,?\\s+(?<y4>${YEAR})\\b)?`,
    `\\b(?<m5>${MONTH})(?:\\s+of)?,?\\s+(?<y5>${YEAR})\\b`,
    `\\b(?<y8>${YEAR})[-–—/](?<rangeEnd>${YEAR}|\\d{2})\\b(?![-–—/.]\\d)`,
    `\\b(?<decade>${YEAR.replace('\\d{2}', '\\d0')})['’]?s\\b`,
    `(?<![\\d.,:/]|\\d-|[£$€]\\s?)\\b(?<y6>${YEAR})\\b(?![.,:/]\\d|\\s?(?:%|per\\s?cent|km|m\\b|kg|tonnes|euros?|dollars?|pounds?|people|million|billion))`,
    `(?<=\\b(?:in|since|until|by|of|during|from|to|last|next|this|early|late|mid)[\\s-])(?<m7>${MONTH})(?![\\s,]+\\d)`,
  ].join('|'),
  'giu',
);

function readDate(found: RegExpExecArray): WrittenDate | undefined {
  const groups: Readonly<Record<string, string | undefined>> = found.groups ?? {};
  const part = (name: string): string | undefined =>
    Object.entries(groups).find(([key, value]) => value !== undefined && key.startsWith(name) && key.length === 2)?.[1];
  const { rangeEnd: last = '', decade } = groups;
  const where = { start: found.index, end: found.index + found[0].length - (last === '' ? 0 : last.length + 1) };
  if (decade !== undefined) return { ...where, decade: Number(decade) };
  const year = part('y');
  const month = part('m');
  const day = part('d');
  // "May" and "March" are also a modal verb and a walk: as a month alone they are capitalised.
  if (month !== undefined && year === undefined && !/^(?:\d|\p{Lu})/u.test(month)) return undefined;
  return {
    ...where,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: monthNumber(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const monthNumber = (written: string): number =>
  /^\d/.test(written)
    ? Number(written)
    : MONTHS.findIndex((month) => month.startsWith(written.toLowerCase().slice(0, 3))) + 1;

const PHASES = { beginning: 'beginning|start|early', middle: 'middle|mid', end: 'end|late|close' } as const;
const PHASE = new RegExp(
  `(?:\\b(?:the\\s+)?(?:(?<beginning>${PHASES.beginning})|(?<middle>${PHASES.middle})|(?<end>${PHASES.end})))(?:\\s+of|\\s+in)?[\\s-]+$`,
  'iu',
);

/** The phase written before a date at `at`; it belongs to the date's words. */
function phaseBefore(text: string, at: number): Pick<WrittenDate, 'start' | 'phase'> | undefined {
  const from = Math.max(0, at - 24);
  const found = PHASE.exec(text.slice(from, at));
  const phase = (['beginning', 'middle', 'end'] as const).find((name) => found?.groups?.[name] !== undefined);
  return found && phase ? { start: from + found.index, phase } : undefined;
}

const RELATIONS = {
  before: /\b(?:before|until|till|by|prior to|up to|as of)\s+$/iu,
  after: /\b(?:after|since|from)\s+$/iu,
} as const;

/** How a date bounds what is said; "from" counts, "in" and "on" do not bound. */
function relationBefore(text: string, at: number): Pick<WrittenDate, 'relation'> {
  const before = text.slice(Math.max(0, at - 12), at);
  const relation = (['before', 'after'] as const).find((name) => RELATIONS[name].test(before));
  return relation === undefined ? {} : { relation };
}

/** The second year of "2018–19" or "2018-2019". */
function rangeEnd(found: RegExpExecArray): readonly WrittenDate[] {
  const { y8: first = '', rangeEnd: last } = found.groups ?? {};
  if (last === undefined) return [];
  const end = found.index + found[0].length;
  return [{ start: end - last.length, end, year: Number(first.slice(0, 4 - last.length) + last) }];
}

/** A date in ISO 8601, as exact as it is written; `undefined` without a year. */
export function isoDate({ year, month, day }: WrittenDate): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year), month, month === undefined ? undefined : day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
