import type { Node, Parsed } from '../../../../../../src/engine/verification/syntax/parsed';
import { prepositionOf } from './clause';

/** What a name seems to be a name of: enough to exchange it with another of the kind. */
export type NameKind = 'person' | 'place' | 'group' | 'other';

/** The names of a sentence that are surely names, each as the node that stands for it. */
export const namesIn = ({ nodes }: Parsed): readonly Node[] =>
  nodes.filter((node) => node.whole === node && node.name?.isDoubtful === false && node.quantity === undefined);

export function kindOfName(node: Node): NameKind {
  const words = node.name?.text.split(' ') ?? [];
  if (words.some((word) => GROUPS.test(word))) return 'group';
  if (words.some((word) => PLACES.test(word))) return 'place';
  const preposition = prepositionOf(node);
  if (/^(?:in|near|at)$/.test(preposition) && words.length < 3) return 'place';
  const isActing = node.relation === 'nsubj' || node.relation === 'obl:agent' || preposition === 'by';
  if (
    isActing &&
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}[\p{Ll}.'’-]+$/u.test(word))
  )
    return 'person';
  return 'other';
}

const GROUPS =
  /^(?:University|College|School|Company|Corporation|Inc|Party|Council|Committee|Army|Navy|Church|Association|Society|Club|Union|League|Department|Ministry|Records|Press|Museum|Institute|Bank|Group|Band|Orchestra|Court|Congress|Parliament|Senate)$/;
const PLACES =
  /^(?:Street|Road|River|Lake|Mount|Mountains?|Island|Islands|County|Bay|Valley|City|Park|Square|Sea|Ocean|Bridge|Castle|Hill)$/;

/** Whether two names share a word, so that they may be of one thing. */
function mayBeSame(a: Node, b: Node): boolean {
  const words = new Set(a.name?.text.toLowerCase().split(/[\s-]+/));
  return (b.name?.text.toLowerCase().split(/[\s-]+/) ?? []).some((word) => words.has(word));
}

/** Names of the kind that other sentences have and this one has not. */
export function othersOfKind(node: Node, sentences: readonly Parsed[]): readonly string[] {
  const own = node.sentence.text.toLowerCase();
  const kind = kindOfName(node);
  const found = sentences
    .flatMap(namesIn)
    .filter((other) => kindOfName(other) === kind && !mayBeSame(node, other))
    .map((other) => other.name?.text ?? '')
    .filter((text) => text.length > 2 && !text.split(' ').some((word) => own.includes(word.toLowerCase())));
  return [...new Set(found)];
}
