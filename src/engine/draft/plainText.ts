import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';

/** Paragraphs of a plain text: stretches between blank lines. A short line in capitals, alone, is a heading. */
export function plainTextBlocks(text: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let section: readonly string[] = [];
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    const masked = paragraph.replace(/[\r\n]/g, ' ');
    const span = spanOf<'draft'>(index, index + paragraph.length);
    if (isHeading(paragraph)) {
      section = [paragraph.trim()];
      blocks.push({ role: 'heading', span, masked, section: [] });
    } else if (!isMetadata(paragraph)) blocks.push({ role: 'paragraph', span, masked, section });
  }
  return blocks;
}

/** Lines that are not blank, joined by single line breaks. */
const PARAGRAPH = /[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]*\S[^\r\n]*)*/g;

/** Longest heading in code units: the width of two lines. */
const HEADING_MOST = 160;

/** One line without a full stop that is all capitals, or short and without any sentence mark. */
const isHeading = (paragraph: string): boolean =>
  paragraph.length <= HEADING_MOST &&
  !/[\r\n]/.test(paragraph.trim()) &&
  ((/\p{Lu}{2}/u.test(paragraph) && !/\p{Ll}/u.test(paragraph)) || !/[.!?…:;]["”’)]*\s*$/u.test(paragraph.trim()));

/** An address or a date that stands alone. */
const isMetadata = (paragraph: string): boolean =>
  /^\s*(?:<?https?:\/\/\S+>?|\d{1,2}[./]\d{1,2}[./]\d{4})\s*$/.test(paragraph);
