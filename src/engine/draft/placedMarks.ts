import { isNonEmpty } from '../model/brand';
import type { ProseBlock } from '../model/draft';
import type { WrittenMark } from '../model/mark';
import type { Span } from '../model/span';
import { frontMatterMarks } from './frontMatterMarks';
import { readMarkComment } from './readMark';

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

/** A comment: inside a paragraph, or in lines of its own. */
export interface DraftComment {
  readonly span: Span<'draft'>;
  /** What stands between the marks of the comment. */
  readonly said: string;
  readonly isBlock: boolean;
  /** It makes what stands behind it in its line part of the comment. */
  readonly hidesLine?: boolean;
}

/** What a draft's marks are found in; blocks and comments are in reading order. */
interface Marked {
  readonly frontMatter: string;
  readonly blocks: readonly ProseBlock[];
  readonly comments: readonly DraftComment[];
}

/** The marks of a draft. */
export function placedMarks(text: string, { frontMatter, blocks, comments }: Marked): readonly PlacedMark[] {
  const ofDraft = frontMatterMarks(frontMatter).map((written): PlacedMark => ({ written, about: { kind: 'draft' } }));
  return [...ofDraft, ...comments.flatMap((comment) => placedMark(text, comment, { blocks, comments }))];
}

function placedMark(
  text: string,
  { span: own, said, isBlock, hidesLine }: DraftComment,
  { blocks, comments }: Pick<Marked, 'blocks' | 'comments'>,
): readonly PlacedMark[] {
  const reading = readMarkComment(said);
  if (reading === undefined) return [];
  const about = isBlock ? aboutOfLines(text, own, { blocks, comments }) : aboutInside(own, blocks);
  const unclear = (fault: Extract<WrittenMark, { kind: 'unclear' }>['fault']): readonly PlacedMark[] => [
    { written: { kind: 'unclear', span: own, fault }, about: { kind: 'nothing' } },
  ];
  if (!reading.ok) return unclear(reading.fault);
  if (hidesLine === true) return unclear({ kind: 'hidesLine' });
  if (about.kind === 'nothing') return unclear({ kind: 'aboutNothing' });
  const marks = reading.marks.map((mark) => ({ ...mark, where: 'statement' as const }));
  return isNonEmpty(marks) ? [{ written: { kind: 'marks', span: own, marks }, about }] : [];
}

function aboutInside({ start }: Span<'draft'>, blocks: readonly ProseBlock[]): Subject {
  const block = blocks.find(({ span }) => span.start <= start && start <= span.end);
  return block === undefined ? { kind: 'nothing' } : { kind: 'sentence', span: block.span, before: start };
}

/** Right below a paragraph it is about its last sentence; behind an empty line, about the paragraph that follows. */
function aboutOfLines(
  text: string,
  { start, end }: Span<'draft'>,
  { blocks, comments }: Pick<Marked, 'blocks' | 'comments'>,
): Subject {
  const above = blocks.findLast(({ span }) => span.end <= start);
  if (
    above !== undefined &&
    above.role !== 'heading' &&
    isRightBelow(text, { from: above.span.end, to: start }, comments)
  )
    return { kind: 'sentence', span: above.span, before: start };
  const below = blocks.find(({ span, role }) => span.start >= end && role !== 'heading');
  return below === undefined ? { kind: 'nothing' } : { kind: 'block', span: below.span };
}

/** Longest comments in between. Unit: code units. Default: 10,000. Source: three pages; nobody reads across them. */
const GAP_MOST = 10_000;

/** Other comments in between do not count. */
function isRightBelow(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  comments: readonly DraftComment[],
): boolean {
  if (to - from > GAP_MOST) return false;
  let bare = '';
  let at = from;
  for (const { span } of comments) {
    if (span.start < at || span.end > to) continue;
    bare += `${text.slice(at, span.start)}#`;
    at = span.end;
  }
  bare += text.slice(at, to);
  return !/\n[\s>]*\n/.test(bare) && /^[\s>#]*$/.test(bare);
}
