import type { Quantity } from '../../../../../../src/engine/text/values/quantities';

/** What sort of value a quantity is, told by how it is written: only values of one sort are exchanged. */
export function sortOf(quantity: Quantity): string | undefined {
  const { kind, text } = quantity;
  if (kind === 'date')
    return `date ${text.replace(/\p{L}+/gu, 'm').replace(/\d+/g, (digits) => '9'.repeat(digits.length > 2 ? 4 : 1))}`;
  if (kind === 'number') {
    const { unit } = quantity as unknown as { unit?: { id: string } };
    return /\d/.test(text) ? `number ${unit?.id ?? ''} ${/%|per/.test(text) ? '%' : ''}` : undefined;
  }
  return undefined;
}
