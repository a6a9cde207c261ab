import type { WrittenDate } from './dates';
import type { NumberQuantity, Quantity } from './quantities';

/** How a claimed value stands to a found one; `unrelated` values measure different things. */
export type Relation = 'agrees' | 'differs' | 'unrelated';

/** Compares two values as values: rounding, units, bounds and the exactness of dates are taken into account. */
export function compareQuantities(claimed: Quantity, found: Quantity): Relation {
  if (claimed.kind === 'date' && found.kind === 'date') return compareDates(claimed.date, found.date);
  if (claimed.kind === 'number' && found.kind === 'number') return compareNumbers(claimed, found);
  return 'unrelated';
}

/**
 * Two dates agree if every part that both state is the same. They differ only if the found one is at least as exact, and
 * stands to the event in the same way: "before 2018" and "as of 2017" can both be right.
 */
function compareDates(claimed: WrittenDate, found: WrittenDate): Relation {
  if (claimed.decade !== undefined || found.decade !== undefined) return compareDecades(claimed, found);
  const parts = (['year', 'month', 'day', 'phase'] as const).filter(
    (part) => claimed[part] !== undefined && found[part] !== undefined,
  );
  const phases = comparePhases(claimed, found);
  if (phases === 'differs' && claimed.year === found.year) return 'differs';
  if (parts.every((part) => part === 'phase')) return 'unrelated';
  if (parts.every((part) => claimed[part] === found[part])) return 'agrees';
  const isAsExact = (['year', 'month', 'day'] as const).every(
    (part) => claimed[part] === undefined || found[part] !== undefined,
  );
  return isAsExact && claimed.relation === found.relation ? 'differs' : 'unrelated';
}

/** "the beginning of March" and "31 March", "the end of 2017" and "February 2017": only opposite ends differ. */
function comparePhases(claimed: WrittenDate, found: WrittenDate): Relation {
  const ends = [phaseOf(claimed), phaseOf(found)];
  const isSamePeriod = claimed.month === found.month || claimed.month === undefined;
  return isSamePeriod && ends.includes('beginning') && ends.includes('end') ? 'differs' : 'unrelated';
}

/** The part of its period that a date lies in: said, or read from the day of the month or the month of the year. */
function phaseOf({ phase, day, month }: WrittenDate): WrittenDate['phase'] {
  if (phase !== undefined) return phase;
  if (day !== undefined) return day <= 10 ? 'beginning' : day > 20 ? 'end' : 'middle';
  if (month === undefined) return undefined;
  return month <= 4 ? 'beginning' : month > 8 ? 'end' : 'middle';
}

function compareDecades(claimed: WrittenDate, found: WrittenDate): Relation {
  const decadeOf = ({ decade, year }: WrittenDate): number | undefined =>
    decade ?? (year === undefined ? undefined : year - (year % 10));
  const [a, b] = [decadeOf(claimed), decadeOf(found)];
  if (a === undefined || b === undefined) return 'unrelated';
  return a === b ? 'agrees' : 'differs';
}

function compareNumbers(claimed: NumberQuantity, found: NumberQuantity): Relation {
  if (claimed.isDifference !== found.isDifference) return 'unrelated';
  if (claimed.unit?.id !== found.unit?.id) return isElided(claimed, found) ? 'agrees' : 'unrelated';
  const a = claimed.value * (claimed.unit?.factor ?? 1);
  const b = found.value * (found.unit?.factor ?? 1);
  const bounded = compareBounds(claimed, found, a, b);
  if (bounded !== undefined) return bounded;
  return Math.abs(a - b) <= tolerance(claimed, found, a, b) ? 'agrees' : 'differs';
}

/**
 * "412 hectares and wants 640", "from 141 kilometres to 97": a number beside another may leave its unit to it. Equal
 * figures, one of them bare, are then one value; unequal ones say nothing.
 */
const isElided = (claimed: NumberQuantity, found: NumberQuantity): boolean =>
  claimed.value === found.value &&
  (claimed.unit === undefined || found.unit === undefined) &&
  ![claimed.unit?.id, found.unit?.id].includes('ordinal');

/**
 * "more than 4,000" agrees with 4,512 as a writer's rounding. Of 9,000 it is true and says little: no difference to
 * point at, nor support. Against "less than 4,000" it differs.
 */
function compareBounds({ bound }: NumberQuantity, found: NumberQuantity, a: number, b: number): Relation | undefined {
  if (bound !== 'above' && bound !== 'below') return undefined;
  const isOpposite = found.bound === (bound === 'above' ? 'below' : 'above');
  const isWithin = bound === 'above' ? b >= a : b <= a;
  if (isOpposite) return isWithin && a !== b ? 'unrelated' : 'differs';
  if (!isWithin) return Math.abs(a - b) <= EQUAL * Math.abs(a) ? 'agrees' : 'differs';
  return Math.max(a, b) <= Math.min(a, b) * BOUND_MOST ? 'agrees' : 'unrelated';
}

/** The factor 1.25 is the widest that style guides' examples of rounding down show ("more than 400" for 499). */
const BOUND_MOST = 1.25;
const EQUAL = 1e-9;

/**
 * How far two values may lie apart and still be one value written twice: half of the last written place of the rounder
 * one; 5 % of the value where a writer says "about"; 0.5 % for unit conversions in brackets.
 */
function tolerance(claimed: NumberQuantity, found: NumberQuantity, a: number, b: number): number {
  const factor = claimed.unit?.factor ?? 1;
  const isConverted = factor !== (found.unit?.factor ?? 1);
  const written = Math.max(rounding(claimed), isConverted ? rounding(found) : 0) * factor;
  const loose = claimed.bound === 'about' || isShare(claimed) ? ABOUT : isConverted ? CONVERTED : 0;
  return Math.max(written, loose * Math.max(Math.abs(a), Math.abs(b))) + 1e-9 * Math.abs(a);
}

const ABOUT = 0.05;
const CONVERTED = 0.02;

/** "a third" stands for 33 or 34 per cent. */
const isShare = ({ spelled, unit }: NumberQuantity): boolean => spelled && unit?.id === 'percent';

/**
 * Half of the last written place. A figure with decimals or a scale ("3.2 million") is rounded by its form; a whole
 * figure is exact ("4,521"), and so is a year or a count in words.
 */
const rounding = ({ precision, value }: NumberQuantity): number =>
  precision >= 1 || !Number.isInteger(value) ? precision : 0;
