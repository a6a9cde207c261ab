import { inlineNotes } from '../markup/inlineNotes';
import type { ProseBlock } from '../model/draft';
import { FILLER, readable } from '../model/masked';
import { spanOf } from '../model/span';

/**
 * The notes that are written inside a block of Markdown, as blocks behind it. `mask` masks words by themselves. Where the
 * block still shows a note's mark, it is code.
 */
export function innerNotes(
  block: ProseBlock,
  text: string,
  mask: (words: string) => string | undefined,
): readonly ProseBlock[] {
  const { span, masked, section } = block;
  const words = text.slice(span.start, span.end);
  return inlineNotes(words).flatMap(({ start, end }): readonly ProseBlock[] => {
    if (masked.charAt(start) !== FILLER) return [];
    const inside = words.slice(start + 2, end - 1);
    const own = mask(inside);
    if (own?.length !== inside.length || readable(own) === '') return [];
    const at = span.start + start + 2;
    return [{ role: 'note', span: spanOf<'draft'>(at, at + inside.length), masked: own, section }];
  });
}
