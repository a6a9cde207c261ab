import { converseOf, type Converse } from '../../lexicon/converses';
import type { WordRelation } from '../../lexicon/lexicalWord';
import { relationOf } from '../../lexicon/relation';
import { compareQuantities } from '../../text/values/compareQuantities';
import { hasCopula } from './neighbours';
import { sameName } from './sameName';
import type { Node } from './parsed';

/** How one word stands to another that speaks of the same. */
export interface Likeness {
  /** What it costs to take one for the other, to choose by: 0 for the same word. */
  readonly cost: number;
  readonly isOpposite: boolean;
  /** Whether the found name has only some words of the claimed one: the others must stand elsewhere. */
  readonly isPart?: true;
  /** Whether the claimed word is the broader: "ship" for "trawler". */
  readonly isBroader?: true;
  /** The other mention of the found word that speaks of the same: what is denied of it, or possible, is said of both. */
  readonly by?: Node;
  /** Where the parts of the claimed word stand, if the found one tells the same from the other side. */
  readonly converse?: Converse;
}

const SAME: Likeness = { cost: 0, isOpposite: false };
const NEAR: Likeness = { cost: 0.2, isOpposite: false };
const OPPOSITE: Likeness = { cost: 0.3, isOpposite: true };

/** Whether a word of a source speaks of what a word of the statement speaks of; `undefined` where it does not. */
export function likenessOf(claimed: Node, found: Node): Likeness | undefined {
  if (claimed.quantity !== undefined || found.quantity !== undefined) return valueLikeness(claimed, found);
  if (claimed.name !== undefined && found.name !== undefined)
    return NAMES[sameName(claimed.name, found.name) ?? 'other'];
  const [own, other] = [wordOf(claimed), wordOf(found)];
  if (
    spelled(own.lemma) === spelled(other.lemma) ||
    (claimed.form === found.form && !hasParticle(claimed) && !hasParticle(found))
  )
    return SAME;
  const relation = relationOf(own, other);
  if (relation !== undefined) return LIKENESSES[relation];
  const converse = converseOf(own.lemma, other.lemma);
  if (converse === undefined) return undefined;
  // "Upstream" tells "downstream" from the other side only where the two places are exchanged, too.
  return own.tag === 'VERB' || (own.tag === 'NOUN' && hasCopula(claimed)) ? { ...NEAR, converse } : OPPOSITE;
}

const NAMES = { whole: SAME, part: { cost: 0.15, isOpposite: false, isPart: true }, other: undefined } as const;

/** What is narrower says more than the source does. */
const LIKENESSES: Readonly<Record<NonNullable<WordRelation>, Likeness | undefined>> = {
  same: SAME,
  derived: NEAR,
  synonym: NEAR,
  broader: { cost: 0.25, isOpposite: false, isBroader: true },
  narrower: undefined,
  opposite: OPPOSITE,
};

function valueLikeness(claimed: Node, found: Node): Likeness | undefined {
  if (claimed.quantity === undefined || found.quantity === undefined)
    return claimed.form === found.form && claimed.name === found.name ? SAME : undefined;
  const relation = compareQuantities(claimed.quantity, found.quantity);
  // "Over 9,000" follows from 11,645.
  return relation === 'agrees' ? SAME : relation === 'weaker' ? NEAR : undefined;
}

const hasParticle = (node: Node): boolean => node.meaning !== node.lemma || particleOf(node) !== undefined;

/** A particle that is no part of a phrase that means one thing with its verb. */
const particleOf = (node: Node): Node | undefined =>
  node.children.find((child) => child.relation === 'compound:prt' && child.whole !== node);

/** "Co-operative" and "cooperative" are one word. */
const spelled = (lemma: string): string => (lemma.includes('-') ? lemma.replaceAll('-', '') : lemma);

/** The word a node is compared by; a verb with a particle that is no known phrase is a word of its own: "turn up". */
function wordOf(node: Node): { readonly lemma: string; readonly tag: string } {
  if (node.meaning !== node.lemma)
    return { lemma: node.meaning, tag: node.tag === 'PRON' || node.tag === 'AUX' ? 'ADJ' : node.tag };
  const particle = particleOf(node);
  return { lemma: particle === undefined ? node.lemma : `${node.lemma} ${particle.lemma}`, tag: node.tag };
}
