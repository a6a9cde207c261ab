import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { isHeadingText, isListItem, paragraphsOf } from '../text/paragraphs';
import { notesIn } from './notes';

/** Paragraphs of a plain text as prose, under the headings they stand below. */
export function plainTextBlocks(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let section: readonly string[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const words = text.slice(start, end);
    const span = spanOf<'draft'>(start, end);
    const masked = words.replace(/[\r\n]/g, ' ');
    if (isAddressOrDate(words)) continue;
    if (isHeadingText(words)) {
      section = [words.trim()];
      blocks.push({ role: 'heading', span, masked, section: [] });
    } else blocks.push(...notesIn({ role: isListItem(words) ? 'listItem' : 'paragraph', span, masked, section }, text));
  }
  return blocks;
}

/** An address or a date that stands alone. */
const isAddressOrDate = (words: string): boolean =>
  /^\s*(?:<?https?:\/\/\S+>?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)\s*$/.test(words);
