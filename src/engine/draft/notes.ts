import type { ProseBlock } from '../model/draft';
import { NOTE_MARK } from '../languages/plainSigns';
import { FILLER } from '../model/masked';
import { spanOf } from '../model/span';

/**
 * A paragraph that begins with "[^1]: …" or "[3] …" as notes, one block for each, their marks masked; any other block as
 * it is. Markdown's parser knows no notes and takes several below each other for one paragraph.
 */
export function notesIn(block: ProseBlock, text: string): readonly ProseBlock[] {
  const { role, span, masked } = block;
  const first = text.charCodeAt(span.start) === BRACKET;
  if (role !== 'paragraph' || !first) return [block];
  const marks = [...text.slice(span.start, span.end).matchAll(NOTE_MARK)];
  if (marks[0]?.index !== 0) return [block];
  return marks.map(({ 0: mark, index }, at) => {
    const end = marks[at + 1]?.index ?? masked.length;
    const words = masked.slice(index, end).trimEnd();
    return {
      ...block,
      role: 'note',
      span: spanOf<'draft'>(span.start + index, span.start + index + words.length),
      masked: FILLER.repeat(mark.length) + words.slice(mark.length),
    };
  });
}

const BRACKET = 91;
