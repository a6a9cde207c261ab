import type { Node } from '../syntax/parsed';
import { counterpartIn, type PairRule } from './says';

/**
 * Whether the source has a value of something else: "40 paintings by Varga and three by Holt" says how many are Varga's, since
 * the noun has a value of its own there.
 */
export const isValueOfOther: PairRule = (claimed, found, known, pairs) => {
  if (found.quantity !== undefined && isBehindGap(found, known)) return true;
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

/** "and wages by 3 per cent": where the verb is left out, the noun before says whose value it is (Quirk et al. 1985, 13.92). */
function isBehindGap({ sentence: { nodes }, quantity }: Node, known: ReadonlySet<Node>): boolean {
  const at = nodes.findIndex(({ start }) => start >= (quantity?.start ?? Infinity));
  const [joint, noun, preposition] = nodes
    .slice(Math.max(0, at - 5), at)
    .filter(({ tag }) => tag !== 'DET')
    .slice(-3);
  return (
    joint?.tag === 'CCONJ' &&
    preposition?.tag === 'ADP' &&
    noun !== undefined &&
    /^(?:NOUN|PROPN)$/.test(noun.tag) &&
    noun.whole.quantity === undefined &&
    !known.has(noun.whole)
  );
}

/** "800 men at its peak and 90 when it closed": the clause goes with the value that it belongs to. */
export const isClauseOfOtherValue: PairRule = (claimed, found, known) =>
  claimed.relation === 'advcl' &&
  found.relation === 'advcl' &&
  found.parent?.whole.quantity !== undefined &&
  !known.has(found.parent.whole);
