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
