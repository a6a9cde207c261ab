import { isKindOfPlace } from './mentions';
import { dependentsOf, type Dependent } from './roles';
import type { Node } from './parsed';

/** The names of places that a place of the source lies in: what is in "the district of Tarn in Dravena" is in Dravena. */
export const placesAround = (part: Dependent, heads: readonly Node[]): readonly Node[] =>
  part.role === 'adverbial' && part.preposition === 'in' && part.node.name !== undefined
    ? heads.flatMap((head) => placesIn(head, 'in').flatMap(namesAround))
    : [];

/** The names behind a place, from place to place. */
export const namesAround = (place: Node): readonly Node[] =>
  placesIn(place, 'in|of').flatMap((around) => [
    ...(around.name === undefined ? [] : [around]),
    ...namesAround(around),
  ]);

const placesIn = (node: Node, prepositions: string): readonly Node[] =>
  dependentsOf(node).flatMap(({ role, preposition, node: other, isUnderstood }) =>
    role === 'adverbial' &&
    !isUnderstood &&
    prepositions.split('|').includes(preposition) &&
    isPlace(other) &&
    other.at > node.at
      ? [other]
      : [],
  );

const isPlace = (node: Node): boolean => node.name !== undefined || isKindOfPlace(node);
