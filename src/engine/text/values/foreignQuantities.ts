import { foreignDatesOf } from './foreignDates';
import { foreignNumeralsOf } from './foreignNumerals';
import type { Language } from '../language';
import type { NumberQuantity, Quantity } from './quantity';
import { termsOf } from '../terms';
import { readUnit, type Unit } from './units';

/**
 * The values of a text that is not English: figures, dates with the months' names, percentages and units that are
 * written alike everywhere. Numbers in words and bounds ("mehr als") are not read: what is not known is not compared.
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
    .filter(({ start, end }) => !isInDate(start) && !isMark(text, start, end, language))
    .map((numeral) => numberAt(text, readUnit(text, numeral), numeral));
  return [...dates, ...numbers].sort((a, b) => a.start - b.start);
}

function numberAt(
  text: string,
  measured: ReturnType<typeof readUnit>,
  { value, precision }: Pick<NumberQuantity, 'value' | 'precision'>,
): NumberQuantity {
  const percent = PERCENT.exec(text.slice(measured.end, measured.end + 16))?.[0].length;
  const share = /百分之$/u.test(text.slice(0, measured.start));
  const end = measured.end + (percent ?? 0);
  const unit: Unit | undefined = percent !== undefined || share ? { id: 'percent', factor: 1 } : measured.unit;
  return {
    kind: 'number',
    start: measured.start,
    end,
    text: text.slice(measured.start, end),
    value,
    precision,
    unit,
    bound: undefined,
    counted: termsOf(text.slice(end, end + 40))
      .map(({ term }) => term)
      .slice(0, 2),
    spelled: false,
    isDifference: false,
  };
}

const PERCENT = /^[ \u00a0\u202f]?(?:%|prozent|pour cent|por ciento|процент\p{L}*)/iu;

/** List numbers, citation marks, ordinals and times state no quantity. */
function isMark(text: string, start: number, end: number, language: Language): boolean {
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
