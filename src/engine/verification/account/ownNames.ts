import { hasCopula } from '../syntax/neighbours';
import type { PairRule } from './says';

/**
 * Whether only its name bears out what the statement says that something is, where the source says that it is something else:
 * "Vatican City is a city" beside "Vatican City is a pop band".
 */
export const isSaidByNameAlone: PairRule = (claimed, found, _, pairs) =>
  claimed.name === undefined &&
  hasCopula(claimed) &&
  found.name !== undefined &&
  found.relation.startsWith('nsubj') &&
  found.parent !== undefined &&
  hasCopula(found.parent.whole) &&
  pairs.some(([other, same]) => other !== claimed && same === found);
