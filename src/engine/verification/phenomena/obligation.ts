import type { Node } from '../syntax/parsed';
import { isDenied } from './polarity';

/**
 * How much is asked: 0 not to be bound, 1 may, 2 should, 3 must or have to (Quirk et al. 1985, 4.49 to 4.56); `undefined` where
 * nothing is.
 */
function obligationOf({ children, relation, parent }: Node): number | undefined {
  const modal = children.find((child) => child.relation === 'aux' && LEVELS.has(child.lemma));
  if (modal !== undefined) return LEVELS.get(modal.lemma);
  const binds = relation === 'xcomp' && parent !== undefined && BINDING.has(parent.lemma);
  return binds ? (isDenied(parent) ? 0 : 3) : undefined;
}

const BINDING: ReadonlySet<string> = new Set(['have', 'need', 'require', 'oblige']);

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['may', 1],
  ['can', 1],
  ['should', 2],
  ['ought', 2],
  ['must', 3],
]);

/** Whether a statement asks for something else than its source: "must" for "should", "may" for "must"; what must be should be. */
export function asksOtherwise(claimed: Node, found: Node): boolean {
  const [own, other] = [obligationOf(claimed), obligationOf(found)];
  return own !== undefined && other !== undefined && own !== other && !(own === 2 && other === 3);
}
