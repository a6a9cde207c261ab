import type { NumberQuantity, Quantity } from './quantity';

/** "1 h 40 min", "six feet two inches", "3 years and two months": one value, told in two units of a kind. */
export function withMixedUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const merged: Quantity[] = [];
  for (const next of quantities) {
    const last = merged.at(-1);
    const whole = last?.kind === 'number' && next.kind === 'number' ? joined(text, last, next) : undefined;
    if (whole === undefined) merged.push(next);
    else merged[merged.length - 1] = whole;
  }
  return merged;
}

/** Most of the smaller unit that the larger one holds in such words: 60 minutes; "40 km and 300 m" are two lengths. */
const PARTS_MOST = 60;

function joined(text: string, one: NumberQuantity, next: NumberQuantity): NumberQuantity | undefined {
  if (one.unit === undefined || one.unit.id !== next.unit?.id || next.bound !== undefined) return undefined;
  const ratio = one.unit.factor / next.unit.factor;
  if (ratio <= 1 || next.value >= ratio - 1e-9 || !Number.isInteger(one.value)) return undefined;
  const gap = text.slice(one.end, next.start);
  if (!/^,?\s*(?:(?:and|und)\s+)?$/iu.test(gap) || (ratio > PARTS_MOST && /\p{L}/u.test(gap))) return undefined;
  return {
    ...next,
    start: one.start,
    text: text.slice(one.start, next.end),
    value: one.value + next.value / ratio,
    precision: next.precision / ratio,
    unit: one.unit,
    bound: one.bound,
    negation: one.negation,
  };
}
