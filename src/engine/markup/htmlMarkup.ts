import { closingTags, hiddenElements, INLINE, tagsOf, type MarkupTag } from './htmlTags';
import type { Rewriting } from './rewritten';

/** Tags, and elements that are not shown, as they are taken out: the prose between the tags stays. */
export function htmlMarkup(text: string): readonly Rewriting[] {
  if (!text.includes('<')) return [];
  const tags = tagsOf(text);
  const hidden = hiddenElements(tags);
  return [
    ...setIn(text, tags),
    ...tags.map(rewriting),
    ...hidden.map(({ start, end }) => ({ start, end, how: isInLine(text, start) ? 'inside' : 'block' }) as const),
  ];
}

const isInLine = (text: string, start: number): boolean =>
  !/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 80), start));

/** Elements of a text's structure as Markdown writes it; a line that is broken reads as a space. */
function rewriting({ start, end, name, kind }: MarkupTag): Rewriting {
  if (name === 'br' || name === 'hr') return { start, end, how: 'inside', as: ' ' };
  if (INLINE.has(name)) return { start, end, how: 'inside' };
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (kind === 'opens' && level !== undefined && end - start > Number(level))
    return { start, end, how: 'block', as: `${'#'.repeat(Number(level))} ` };
  return { start, end, how: 'block', ...(kind === 'opens' && name === 'li' && { as: '- ' }) };
}

/** Lines inside an element are set in to show its structure: that makes no code of them. */
function setIn(text: string, tags: readonly MarkupTag[]): readonly Rewriting[] {
  const ends = closingTags(tags);
  const found: Rewriting[] = [];
  let last = 0;
  for (const tag of tags) {
    const end = INLINE.has(tag.name) ? undefined : ends.get(tag)?.start;
    if (end === undefined || tag.end < last) continue;
    last = blockEnd(text, tag.end, end);
    for (const { 0: indent, index } of text.slice(tag.end, last).matchAll(/(?<=\n)[ \t]+(?=\S)/g))
      found.push({ start: tag.end + index, end: tag.end + index + indent.length, how: 'indent' });
  }
  return found;
}

/** As far as the element goes on without an empty line: behind one, Markdown begins anew. */
function blockEnd(text: string, from: number, end: number): number {
  const empty = /\n[ \t]*\n/g;
  empty.lastIndex = from;
  return Math.min(end, empty.exec(text)?.index ?? end);
}
