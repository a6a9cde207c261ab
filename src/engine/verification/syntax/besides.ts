import { hasCopula } from './neighbours';
import { dependentsOf, isPassive } from './roles';
import type { Node } from './parsed';

/** Appositions, either way ("the mayor, Henrik Roos"), and what a copula makes one: "Fidaa is a film". */
export function besides(node: Node): readonly Node[] {
  const own = dependentsOf(node).flatMap(({ role, node: other }) => (role === 'apposition' ? [other] : []));
  const of = node.relation === 'appos' && node.parent ? [node.parent.whole] : [];
  return [...own, ...of, ...identified(node), ...namedPlace(node)];
}

/** "The port of Alvoreda" is Alvoreda, "the river Tay" the Tay. */
export const namedPlace = (node: Node): readonly Node[] =>
  isKindOfPlace(node)
    ? dependentsOf(node).flatMap(({ preposition, node: other }) =>
        preposition === 'of' && other.name !== undefined ? [other] : [],
      )
    : [];

/** What a place is called by: "the port of". */
export const isKindOfPlace = ({ lemma }: Node): boolean => KINDS_OF_PLACE.has(lemma);

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'city town village port island isle state county province region republic kingdom district parish borough municipality community hamlet suburb peninsula'.split(
    ' ',
  ),
);

function identified(node: Node): readonly Node[] {
  if (isIdentifying(node)) return subjectOf(node);
  const { parent, relation } = node;
  return relation === 'nsubj' && parent !== undefined && isIdentifying(parent.whole) ? [parent.whole] : [];
}

const isIdentifying = (node: Node): boolean => node.tag === 'NOUN' && hasCopula(node);

/** Who or what a verb is said of; of a passive, what it is done to. */
export const subjectOf = (verb: Node): readonly Node[] =>
  dependentsOf(verb).flatMap(({ role, node }) => (role === (isPassive(verb) ? 'object' : 'subject') ? [node] : []));
