import type { MarkupLanguage, OutlineBlock } from '../engine/languages/language';
import { FILLER } from '../engine/model/masked';
import { createBlockList } from './blockList';
import type { ReadText } from './format';
import { masked, type Mask } from './masks';

/** A source in a language that drafts are written in: the same blocks and marks, with code set apart. */
export function readOutline(text: string, language: MarkupLanguage): Omit<ReadText, 'problems'> {
  const blocks = createBlockList(text);
  const masks: Mask[] = [];
  let title: string | undefined;
  for (const block of language.outline(text).blocks) {
    const own = block.role === 'code' || block.role === 'metadata' ? [] : masksOf(text, block, language);
    for (const mask of own) masks.push(mask);
    if (block.role === 'heading') {
      const words = wordsOf(text, block, own);
      title ??= words;
      blocks.addHeading(block, block.level ?? 1, words);
    } else if (block.role === 'code' || block.role === 'metadata' || block.role === 'tableRow' || block.role === 'note')
      blocks.addOther(block.role, block);
    else blocks.addProse(block.role, block);
  }
  return {
    text,
    ...(masks.length > 0 && { masked: masked(text, masks) }),
    blocks: blocks.blocks,
    metadata: title === undefined ? {} : { title },
  };
}

/** The changes of a block in order and disjoint: what lies in another goes with it. */
function masksOf(text: string, { start, end }: OutlineBlock, language: MarkupLanguage): readonly Mask[] {
  const { changes, notes } = language.inline(text.slice(start, end));
  const found: Mask[] = [];
  // A source's sentence keeps its note, in brackets.
  const shown = changes.flatMap((change) => {
    const note = notes.find((inside) => change.start <= inside.start && inside.end <= change.end);
    if (note === undefined) return [change];
    return [
      { start: change.start, end: note.start, as: ' (' },
      { start: note.end, end: change.end, as: ')' },
    ];
  });
  for (const { start: from, end: to, as = '' } of [...shown].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start + from >= (found.at(-1)?.end ?? 0)) found.push({ start: start + from, end: start + to, as });
  return found;
}

const wordsOf = (text: string, { start, end }: OutlineBlock, masks: readonly Mask[]): string =>
  masked(
    text.slice(start, end),
    masks.map((mask) => ({ ...mask, start: mask.start - start, end: mask.end - start })),
  )
    .replaceAll(FILLER, '')
    .replace(/\s+/g, ' ')
    .trim();
