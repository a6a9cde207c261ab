import type { Quantity } from '../../../../../../src/engine/text/values/quantities';

/** What sort of value a quantity is, told by how it is written: only values of one sort are exchanged. */
export function sortOf(quantity: Quantity): string | undefined {
  const { text } = quantity;
  if (quantity.kind === 'date') return `date ${shapeOf(text)}`;
  if (quantity.kind !== 'number' || !/\d/.test(text)) return undefined;
  return `number ${quantity.unit?.id ?? ''} ${/%|per/.test(text) ? '%' : ''}`;
}

/** "3 May 1902" and "12 June 1871" have one shape, "1902" and "May 1902" others. */
const shapeOf = (date: string): string =>
  date.replace(/\p{L}+/gu, 'm').replace(/\d+/g, (digits) => (digits.length > 2 ? '9999' : '9'));
