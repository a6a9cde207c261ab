import type { Node } from '../syntax/parsed';
import { isKindOfPlace } from '../syntax/mentions';
import type { Pairs } from './says';

/**
 * The nouns of a statement that in the source only say more of another noun, which the statement leaves out: "the widow of
 * the painter", "the painter's widow", "the eldest of the sisters" are neither the painter nor the sisters. Asked of the
 * order of the words.
 */
export function nounsOfOthers(pairs: Pairs): readonly Node[] {
  const known = new Set(pairs.map(([, found]) => found));
  return pairs
    .filter(
      ([claimed, found]) =>
        !isBehindOf(claimed) && (isOfAnother(found, known) || (isOwner(found, known) && !isGenitive(claimed))),
    )
    .map(([claimed]) => claimed);
}

/** Whether "of" stands before a noun, and before that a word that nothing of the statement stands for. */
function isOfAnother(found: Node, known: ReadonlySet<Node>): boolean {
  const of = placeOfOf(found);
  const head = of === undefined ? undefined : found.sentence.nodes[of - 1];
  return head !== undefined && NOUNLIKE.has(head.tag) && !known.has(head.whole) && !isKindOfPlace(head);
}

/** Whether a genitive's own word is none that anything of the statement stands for. */
function isOwner(found: Node, known: ReadonlySet<Node>): boolean {
  const owned = found.sentence.nodes.slice(behind(found) + 1).find(({ tag }) => NOUNS.has(tag));
  return isGenitive(found) && owned !== undefined && !known.has(owned.whole);
}

const isGenitive = (node: Node): boolean => /^['’]s?$/.test(node.sentence.nodes[behind(node)]?.text ?? '');

/** The place behind a word with all that is one with it. */
function behind({ sentence: { nodes }, at, whole }: Node): number {
  let place = at + 1;
  while (nodes[place] !== undefined && nodes[place]?.whole === whole) place += 1;
  return place;
}

const isBehindOf = (node: Node): boolean => placeOfOf(node) !== undefined || isPossessor(node);

/** The place of "of" before a noun and what stands before it in its phrase. */
function placeOfOf({ sentence: { nodes }, at, tag, whole }: Node): number | undefined {
  if (!NOUNS.has(tag) && tag !== 'PRON') return undefined;
  let place = at - 1;
  while (nodes[place]?.whole === whole || BEFORE.has(nodes[place]?.tag ?? '')) place -= 1;
  return nodes[place]?.lemma === 'of' ? place : undefined;
}

const isPossessor = ({ relation }: Node): boolean => relation === 'nmod:poss' || relation === 'compound';

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const NOUNLIKE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'PRON', 'DET', 'NUM']);
const BEFORE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);
