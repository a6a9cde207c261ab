import type { Node } from '../syntax/parsed';
import type { Pairs } from './says';

/**
 * What a statement says that something is, and only its name bears out, where the source says that it is something else:
 * "Vatican City is a city" beside "Vatican City is a pop band".
 */
export const saidByNameAlone = (pairs: Pairs): readonly Node[] =>
  pairs
    .filter(
      ([claimed, found]) =>
        claimed.name === undefined &&
        hasCopula(claimed) &&
        found.name !== undefined &&
        found.relation.startsWith('nsubj') &&
        found.parent !== undefined &&
        hasCopula(found.parent.whole) &&
        pairs.some(([other, same]) => other !== claimed && same === found),
    )
    .map(([claimed]) => claimed);

const hasCopula = ({ children }: Node): boolean => children.some(({ relation }) => relation === 'cop');
