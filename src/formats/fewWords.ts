import type { Problem } from '../engine/model/problem';
import type { ReadText } from './format';
import { wordCount } from './wordCount';

/**
 * Fewest words of a page of a document. Unit: words. Default: 5. Source: a page of prose has 300, a slide 20; below this stand
 * stamps and page numbers over a picture of the text.
 */
const A_PAGE_LEAST = 5;

/** What a document of pages misses whose text is only some words; pages that are told to be pictures are not told twice. */
export function fewWords(read: ReadText): readonly Problem[] {
  const pages = new Set(read.blocks.flatMap(({ locator }) => locator.page?.index ?? [])).size;
  const isTold = read.problems.some(({ kind }) => kind === 'partlyRead');
  const words = wordCount(read, pages * A_PAGE_LEAST);
  return isTold || words >= pages * A_PAGE_LEAST ? [] : [{ kind: 'fewWords', words, pages }];
}
