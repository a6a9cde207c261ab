import { prepositionOf } from '../syntax/roles';
import { counterpartIn, type PairRule } from './says';

/** Whether the source compares with something in another respect than the statement: "taller than his brother but shorter than Holt". */
export const isOtherStandard: PairRule = (claimed, found, _, pairs) => {
  const counterpart = counterpartIn(pairs, claimed.parent?.whole);
  const other = found.parent?.whole;
  return (
    prepositionOf(claimed) === 'than' &&
    counterpart !== undefined &&
    other !== undefined &&
    other !== counterpart &&
    /^(?:JJR|RBR)$/.test(other.fine)
  );
};
