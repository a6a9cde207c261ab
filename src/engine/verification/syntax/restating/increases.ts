import type { Parsed } from '../parsed';

/**
 * "The cost has risen from 12 to 15 million, an increase of 25 per cent" says that it has risen by 25 per cent: a noun beside a clause
 * names what the clause tells (Quirk et al. 1985, 17.65: sentential apposition).
 */
export function increases({ text, nodes }: Parsed): readonly string[] {
  const named = NAMED.exec(text);
  const root = nodes.find(({ relation }) => relation === 'root');
  if (named === null || root === undefined || root.start > named.index) return [];
  const value = nodes.find(({ quantity }) => quantity?.start === named.index + named[0].length)?.quantity;
  const grows = GROWING.has(root.lemma);
  const isAlike = grows ? GROWTH.test(named[1] ?? '') : SHRINKING.has(root.lemma) && !GROWTH.test(named[1] ?? '');
  if (value === undefined || !isAlike) return [];
  const said = `${text.slice(0, root.end)} by ${value.text}`;
  return [`${said}.`, `${said}${text.slice(root.end, named.index)}.`];
}

const NAMED = /,\s(?:an?\s)(increase|rise|growth|gain|decrease|fall|drop|decline|reduction)\sof\s/;
const GROWTH = /^(?:increase|rise|growth|gain)$/;
const GROWING: ReadonlySet<string> = new Set(['rise', 'grow', 'increase', 'climb', 'go up']);
const SHRINKING: ReadonlySet<string> = new Set(['fall', 'drop', 'decrease', 'decline', 'sink', 'shrink']);
