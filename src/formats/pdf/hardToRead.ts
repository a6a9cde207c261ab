import type { Problem } from '../../engine/model/problem';
import { pageList } from '../pages';
import { hardWordsOf, type PicturedPage } from '../pictured';

/** How many words that were read from pictures are doubtful, and on which pages; nothing where none is. */
export function hardToRead(pictured: ReadonlyMap<number, PicturedPage>): readonly Problem[] {
  const doubtful = [...pictured].filter(([, page]) => hardWordsOf(page) > 0);
  const words = doubtful.reduce((sum, [, page]) => sum + hardWordsOf(page), 0);
  return words === 0 ? [] : [{ kind: 'hardToRead', words, where: pageList(doubtful.map(([page]) => page)) }];
}
