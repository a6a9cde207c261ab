import type { ReadText } from '../../src/formats/format';

/** Why a reading breaks the contract; empty if it keeps it. */
export function breaches({ text, masked = text, blocks }: ReadText): readonly string[] {
  const found: string[] = [];
  if (masked.length !== text.length) found.push('the masked text has another length');
  let last = 0;
  for (const { span, locator } of blocks) {
    if (span.start < last) found.push(`block at ${String(span.start)} overlaps the one before`);
    if (span.end <= span.start) found.push(`block at ${String(span.start)} is empty`);
    if (locator.line === undefined || locator.line < 1) found.push(`block at ${String(span.start)} has no line`);
    last = span.end;
  }
  if (last > text.length) found.push('a block ends beyond the text');
  return found;
}
