import type { Node } from '../syntax/parsed';

/**
 * Whether a statement says of now what its source says of then ("was the largest mill"), as done what is being done ("is
 * being restored"; Dowty 1979, the imperfective paradox), or as done what was only begun.
 */
export const isOtherTense = (claimed: Node, found: Node): boolean =>
  (isNow(claimed) && isThen(found)) || (isDone(claimed) && (isUnderWay(found) || isBegun(found, claimed)));

/** States alone: what a study found it finds. */
const isNow = ({ children, fine, lemma }: Node): boolean =>
  (copulaOf(children, NOW) || (STATES.has(lemma) && /^VB[ZP]$/.test(fine))) && !hasAuxiliary(children);
const isThen = (node: Node): boolean => isOfThen(node) || isThenByVerb(node);

/** "Hedda Kron, then the only woman in the assembly": behind a comma, before its noun. */
function isOfThen({ sentence: { nodes }, at }: Node): boolean {
  const comma = nodes.findLastIndex(({ text }, place) => place < at && text === ',');
  return comma >= 0 && FORMERLY.test(nodes[comma + 1]?.text ?? '');
}

const FORMERLY = /^(?:then|once|formerly|previously)$/i;

const isThenByVerb = ({ children, relation, parent, fine, lemma }: Node): boolean =>
  ((copulaOf(children, THEN) || (STATES.has(lemma) && fine === 'VBD')) && !hasAuxiliary(children)) ||
  (relation === 'xcomp' && parent?.text.toLowerCase() === 'used');

/** Verbs of a state (Quirk et al. 1985, 4.29). */
const STATES: ReadonlySet<string> = new Set(
  'own possess belong have live reside stand lie contain hold remain consist employ occupy cost weigh measure rank'.split(
    ' ',
  ),
);

const copulaOf = (children: readonly Node[], forms: RegExp): boolean =>
  children.some(({ relation, text }) => relation === 'cop' && forms.test(text));
const hasAuxiliary = (children: readonly Node[]): boolean => children.some(({ relation }) => relation === 'aux');
const NOW = /^(?:is|are|am)$/i;
const THEN = /^(?:was|were)$/i;

const isUnderWay = ({ tag, fine, children }: Node): boolean =>
  tag === 'VERB' &&
  (children.some(({ relation, text }) => relation === 'aux:pass' && /^being$/i.test(text)) ||
    (fine === 'VBG' && children.some(({ relation, lemma }) => relation === 'aux' && lemma === 'be')));

/** In the past or the perfect, and not under way. */
const isDone = (node: Node): boolean =>
  node.tag === 'VERB' &&
  !isUnderWay(node) &&
  (node.fine === 'VBD' || (node.fine === 'VBN' && node.children.some(({ relation }) => relation.startsWith('aux'))));

const isBegun = ({ relation, parent }: Node, { sentence }: Node): boolean =>
  relation === 'xcomp' &&
  BEGINNING.has(parent?.lemma ?? '') &&
  !sentence.nodes.some(({ lemma }) => BEGINNING.has(lemma));

const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'commence']);
