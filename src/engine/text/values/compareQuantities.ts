import { compareDates } from './compareDates';
import { compareNumbers } from './compareNumbers';
import { compareLabels, compareWithOrdinal } from './labels';
import type { DateQuantity, NumberQuantity, Quantity, ValueRelation } from './quantity';
import { compareTimes } from './timeOfDay';

export type { ValueRelation } from './quantity';

/** Compares two values as values: rounding, units, bounds and the exactness of dates are taken into account. */
export function compareQuantities(claimed: Quantity, found: Quantity): ValueRelation {
  if (claimed.kind === 'number' && found.kind === 'number') return compareNumbers(claimed, found);
  if (claimed.kind === 'date' && found.kind === 'date') return compareDates(claimed.date, found.date);
  if (claimed.kind === 'time' && found.kind === 'time') return compareTimes(claimed.time, found.time);
  if (claimed.kind === 'label' && found.kind === 'label') return compareLabels(claimed.label, found.label);
  return compareKinds(claimed, found);
}

/** Values of two kinds that may still be one: a label and a place in a row, years apart and the year they lead to. */
function compareKinds(claimed: Quantity, found: Quantity): ValueRelation {
  const [number, other] = claimed.kind === 'number' ? [claimed, found] : [found, claimed];
  if (number.kind !== 'number') return 'unrelated';
  if (other.kind === 'label')
    return number.unit?.id === 'ordinal' ? compareWithOrdinal(other.label, number) : 'unrelated';
  return other.kind === 'date' ? compareDistance(number, other) : 'unrelated';
}

/** "two years later" where the text has no date to count from, and where it has one. */
function compareDistance({ unit, value, bound }: NumberQuantity, { date }: DateQuantity): ValueRelation {
  if (date.distance === undefined || date.distance === 0 || unit?.id !== 'months' || bound !== undefined)
    return 'unrelated';
  return Math.abs(date.distance) * 12 === value * unit.factor ? 'agrees' : 'differs';
}
