import { areSynonyms } from '../../text/synonyms';
import { areAntonyms } from '../../text/antonyms';
import { areDerived } from '../../text/wordForms';
import { compareQuantities } from '../../text/compareQuantities';
import { sameName } from './sameName';
import type { Node } from './parsed';

/** How one word stands to another: what it costs to take one for the other (0 for the same), and whether as its opposite. */
export interface Likeness {
  readonly cost: number;
  readonly isOpposite: boolean;
}

const SAME: Likeness = { cost: 0, isOpposite: false };
const NEAR: Likeness = { cost: 0.2, isOpposite: false };
const OPPOSITE: Likeness = { cost: 0.3, isOpposite: true };

/** Whether a word of a source says what a word of the statement says; `undefined` where it does not. */
export function likenessOf(claimed: Node, found: Node): Likeness | undefined {
  if (claimed.quantity !== undefined || found.quantity !== undefined) return valueLikeness(claimed, found);
  if (claimed.name !== undefined && found.name !== undefined)
    return sameName(claimed.name, found.name) ? SAME : undefined;
  if (claimed.form === found.form || verbOf(claimed) === verbOf(found)) return verbOf(claimed) === verbOf(found) || !isVerb(claimed) || !isVerb(found) ? SAME : NEAR;
  if (areAntonyms(claimed.form, found.form)) return OPPOSITE;
  if (areSynonyms(claimed.form, found.form)) return NEAR;
  return areDerived(claimed.form, found.form) ? NEAR : undefined;
}

function valueLikeness(claimed: Node, found: Node): Likeness | undefined {
  if (claimed.quantity === undefined || found.quantity === undefined)
    return claimed.form === found.form && claimed.name === found.name ? SAME : undefined;
  return compareQuantities(claimed.quantity, found.quantity) === 'agrees' ? SAME : undefined;
}

const isVerb = ({ tag }: Node): boolean => tag === 'VERB';

/** A verb with its particle: "turn down" is not "turn". */
export const verbOf = (node: Node): string => {
  const particle = node.children.find(({ relation }) => relation === 'compound:prt');
  return particle === undefined ? node.lemma : `${node.lemma} ${particle.lemma}`;
};
