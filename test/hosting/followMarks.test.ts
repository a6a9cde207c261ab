import { describe, expect, it } from 'vitest';
import type { WrittenMark } from '../../src/engine/model/mark';
import { spanOf } from '../../src/engine/model/span';
import { followMarks } from '../../src/host/followMarks';

const mark: WrittenMark = { kind: 'unclear', span: spanOf(10, 20), fault: { kind: 'unclosedQuote' } };

describe('the marks of a draft between two checks', () => {
  it.each([
    ['text before it', { offset: 2, removed: 1, inserted: 'four' }, [13, 23]],
    ['text behind it', { offset: 20, removed: 3, inserted: '' }, [10, 20]],
    ['text right before it', { offset: 10, removed: 0, inserted: 'x' }, [11, 21]],
    ['its own text', { offset: 12, removed: 1, inserted: 'x' }, undefined],
  ] as const)('follow an edit of %s', (_, edit, place) => {
    const [moved] = followMarks([mark], edit);
    expect(moved && [moved.span.start, moved.span.end]).toEqual(place);
  });
});
