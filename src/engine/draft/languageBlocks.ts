import type { Stretch } from '../model/stretch';
import type { Inline, MarkupLanguage, OutlineBlock } from '../languages/language';
import { noteName } from '../languages/marking';
import type { CitationMark, ProseBlock } from '../model/draft';
import { readable } from '../model/masked';
import { spanOf } from '../model/span';
import { maskedUnits, put, type KnownMasks, type MaskedBlock } from './masks';
import type { ParsedDraft } from './parsedDraft';
import { placedMarks, type DraftComment } from './placedMarks';
import { createSections } from './sections';

/** The prose of a draft in a language of markup. A block that stood so in the last version is not masked again. */
export function languageBlocks(
  text: string,
  language: MarkupLanguage,
  last: KnownMasks = new Map(),
): Omit<ParsedDraft, 'draft'> {
  const outline = language.outline(text);
  const masks = new Map<string, MaskedBlock>();
  const comments: DraftComment[] = outline.comments.map(({ start, end, said }) => ({
    span: spanOf<'draft'>(start, end),
    said,
    isBlock: true,
  }));
  const blocks: ProseBlock[] = [];
  const sections = createSections();
  for (const block of outline.blocks) {
    if (block.role === 'code' || block.role === 'metadata') continue;
    const words = text.slice(block.start, block.end);
    const masked = last.get(words) ?? masks.get(words) ?? maskedWords(words, language.inline(words));
    masks.set(words, masked);
    comments.push(...movedComments(masked, block.start));
    blocks.push(
      ...proseBlocks(
        block,
        masked,
        sections.above(masked.masked, block.role === 'heading' ? (block.level ?? 1) : undefined),
      ),
    );
  }
  comments.sort((a, b) => a.span.start - b.span.start);
  return {
    blocks,
    marks: placedMarks(text, { frontMatter: '', blocks, comments }),
    printed: text,
    fragments: [],
    masks,
  };
}

const movedComments = ({ comments }: MaskedBlock, by: number): readonly DraftComment[] =>
  comments.map(({ start, end, said }) => ({ span: spanOf<'draft'>(by + start, by + end), said, isBlock: false }));

/** A block, and behind it the notes that are written in it. */
function proseBlocks(
  { role, start, end, name }: OutlineBlock,
  { masked, notes = [], citations = [] }: MaskedBlock,
  section: readonly string[],
): readonly ProseBlock[] {
  // A formula alone leaves nothing but its full stop.
  if (!/[\p{L}\p{N}]/u.test(masked)) return [];
  const block: ProseBlock = {
    role,
    span: spanOf<'draft'>(start, end),
    masked,
    section,
    citations,
    ...(name !== undefined && { name }),
  };
  const inside = notes.map((note): ProseBlock => ({
    role: 'note',
    span: spanOf<'draft'>(start + note.start, start + note.end),
    masked: note.masked,
    section,
    citations: citations.filter((one) => note.start <= one.start && one.end <= note.end).map(movedBy(-note.start)),
    name: note.name,
  }));
  return [block, ...inside.filter((note) => readable(note.masked) !== '')];
}

const movedBy =
  (by: number) =>
  (citation: CitationMark): CitationMark => ({ ...citation, start: citation.start + by, end: citation.end + by });

function maskedWords(words: string, { changes, comments, notes, citations }: Inline): MaskedBlock {
  const units = maskedUnits(words);
  const whole = units.slice();
  // A note is read by itself: what hides it in its sentence does not count there.
  const around = (place: Stretch): boolean => notes.some(({ start, end }) => place.start <= start && end <= place.end);
  for (const change of changes) {
    put(units, change);
    if (!around(change)) put(whole, change);
  }
  return {
    masked: units.join(''),
    comments,
    citations,
    notes: notes.map(({ start, end }) => ({
      start,
      end,
      masked: whole.slice(start, end).join(''),
      name: noteName(words.slice(start, end)),
    })),
  };
}
