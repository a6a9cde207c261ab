import type { Quantity } from '../../text/values/quantities';
import { shareMatched, type Ground } from '../grounds';
import type { Statement } from '../statement';

/**
 * Whether a claimed value may be reckoned from two values of the sentence: "four are men" of seven members, three of them
 * women; 900 hectares, of which a third is 300. Only where the statement also has another word than the sentence: "four of the seven
 * are women" is another number of the same.
 */
export function isReckoned(statement: Statement, quantity: Quantity, ground: Ground): boolean {
  if (quantity.kind !== 'number' || shareMatched(statement, ground.matches, [quantity]) > SAME_LEAST) return false;
  const values = ground.words.quantities.flatMap((found) => (found.kind === 'number' ? [found.value] : []));
  return values.some((one, at) => values.some((other, place) => place !== at && isMadeOf(quantity.value, one, other)));
}

const isMadeOf = (value: number, one: number, other: number): boolean =>
  isNear(value, one + other) || isNear(value, one - other) || (other > 0 && other < 1 && isNear(value, one / other));

const isNear = (value: number, other: number): boolean =>
  Math.abs(value - other) <= Math.abs(value) * ROUNDING && value !== 0;

/** Difference that figures of a text may have from what they come to. Unit: share. Default: 0.01. Source: three digits. */
const ROUNDING = 0.01;

/** Share of the statement's other words from which it speaks of the very same. Unit: 0 to 1. Default: 0.95. Source: all of them, but for rounding. */
const SAME_LEAST = 0.95;

/** Whether none of several values stands in the sentence: it then tells of the matter in other figures altogether. */
export const sharesNoValue = ({ quantities }: Statement, agrees: (quantity: Quantity) => boolean): boolean =>
  quantities.length >= SEVERAL && !quantities.some(agrees);

/** Unit: values. Default: 3. Source: of two, one may have been changed and the other left out. */
const SEVERAL = 3;
