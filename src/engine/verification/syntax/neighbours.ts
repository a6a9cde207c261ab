import type { Node } from './parsed';

// What stands beside a word, whatever grammar made of it.

/** A common noun or a name. */
export const isNoun = ({ tag }: Pick<Node, 'tag'>): boolean => tag === 'NOUN' || tag === 'PROPN';

/** Whether a copula makes it a predicate: "is a forger". */
export const hasCopula = ({ children }: Pick<Node, 'children'>): boolean =>
  children.some(({ relation }) => relation === 'cop');

/** The place behind a word with all that is one with it. */
export function placeBehind({ sentence: { nodes }, at, whole }: Node): number {
  let place = at + 1;
  while (nodes[place]?.whole === whole) place += 1;
  return place;
}

/** The place before a word, all that is one with it, and the words before it that belong to it by their kind. */
export function placeBefore({ sentence: { nodes }, at, whole }: Node, belongs: (node: Node) => boolean): number {
  let place = at - 1;
  for (let node = nodes[place]; node !== undefined && (node.whole === whole || belongs(node)); node = nodes[place])
    place -= 1;
  return place;
}
