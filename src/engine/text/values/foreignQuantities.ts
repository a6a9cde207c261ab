import { foreignDatesOf } from './foreignDates';
import { foreignNumeralsOf } from './foreignNumerals';
import type { Language } from '../language';
import { termsOf } from '../terms';
import type { Numeral } from './numerals';
import type { Stretch } from '../../model/stretch';
import type { NumberQuantity, Quantity } from './quantity';
import { PERCENT, readUnit } from './units';

/**
 * The values of a text that is neither English nor German: figures, dates with the months' names, percentages and units
 * that are written alike everywhere. Numbers in words and bounds are not read: what is not known is not compared.
 */
export function foreignQuantitiesOf(text: string, language: Language): readonly Quantity[] {
  const dates = foreignDatesOf(text, language).map((date) => ({
    kind: 'date' as const,
    start: date.start,
    end: date.end,
    text: text.slice(date.start, date.end),
    date,
  }));
  const isInDate = (at: number): boolean => dates.some(({ start, end }) => start <= at && at < end);
  const numbers = foreignNumeralsOf(text, language)
    .filter((numeral) => !isInDate(numeral.start) && !isForeignMark(text, numeral, language))
    .map((numeral) => numberAt(text, numeral));
  return [...dates, ...numbers].sort((a, b) => a.start - b.start);
}

function numberAt(text: string, numeral: Numeral): NumberQuantity {
  const measured = readUnit(text, numeral);
  const percent = PERCENT_WORD.exec(text.slice(measured.end, measured.end + 16))?.[0].length;
  const share = /百分之$/u.test(text.slice(0, measured.start));
  const end = measured.end + (percent ?? 0);
  return {
    kind: 'number',
    start: measured.start,
    end,
    text: text.slice(measured.start, end),
    value: numeral.value,
    precision: numeral.precision,
    unit: percent !== undefined || share ? PERCENT : measured.unit,
    bound: undefined,
    counted: termsOf(text.slice(end, end + 40))
      .map(({ term }) => term)
      .slice(0, 2),
    isCount: false,
    spelled: false,
    isShare: false,
    isDifference: false,
    rate: undefined,
    range: undefined,
    negation: undefined,
  };
}

const PERCENT_WORD = /^[ \u00a0\u202f]?(?:%|pour cent|por ciento|процент\p{L}*)/iu;

/** List numbers, citation marks, ordinals and times state no quantity. */
export function isForeignMark(text: string, { start, end }: Stretch, language: Language): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (language === 'zh') return /[第:：]$/u.test(before);
  const after = text.slice(end, end + 3);
  return (
    (start === 0 && /^[.)]\s/.test(after)) ||
    (/\[$/.test(before) && /^[\],]/.test(after)) ||
    /^(?::\d\d|\.\s\p{L}|-го|-й|[eèo]r?\b)/u.test(after) ||
    /(?:\d:|\p{L}-?)$/u.test(before)
  );
}
