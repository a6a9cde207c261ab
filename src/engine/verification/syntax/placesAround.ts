import { isKindOfPlace } from './besides';
import { dependentsOf, type Dependent } from './roles';
import type { Node } from './parsed';

/** The names of places that a place of the source lies in: what is in "the district of Tarn in Dravena" is in Dravena. */
export const placesAround = (part: Dependent, heads: readonly Node[]): readonly Node[] =>
  part.role === 'adverbial' && part.preposition === 'in' && part.node.name !== undefined
    ? heads.flatMap((head) => placesIn(head, IN).flatMap(namesAround))
    : [];

/** The names behind a place, from place to place. */
export const namesAround = (place: Node): readonly Node[] =>
  placesIn(place, IN_OR_OF).flatMap((around) => [
    ...(around.name === undefined ? [] : [around]),
    ...namesAround(around),
  ]);

const placesIn = (node: Node, prepositions: ReadonlySet<string>): readonly Node[] =>
  dependentsOf(node).flatMap(({ role, preposition, node: other, isUnderstood }) =>
    role === 'adverbial' && !isUnderstood && prepositions.has(preposition) && isPlace(other) && other.at > node.at
      ? [other]
      : [],
  );

const IN: ReadonlySet<string> = new Set(['in']);
const IN_OR_OF: ReadonlySet<string> = new Set(['in', 'of']);

const isPlace = (node: Node): boolean => node.name !== undefined || isKindOfPlace(node);
