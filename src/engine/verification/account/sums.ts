import { clauseOf, coordinatedWith } from '../syntax/roles';
import { isNoun } from '../syntax/neighbours';
import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/**
 * Whether a value is told by the source of several together, of which the statement leaves some out: "spent 3.2 million on
 * buses and trams" says of the buses alone only that they cost no more. What is told of each by itself is told of one
 * ("each", "30 metres high", a share).
 */
export const isSumOfMore: PairRule = (_, found, known, pairs) =>
  isSum(found) && pairs.some(([, other]) => isOneOfMore(other, found, known));

/** A count or an amount, in a sentence that does not share it out. */
const isSum = ({ quantity, parent, sentence }: Node): boolean =>
  quantity?.kind === 'number' &&
  !quantity.isShare &&
  quantity.rate === undefined &&
  quantity.unit?.id !== 'percent' &&
  parent?.tag !== 'ADJ' &&
  !sentence.nodes.some(({ lemma }) => SHARING.has(lemma));

const SHARING: ReadonlySet<string> = new Set(['each', 'both', 'apiece', 'respectively', 'every', 'per']);

/** Whether a word is one of several side by side, in the clause of the value, that nothing of the statement stands for. */
function isOneOfMore(other: Node, value: Node, known: ReadonlySet<Node>): boolean {
  if (!isNoun(other) || clauseOf(other) !== clauseOf(value)) return false;
  const group = coordinatedWith(other);
  const hasOwnValues = group.some(
    (one) => one === value.parent?.whole || one.children.some(({ relation }) => relation === 'nummod'),
  );
  return !hasOwnValues && group.some((one) => isNoun(one) && !known.has(one.whole));
}
