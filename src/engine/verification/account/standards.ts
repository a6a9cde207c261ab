import type { Node } from '../syntax/parsed';
import { prepositionOf } from '../syntax/roles';
import type { Pairs } from './says';

/** What a statement compares with, where its source compares it in another respect: "taller than his brother but shorter than Holt". */
export const standardsOfOthers = (pairs: Pairs): readonly Node[] =>
  pairs
    .filter(([claimed, found]) => {
      const head = claimed.parent?.whole;
      const counterpart = pairs.find(([one]) => one === head)?.[1];
      const other = found.parent?.whole;
      return (
        prepositionOf(claimed) === 'than' &&
        counterpart !== undefined &&
        other !== undefined &&
        other !== counterpart &&
        /^(?:JJR|RBR)$/.test(other.fine)
      );
    })
    .map(([claimed]) => claimed);
