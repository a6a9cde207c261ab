import { isDenied } from './polarity';
import { clauseOf, coordinatedWith } from '../syntax/roles';
import { isNoun } from '../syntax/neighbours';
import type { Node } from '../syntax/parsed';

/**
 * Whether the source leaves open which of several it is ("Holt or Varga wrote the letter"), and the statement names one. "Maize, or
 * corn" has two names of one thing; what is denied of one or the other is denied of each.
 */
export const picksOne = (claimed: Node, found: Node, known: ReadonlySet<Node>): boolean =>
  found.quantity === undefined &&
  (alternativesTo(found).some((other) => !known.has(other.whole)) || isBehindEither(found, known)) &&
  !claimed.sentence.nodes.some(({ lemma }) => lemma === 'or') &&
  !isDenied(clauseOf(found));

/** "Either the pump or the valve failed", whatever grammar made of it. */
function isBehindEither({ sentence: { nodes }, at }: Node, known: ReadonlySet<Node>): boolean {
  const either = nodes.findIndex(({ lemma }) => lemma === 'either');
  const or = nodes.findIndex(({ lemma }, place) => lemma === 'or' && place > either);
  if (either < 0 || or < 0 || at < either) return false;
  const other = at < or ? nodes.slice(or + 1, or + 1 + NEAR) : nodes.slice(either + 1, or);
  return other.some((node) => isNoun(node) && !known.has(node.whole));
}

/** Words behind "or" in which the alternative stands. Unit: words. Default: 4. Source: "or the old steam valve". */
const NEAR = 4;

function alternativesTo(node: Node): readonly Node[] {
  const all = coordinatedWith(node);
  return all.some(isBehindOr) ? all.filter(({ whole }) => whole !== node.whole) : [];
}

/** "or" before it, without a comma. */
const isBehindOr = ({ children, sentence: { nodes } }: Node): boolean =>
  children.some(({ relation, lemma, at }) => relation === 'cc' && lemma === 'or' && nodes[at - 1]?.text !== ',');
