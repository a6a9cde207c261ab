import type { Node } from '../syntax/parsed';
import { counterpartIn, type PairRule } from './says';

/**
 * Whether the source has a value of something else: "40 paintings by Varga and three by Holt" says how many are Varga's, since
 * the noun has a value of its own there.
 */
export const isValueOfOther: PairRule = (claimed, found, known, pairs) => {
  const counterpart = claimed.relation === 'nummod' ? counterpartIn(pairs, claimed.parent?.whole) : undefined;
  return counterpart !== undefined && found.parent?.whole !== counterpart && hasOwnValue(counterpart, found, known);
};

const hasOwnValue = (noun: Node, value: Node, known: ReadonlySet<Node>): boolean =>
  noun.children.some(
    ({ relation, whole }) =>
      relation === 'nummod' &&
      whole !== value &&
      !known.has(whole) &&
      whole.quantity !== undefined &&
      whole.quantity.kind === value.quantity?.kind,
  );
