import type { CitableKey } from '../../engine/model/citable';
import type { RemoteCalls } from '../protocol';

/** Those that fit what was typed: keys that begin so, then those that hold it, then works whose author or title does. */
export function citableKeys(
  all: readonly CitableKey[],
  { typed, limit }: Pick<RemoteCalls['citableKeys']['params'], 'typed' | 'limit'>,
): RemoteCalls['citableKeys']['answer'] {
  const wanted = typed.toLowerCase();
  const ranked = all.flatMap((one) => {
    const rank = rankOf(one, wanted);
    return rank === undefined ? [] : [{ one, rank }];
  });
  // Works at hand come first, then the alphabet.
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.one.document !== undefined) - Number(a.one.document !== undefined) ||
      (a.one.key < b.one.key ? -1 : 1),
  );
  return { keys: ranked.slice(0, limit).map(({ one }) => one), isAll: ranked.length <= limit };
}

function rankOf({ key, title = '', author = '' }: CitableKey, wanted: string): number | undefined {
  const at = key.toLowerCase().indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  return `${author} ${title}`.toLowerCase().includes(wanted) ? 2 : undefined;
}
