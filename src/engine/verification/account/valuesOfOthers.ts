import type { Node } from '../syntax/parsed';
import type { Pairs } from './says';

/**
 * The values of a statement that its source has of something else: "40 paintings by Varga and three by Holt" says how many
 * are Varga's, since the noun has a value of its own there.
 */
export const valuesOfOthers = (pairs: Pairs, known: ReadonlySet<Node>): readonly Node[] =>
  pairs
    .filter(([claimed, found]) => {
      const noun = claimed.relation === 'nummod' ? claimed.parent?.whole : undefined;
      const counterpart = pairs.find(([one]) => one === noun)?.[1];
      return counterpart !== undefined && found.parent?.whole !== counterpart && hasOwnValue(counterpart, found, known);
    })
    .map(([claimed]) => claimed);

const hasOwnValue = (noun: Node, value: Node, known: ReadonlySet<Node>): boolean =>
  noun.children.some(
    ({ relation, whole }) =>
      relation === 'nummod' &&
      whole !== value &&
      !known.has(whole) &&
      whole.quantity !== undefined &&
      whole.quantity.kind === value.quantity?.kind,
  );
