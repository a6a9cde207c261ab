import { describe, expect, it } from 'vitest';
import { relativePath } from '../../src/presentation/relativePath';

describe('the way from a draft to a source', () => {
  it.each([
    ['/w/draft.md', '/w/sources/a.pdf', 'sources/a.pdf'],
    ['/w/chapters/one.md', '/w/sources/a.pdf', '../sources/a.pdf'],
    ['/w/draft.md', '/w/a.txt', 'a.txt'],
    ['/c:/w/draft.md', '/d:/w/a.txt', '/d:/w/a.txt'],
  ])('leads from %s to %s', (from, to, way) => {
    expect(relativePath(from, to)).toBe(way);
  });
});
