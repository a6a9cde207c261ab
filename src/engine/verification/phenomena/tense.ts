import type { Node } from '../syntax/parsed';

/**
 * Whether a statement says of now what its source says of then ("was the largest mill"), as done what is being done ("is
 * being restored"; Dowty 1979, the imperfective paradox), or as done what was only begun.
 */
export const isOtherTense = (claimed: Node, found: Node): boolean =>
  (isNow(claimed) && isThen(found)) || (isDone(claimed) && (isUnderWay(found) || isBegun(found, claimed)));

/** States alone: what a study found it finds. */
const isNow = ({ children }: Node): boolean => copulaOf(children, NOW) && !hasAuxiliary(children);
const isThen = ({ children, relation, parent }: Node): boolean =>
  (copulaOf(children, THEN) && !hasAuxiliary(children)) ||
  (relation === 'xcomp' && parent?.text.toLowerCase() === 'used');

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
