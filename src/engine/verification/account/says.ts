import { likenessOf } from '../syntax/likeness';
import type { Node } from '../syntax/parsed';

/** Whether a word says another by itself: the same, a synonym, a form of it. */
export const says = (claimed: Node, other: Node): boolean => {
  const likeness = likenessOf(claimed, other);
  return (
    likeness !== undefined &&
    !likeness.isOpposite &&
    likeness.isBroader === undefined &&
    likeness.converse === undefined
  );
};

/** The words of a statement with those of a source that say them. */
export type Counterparts = ReadonlyMap<Node, Node>;

/** The same as pairs, where a word may be said more than once. */
export type Pairs = readonly (readonly [claimed: Node, found: Node])[];

/** What stands for a word of the statement; `undefined` where nothing does. */
export const counterpartIn = (pairs: Pairs, node: Node | undefined): Node | undefined =>
  pairs.find(([claimed]) => claimed === node)?.[1];

/**
 * Whether the source says a word of the statement of something else, or not as a fact, although it was found. `known` are the
 * words of the source that anything of the statement was found in.
 */
export type PairRule = (claimed: Node, found: Node, known: ReadonlySet<Node>, pairs: Pairs) => boolean;
