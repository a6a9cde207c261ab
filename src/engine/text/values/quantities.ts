import { datesOf } from './dates';
import { foreignQuantitiesOf } from './foreignQuantities';
import { languageOf } from '../language';
import { numeralsOf, smallNumber, type Numeral } from './numerals';
import { termOf } from '../terms';
import type { Bound, NumberQuantity, Quantity } from './quantity';
import { ORDINAL_UNIT, readUnit } from './units';
import { wordsOf } from '../words';

export type { NumberQuantity, Quantity } from './quantity';

/** The values a text states, in order and disjoint: dates first, since "2018" and "25" in a date are no counts. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const language = languageOf(text);
  if (language !== 'en') return foreignQuantitiesOf(text, language);
  const dates = datesOf(text).map((date) => ({
    start: date.start,
    end: date.end,
    text: text.slice(date.start, date.end),
    kind: 'date' as const,
    date,
  }));
  const isInDate = (at: number): boolean => dates.some(({ start, end }) => start <= at && at < end);
  const numbers = [...fractionsOf(text), ...ordinalsOf(text), ...numeralsOf(text)]
    .filter(({ start, end }) => !isInDate(start) && !isMark(text, start, end))
    .map((numeral) => numberAt(text, numeral));
  const all: Quantity[] = [...dates, ...numbers.filter((number) => number !== undefined)];
  const disjoint = all
    .sort((a, b) => a.start - b.start)
    .filter((one, at, list) => at === 0 || one.start >= (list[at - 1]?.end ?? 0));
  return disjoint.map((one, at) => withUnitOfRange(text, one, disjoint[at + 1]));
}

/** In "10 to 15 per cent" and "between 280 and 320 metres" the first number has the unit of the second. */
function withUnitOfRange(text: string, one: Quantity, next: Quantity | undefined): Quantity {
  if (one.kind !== 'number' || one.unit !== undefined || next?.kind !== 'number' || next.unit === undefined) return one;
  return /^\s*(?:and|to|or|[-–—])\s*$/iu.test(text.slice(one.end, next.start)) ? { ...one, unit: next.unit } : one;
}

function numberAt(text: string, numeral: Numeral): NumberQuantity | undefined {
  const measured = readUnit(text, numeral);
  // "one" and "two of them" are pronouns more often than counts, unless they measure something.
  if (numeral.spelled && numeral.value < 2 && measured.unit === undefined) return undefined;
  const counted = countedAfter(text, measured.end);
  if (measured.unit === ORDINAL_UNIT && counted.length === 0) return undefined;
  const bounded = boundBefore(text, measured.start);
  return {
    kind: 'number',
    start: bounded.start,
    end: measured.end,
    text: text.slice(bounded.start, measured.end),
    value: numeral.value,
    precision: numeral.precision,
    unit: measured.unit,
    bound: bounded.bound,
    counted,
    spelled: numeral.spelled,
    isDifference: DIFFERENCE.test(text.slice(measured.end, measured.end + 60)),
  };
}

/** "7 million more subscribers than", "40 metres longer than". */
const DIFFERENCE =
  /^\s*(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower|taller|shorter|longer|greater|larger|smaller|later|earlier)\b[^.;]*\bthan\b/iu;

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  [
    'above',
    /\b(?:more|greater|higher|larger|longer) than\s*$|\b(?:over|above|exceed(?:s|ed|ing)?|at least|no (?:fewer|less) than|upwards of)\s+$/iu,
  ],
  [
    'below',
    /\b(?:less|fewer|lower|smaller|shorter) than\s*$|\b(?:under|below|at most|up to|no more than|not quite|just short of)\s+$/iu,
  ],
  [
    'about',
    /\b(?:about|around|roughly|approximately|nearly|almost|some|circa|close to|an estimated|estimated at|or so)\s+$/iu,
  ],
];

/** The words that bound a number are part of the quantity: "more than 90" and "less than 90" differ as a whole. */
function boundBefore(text: string, at: number): { readonly start: number; readonly bound: Bound } {
  const from = Math.max(0, at - 30);
  for (const [bound, pattern] of BOUNDS) {
    const found = pattern.exec(text.slice(from, at));
    if (found) return { start: from + found.index, bound };
  }
  return { start: at, bound: undefined };
}

function countedAfter(text: string, end: number): readonly string[] {
  const clause = /^[^.;:,()?!"“”\d]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return wordsOf(clause)
    .map(({ text: word }) => termOf(word))
    .filter((term) => term !== undefined)
    .slice(0, 3);
}

/** List numbers, citation marks, section numbers and times are no statements of quantity. */
function isMark(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 4);
  if (/^\s*$/.test(text.slice(0, start)) && /^[.)]\s/.test(after)) return true;
  if (/[[^]$/.test(before) && /^[\],]/.test(after)) return true;
  if (
    /(?:^|[\s(])(?:p|pp|no|nos|fig|figs|sec|ch|vol|art|item|table|figure|section|chapter|page|article|annex|appendix)\.?\s$/iu.test(
      before,
    )
  )
    return true;
  return /^:\d\d/.test(after) || /\d:$/.test(before) || /[\p{L}]$/u.test(before.slice(-1)) || /\p{L}-$/u.test(before);
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = new RegExp(
  `(?<!\\b(?:a|one|two|three|four)[\\s-])\\b(?:(${ORDINALS.join('|')})|(\\d{1,3})(?:st|nd|rd|th))\\b(?=\\s+\\p{Ll})`,
  'giu',
);

/** "the third time", "the 21st meeting": a place in a row, when a thing follows that is counted. */
const ordinalsOf = (text: string): readonly Numeral[] =>
  [...text.matchAll(ORDINAL)].map(({ 0: words, 1: spelled, 2: figures, index }) => ({
    start: index,
    end: index + words.length,
    value: spelled === undefined ? Number(figures) : ORDINALS.indexOf(spelled.toLowerCase()) + 1,
    precision: 0,
    spelled: true,
  }));

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};
const FRACTION =
  /\b(?:(?<top>a|one|two|three|four|nine|seven)[\s-]+)?(?<bottom>half|thirds?|quarters?|fifths?|tenths?)\b(?=\s+(?:of|the|a|an|its|their|our|his|her)\b|\s*[,.;]|$)/giu;

/** Shares in words: "half of", "two thirds of". Their value is in percent; half a percent point either way. */
function fractionsOf(text: string): readonly Numeral[] {
  return [...text.matchAll(FRACTION)].flatMap((found) => {
    const { top, bottom = '' } = found.groups ?? {};
    const lower = bottom.toLowerCase();
    // "the third of May", "a quarter" of a year: without "a" or a count only "half" is a share.
    if (top === undefined && lower !== 'half') return [];
    const count = top === undefined || top.toLowerCase() === 'a' ? 1 : (smallNumber(top.toLowerCase()) ?? 1);
    const value = (100 * count) / (FRACTIONS[lower] ?? 1);
    return [{ start: found.index, end: found.index + found[0].length, value, precision: 0.5, spelled: true }];
  });
}
