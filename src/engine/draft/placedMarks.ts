import { isNonEmpty } from '../model/brand';
import type { ProseBlock } from '../model/draft';
import type { WrittenMark } from '../model/mark';
import type { Span } from '../model/span';
import { frontMatterMarks } from './frontMatterMarks';
import { readMarkComment } from './markText';

/** A mark of a draft, and what it is about: a stretch of prose, the sentence of it that begins last before a place, or all. */
export interface PlacedMark {
  readonly written: WrittenMark;
  readonly about: Subject;
}

export type Subject =
  | { readonly kind: 'draft' }
  | { readonly kind: 'block'; readonly span: Span<'draft'> }
  | { readonly kind: 'sentence'; readonly span: Span<'draft'>; readonly before: number }
  | { readonly kind: 'nothing' };

/** An HTML comment: inside a paragraph, or in lines of its own. */
export interface DraftComment {
  readonly span: Span<'draft'>;
  readonly isBlock: boolean;
}

/** The marks of a Markdown draft. */
export function placedMarks(
  text: string,
  frontMatter: string,
  blocks: readonly ProseBlock[],
  comments: readonly DraftComment[],
): readonly PlacedMark[] {
  const ofDraft = frontMatterMarks(frontMatter).map((written): PlacedMark => ({ written, about: { kind: 'draft' } }));
  return [...ofDraft, ...comments.flatMap((comment) => placedMark(text, comment, blocks))];
}

function placedMark(
  text: string,
  { span, isBlock }: DraftComment,
  blocks: readonly ProseBlock[],
): readonly PlacedMark[] {
  const whole = text.slice(span.start, span.end);
  const comment = /^<!--[^]*?-->/.exec(whole)?.[0] ?? whole;
  const reading = readMarkComment(comment.trimEnd());
  if (reading === undefined) return [];
  const own = { start: span.start, end: (span.start + comment.length) as typeof span.end };
  const about = isBlock ? aboutOfLines(text, own, blocks) : aboutInside(own, blocks);
  const unclear = (fault: Extract<WrittenMark, { kind: 'unclear' }>['fault']): readonly PlacedMark[] => [
    { written: { kind: 'unclear', span: own, fault }, about: { kind: 'nothing' } },
  ];
  if (!reading.ok) return unclear(reading.fault);
  if (whole.slice(comment.length).trim() !== '') return unclear({ kind: 'hidesLine' });
  if (about.kind === 'nothing') return unclear({ kind: 'aboutNothing' });
  const marks = reading.marks.map((mark) => ({ ...mark, where: 'statement' as const }));
  return isNonEmpty(marks) ? [{ written: { kind: 'marks', span: own, marks }, about }] : [];
}

function aboutInside({ start }: Span<'draft'>, blocks: readonly ProseBlock[]): Subject {
  const block = blocks.find(({ span }) => span.start <= start && start <= span.end);
  return block === undefined ? { kind: 'nothing' } : { kind: 'sentence', span: block.span, before: start };
}

/** Right below a paragraph it is about its last sentence; behind an empty line, about the paragraph that follows. */
function aboutOfLines(text: string, { start, end }: Span<'draft'>, blocks: readonly ProseBlock[]): Subject {
  const above = blocks.findLast(({ span }) => span.end <= start);
  if (above !== undefined && above.role !== 'heading' && isRightBelow(text.slice(above.span.end, start)))
    return { kind: 'sentence', span: above.span, before: start };
  const below = blocks.find(({ span, role }) => span.start >= end && role !== 'heading');
  return below === undefined ? { kind: 'nothing' } : { kind: 'block', span: below.span };
}

/** Longest comments in between. Unit: code units. Default: 10,000. Source: three pages; nobody reads across them. */
const GAP_MOST = 10_000;

/** Other comments in between do not count. */
const isRightBelow = (gap: string): boolean => {
  if (gap.length > GAP_MOST) return false;
  const bare = gap.replace(/<!--[^]*?-->/g, '#');
  return !/\n[\s>]*\n/.test(bare) && /^[\s>#]*$/.test(bare);
};
