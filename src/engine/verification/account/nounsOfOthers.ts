import type { Node } from '../syntax/parsed';
import { isKindOfPlace } from '../syntax/besides';
import { hasCopula, isNoun, placeBefore, placeBehind } from '../syntax/neighbours';
import type { PairRule } from './says';

/**
 * Whether a noun of the statement only says more of another noun in the source, which the statement leaves out: "the widow of
 * the painter", "the painter's widow", "the eldest of the sisters" are neither the painter nor the sisters. Asked of the
 * order of the words.
 */
export const isOfOther: PairRule = (claimed, found, known) => {
  if (hasCopula(claimed) && isUnderPredicate(found)) return true;
  const isOwners = isOwnerOf(found, known, isGenitive(claimed));
  return isBehindOf(claimed) ? isOwners && isGenitive(claimed) : isOfAnother(found, known) || isOwners;
};

/** "Is the brother of the mayor", "is a candidate for mayor" make nobody mayor; "is one of the mayors" does. */
const isUnderPredicate = ({ relation, parent }: Node): boolean =>
  relation === 'nmod' && parent !== undefined && hasCopula(parent.whole) && !PARTITIVE.has(parent.whole.lemma);

/** Nouns and numerals that name some of what follows "of" (Quirk et al. 1985, 5.4 and 5.9). */
const PARTITIVE: ReadonlySet<string> = new Set(
  'one two three some kind type sort form species part piece example instance pair couple group member variety breed most many'.split(
    ' ',
  ),
);

/** Whether "of" stands before a noun, and before that a word that nothing of the statement stands for. */
function isOfAnother(found: Node, known: ReadonlySet<Node>): boolean {
  const of = placeOfOf(found);
  const head = of === undefined ? undefined : found.sentence.nodes[of - 1];
  return head !== undefined && NOUNLIKE.has(head.tag) && !known.has(head.whole) && !isKindOfPlace(head);
}

/** Whether a genitive's own word is none that anything of the statement stands for; of "the bank's rival's profit" the rival. */
function isOwnerOf(found: Node, known: ReadonlySet<Node>, isClaimedOwner: boolean): boolean {
  const owned = found.sentence.nodes.slice(placeBehind(found) + 1).find(isNoun);
  const isOther = isGenitive(found) && owned !== undefined && !known.has(owned.whole);
  return isOther && (!isClaimedOwner || isGenitive(owned));
}

const isGenitive = (node: Node): boolean => /^['’]s?$/.test(node.sentence.nodes[placeBehind(node)]?.text ?? '');

const isBehindOf = (node: Node): boolean => placeOfOf(node) !== undefined || isPossessor(node);

/** The place of "of" before a noun and what stands before it in its phrase. */
function placeOfOf(node: Node): number | undefined {
  if (!isNoun(node) && node.tag !== 'PRON') return undefined;
  const place = placeBefore(node, ({ tag }) => NOUNLIKE.has(tag));
  return node.sentence.nodes[place]?.lemma === 'of' ? place : undefined;
}

const isPossessor = ({ relation }: Node): boolean => relation === 'nmod:poss' || relation === 'compound';

const NOUNLIKE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'PRON', 'DET', 'NUM']);
