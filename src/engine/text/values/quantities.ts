import { FILLER } from '../../model/masked';
import { languageOf } from '../language';
import { termOf } from '../terms';
import { wordsOf } from '../words';
import { boundOf } from './bounds';
import { datesOf } from './dates';
import { foreignDatesOf } from './foreignDates';
import { foreignNumeralsOf } from './foreignNumerals';
import { foreignQuantitiesOf, isForeignMark } from './foreignQuantities';
import { fractionsOf, partBehindUnit } from './fractions';
import { germanNumeralsOf } from './germanNumbers';
import { labelsOf } from './labels';
import { withMixedUnits } from './mixedUnits';
import { multiplesOf } from './multiples';
import { numeralsOf, type Numeral } from './numerals';
import { ordinalsOf } from './ordinals';
import type { Stretch } from '../../model/stretch';
import type { NumberQuantity, Quantity } from './quantity';
import { withRanges, withSharedScale } from './ranges';
import { rateOf } from './rates';
import { signedPlace } from './signs';
import { timesOf } from './timeOfDay';
import { ORDINAL_UNIT, readUnit, type Measured } from './units';

export type { Quantity } from './quantity';

/**
 * The values a text states, in order and disjoint: dates, times and names with a number first, since the figures in them
 * are no counts.
 */
export function quantitiesOf(text: string): readonly Quantity[] {
  if (!text.includes(FILLER)) return valuesOf(text);
  const plain = text.replace(BESIDE_SPACE, (fillers) => ' '.repeat(fillers.length));
  return valuesOf(plain).map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
}

/**
 * Masked markup between words, as of "**68** million": to these readers it is space. A run of it is tried from its first
 * letter only, or a long one would cost its square.
 */
const BESIDE_SPACE = new RegExp(`(?<=^|[\\s(])${FILLER}+|(?<!${FILLER})${FILLER}+(?=[\\s.,;:)]|$)`, 'gu');

function valuesOf(text: string): readonly Quantity[] {
  const language = languageOf(text);
  if (language !== 'en' && language !== 'de') return foreignQuantitiesOf(text, language);
  const named = free([...labels(text), ...times(text), ...dates(text, language)]);
  const isNamed = ({ start, end }: Stretch): boolean => named.some((one) => one.start < end && start < one.end);
  const numerals = free(language === 'en' ? englishNumerals(text) : germanNumerals(text)).filter(
    (one) => !isNamed(one),
  );
  const numbers = withSharedScale(text, numerals).map((numeral) => numberAt(text, numeral));
  const all = free([...named, ...numbers.filter((number) => number !== undefined)]);
  return withRanges(text, withMixedUnits(text, all));
}

function dates(text: string, language: 'en' | 'de'): readonly Quantity[] {
  const found = language === 'en' ? datesOf(text) : foreignDatesOf(text, language);
  return found.map((date) => ({ ...placed(text, date), kind: 'date', date }));
}

const times = (text: string): readonly Quantity[] =>
  timesOf(text).map((time) => ({ ...placed(text, time), kind: 'time', time }));

const labels = (text: string): readonly Quantity[] =>
  labelsOf(text).map((label) => ({ ...placed(text, label), kind: 'label', label }));

const placed = (text: string, { start, end }: Stretch): Stretch & { readonly text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});

const englishNumerals = (text: string): readonly Numeral[] =>
  [...fractionsOf(text), ...multiplesOf(text), ...ordinalsOf(text), ...numeralsOf(text)].filter(
    (numeral) => !isMark(text, numeral),
  );

const germanNumerals = (text: string): readonly Numeral[] => [
  ...germanNumeralsOf(text),
  ...foreignNumeralsOf(text, 'de').filter((numeral) => !isForeignMark(text, numeral, 'de')),
];

/** In order and disjoint; of two that overlap the first given stays. */
function free<T extends Stretch>(places: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const place of places) {
    if (kept.every(({ start, end }) => place.end <= start || end <= place.start)) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function numberAt(text: string, numeral: Numeral): NumberQuantity | undefined {
  const measured = withPart(text, numeral, readUnit(text, numeral));
  // "one" and "two of them" are pronouns more often than counts, unless they measure something.
  if (numeral.spelled && numeral.value < 2 && Number.isInteger(numeral.value) && measured.unit === undefined)
    return undefined;
  const signed = signedPlace(text, measured);
  const counted = countedAfter(text, signed.end);
  if (measured.unit === ORDINAL_UNIT && counted.length === 0) return undefined;
  const { start, end, bound, negation } = boundOf(text, signed);
  return {
    kind: 'number',
    ...placed(text, { start, end }),
    value: signed.isNegative ? -measured.value : measured.value,
    precision: numeral.precision,
    unit: measured.unit,
    bound,
    counted,
    isCount: followedByContent(text, signed.end),
    spelled: numeral.spelled,
    isShare: numeral.isShare === true,
    isDifference: isDifference(text.slice(signed.end, signed.end + 60)),
    rate: rateOf(text, start, end),
    range: undefined,
    negation,
  };
}

/** "two hours and a half": what stands behind the unit adds to the value. */
function withPart(text: string, { value }: Numeral, measured: Measured): Measured & { readonly value: number } {
  const part = measured.unit === undefined ? undefined : partBehindUnit(text, measured.end);
  if (part === undefined) return { ...measured, value };
  return { ...measured, end: measured.end + part.length, value: value + part.value };
}

const TWO_WORDS = /^\s*(\p{L}+)(?:\s+(\p{L}+))?/u;

/** "7 million more than", "3 euros cheaper than": what stands behind a value tells a distance between two. */
function isDifference(behind: string): boolean {
  const [, first = '', second = ''] = TWO_WORDS.exec(behind) ?? [];
  const [clause = ''] = behind.split(/[.;]/, 1);
  return [first, second].some(isComparative) && /\b(?:than|als)\b/i.test(clause);
}

const isComparative = (word: string): boolean =>
  /^(?:more|less|mehr|weniger)$/i.test(word) ||
  (/^\p{L}{3,}er$/iu.test(word) && !NO_COMPARATIVE.has(word.toLowerCase()));

/** English and German words in -er that compare nothing. */
const NO_COMPARATIVE: ReadonlySet<string> = new Set(
  'other rather either neither after over under number order paper water never ever however oder aber unter einer'.split(
    ' ',
  ),
);

function countedAfter(text: string, end: number): readonly string[] {
  const clause = /^[^.;:,()?!"“”\d]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return wordsOf(clause)
    .map(({ text: word }) => termOf(word))
    .filter((term) => term !== undefined)
    .slice(0, 3);
}

function followedByContent(text: string, end: number): boolean {
  const word = /^[\s-]+(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  return word !== undefined && termOf(word) !== undefined && !/(?:ed|ly)$/u.test(word);
}

/** List numbers, citation marks, results and parts of words are no statements of quantity. */
function isMark(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 4);
  if (/^\s*$/.test(text.slice(0, start)) && /^[.)]\s/.test(after)) return true;
  if (/[[^]$/.test(before) && /^[\],]/.test(after)) return true;
  return /^:\d\d/.test(after) || /\d:$/.test(before) || /[\p{L}]$/u.test(before.slice(-1)) || /\p{L}-$/u.test(before);
}
