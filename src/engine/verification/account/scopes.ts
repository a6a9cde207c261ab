import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/**
 * Whether a superlative of the statement leaves out among what the source has compared: "the largest town after Tarn", "the
 * oldest mill in the valley" are not the largest and the oldest of all (Quirk et al. 1985, 7.84: the basis of comparison).
 */
export const lacksScope: PairRule = (claimed, found, known) => {
  const noun = found.fine === 'JJS' || found.fine === 'RBS' ? found.parent?.whole : undefined;
  return (
    noun !== undefined && claimed.fine === found.fine && noun.children.some((child) => isScope(child, noun, known))
  );
};

const isScope = ({ relation, whole, children }: Node, noun: Node, known: ReadonlySet<Node>): boolean =>
  BEHIND.has(relation) &&
  whole.at > noun.at &&
  !known.has(whole) &&
  !EVERYWHERE.has(whole.lemma) &&
  children.some((child) => child.relation === 'case' && SCOPING.has(child.lemma));

/** "The oldest mosaics in the world" are the oldest. */
const EVERYWHERE: ReadonlySet<string> = new Set(['world', 'earth', 'planet', 'globe']);

/** Grammar may take a place behind a name for an aside. */
const BEHIND: ReadonlySet<string> = new Set(['nmod', 'obl', 'discourse', 'dep']);

const SCOPING: ReadonlySet<string> = new Set(
  'in of on at among between after outside except within since for'.split(' '),
);

/** "Only among women did the number drop" (Quirk et al. 1985, 18.24: inversion) says of nobody else that it did. */
export const isOnlyWithin: PairRule = (claimed, found, known) => {
  const { nodes } = found.sentence;
  const end = nodes[0]?.form === 'only' ? nodes.findIndex((node, at) => at > 1 && isInverted(node, nodes[at + 1])) : -1;
  return (
    end > 0 &&
    found.at > end &&
    !nodes.slice(1, end).some(({ whole }) => known.has(whole)) &&
    !claimed.sentence.nodes.some(({ form }) => form === 'only')
  );
};

const isInverted = ({ tag }: Node, next: Node | undefined): boolean =>
  tag === 'AUX' && /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(next?.tag ?? '');
