import { compareQuantities, type ValueRelation } from '../../src/engine/text/values/compareQuantities';
import { quantitiesOf } from '../../src/engine/text/values/quantities';

/** From what backs a value to what has nothing to do with it. */
const ORDER: readonly ValueRelation[] = ['agrees', 'weaker', 'stronger', 'unclear', 'differs', 'unrelated'];

/**
 * How the values of a statement stand to those of a source: of each the best relation that it has to any of the source,
 * and of these the worst. `unread` when the statement has no value.
 */
export function standing(claim: string, source: string): ValueRelation | 'unread' {
  const found = quantitiesOf(source);
  const best = quantitiesOf(claim).map((claimed) =>
    Math.min(5, ...found.map((one) => ORDER.indexOf(compareQuantities(claimed, one)))),
  );
  return best.length === 0 ? 'unread' : (ORDER[Math.max(...best)] ?? 'unread');
}

/** A statement, a source and how the first stands to the second. */
export type ValueCase = readonly [claim: string, source: string, relation: ValueRelation | 'unread'];
