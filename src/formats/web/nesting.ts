import { tagsOf } from './tags';

/**
 * How deep elements stand inside each other; counting stops beyond `most`. Asked before a tree is made: making one of a
 * million open elements takes minutes, and going through it more stack than there is.
 */
export function nestingOf(html: string, most: number): number {
  const open: string[] = [];
  let deepest = 0;
  for (const { name, isClosing } of tagsOf(html)) {
    if (EMPTY.has(name)) continue;
    if (isClosing) close(open, name);
    else {
      const closed = CLOSED_BY.get(name);
      while (closed?.has(open.at(-1) ?? '') === true) open.pop();
      open.push(name);
      deepest = Math.max(deepest, open.length);
      if (deepest > most) return deepest;
    }
  }
  return deepest;
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing and are never closed; comments, too. */
const EMPTY = setOf(' area base br col embed hr img input link meta param source track wbr');

const ROW = setOf('td th tr');

/** Elements that end when one of the same kind begins: nobody need close them. */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['p', 'li', 'option'].map((name) => [name, setOf(name)] as const),
  ...['dt', 'dd'].map((name) => [name, setOf('dt dd')] as const),
  ...['td', 'th'].map((name) => [name, setOf('td th')] as const),
  ...['tr', 'tbody', 'tfoot'].map((name) => [name, ROW] as const),
]);
