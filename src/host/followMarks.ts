import type { WrittenMark } from '../engine/model/mark';
import { spanOf } from '../engine/model/span';
import type { DraftEdit } from './draftFindings';

/** Where the marks of a draft stand after an edit; those that it touches are forgotten until the next check. */
export const followMarks = (
  marks: readonly WrittenMark[],
  { offset, removed, inserted }: DraftEdit,
): readonly WrittenMark[] =>
  marks.flatMap((mark) => {
    const { start, end } = mark.span;
    if (offset >= end) return [mark];
    if (offset + removed > start) return [];
    const by = inserted.length - removed;
    return [{ ...mark, span: spanOf<'draft'>(start + by, end + by) }];
  });
