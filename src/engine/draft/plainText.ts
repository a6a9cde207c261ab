import { plainText } from '../languages/plainText';
import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { maskedUnits, put } from './masks';
import { notesIn } from './notes';
import { createSections } from './sections';

/** The prose of a plain text under the headings it stands below. What it cites is read from its words, as in Markdown. */
export function plainTextBlocks(text: string): readonly ProseBlock[] {
  const sections = createSections();
  return plainText.outline(text).blocks.flatMap(({ role, start, end, level = 1 }): readonly ProseBlock[] => {
    if (role === 'code' || role === 'metadata') return [];
    const masked = maskedText(text.slice(start, end));
    if (!/[\p{L}\p{N}]/u.test(masked)) return [];
    const section = sections.above(masked, role === 'heading' ? level : undefined);
    return notesIn({ role, span: spanOf<'draft'>(start, end), masked, section }, text);
  });
}

function maskedText(words: string): string {
  const units = maskedUnits(words);
  for (const change of plainText.inline(words).changes) put(units, change);
  return units.join('');
}
