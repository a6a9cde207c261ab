import type { Node, Parsed } from '../syntax/parsed';
import { isOneOf, isPronoun } from '../syntax/pronouns';
import { isNoun } from '../syntax/neighbours';
import { dependentsOf, prepositionOf, RELATIVES, type Dependent } from '../syntax/roles';
import { isContent } from '../syntax/content';
import { lossesOfPair } from './loss';
import { isEmptyWord } from './emptyWords';
import { says, type Counterparts } from './says';
import { areJoined, standsAlike } from './shortening';

/** The words of a sentence that must be said. */
export const wantedOf = ({ nodes }: Pick<Parsed, 'nodes'>): readonly Node[] =>
  nodes.filter((node) => node.whole === node && isContent(node) && !isEmptyWord(node));

/**
 * What says every word of a statement in one sentence of a source, in the statement's order: it was then shortened, and not
 * retold, so that who does what to whom has stayed, as long as no other subject comes between a verb and its own.
 */
export function saidInOrder(statement: Parsed, source: Parsed): Counterparts | undefined {
  const wanted = wantedOf(statement);
  return wanted.length === 0 ? undefined : alignments(wanted, source.nodes).find(isFaithful);
}

/**
 * The words that say the wanted ones, one behind the other: the earliest, and the last. The same word may stand in a
 * heading before, or in an aside behind.
 */
export function alignments(wanted: readonly Node[], nodes: readonly Node[]): readonly Counterparts[] {
  const first = inOrder(wanted, nodes);
  if (first === undefined) return [];
  const last = inOrder([...wanted].reverse(), [...nodes].reverse());
  return last === undefined ? [first] : [first, last];
}

/** The earliest of some words that say the wanted ones, one behind the other. */
export function inOrder(wanted: readonly Node[], nodes: readonly Node[]): Counterparts | undefined {
  const found = new Map<Node, Node>();
  let from = 0;
  for (const node of wanted) {
    const at = nodes.findIndex(
      (other, place) => place >= from && other.whole === other && (says(node, other) || standsFor(node, other)),
    );
    const other = nodes[at];
    if (other === undefined) return undefined;
    found.set(node, other);
    from = at + 1;
  }
  return found;
}

/** "They" in the statement, for the subject of the source: who is meant the draft has told before. */
const standsFor = (claimed: Node, found: Node): boolean =>
  isPronoun(claimed) &&
  !isOneOf(claimed, found) &&
  claimed.relation.startsWith('nsubj') &&
  found.relation.startsWith('nsubj') &&
  found.tag !== 'PRON';

/** Whether words that stand for each other belong together as those of the statement do, and as surely. */
export const isFaithful = (counterparts: Counterparts): boolean =>
  areJoined(counterparts) &&
  [...counterparts].every(
    ([claimed, other]) =>
      lossesOfPair(claimed, other, false).length === 0 &&
      standsAlike(claimed, other) &&
      !hasOtherSubject(claimed, other, counterparts) &&
      isBesideItsHead(claimed, other, counterparts),
  );

/** Between a word and the one it belongs to neither a sentence within the sentence ends, nor stands another value of the kind. */
function isBesideItsHead(claimed: Node, found: Node, counterparts: Counterparts): boolean {
  const head = claimed.parent && counterparts.get(claimed.parent.whole);
  if (head === undefined || head === found) return true;
  const [first, last] = head.at < found.at ? [head, found] : [found, head];
  if (/[;:]/.test(found.sentence.text.slice(first.end, last.start))) return false;
  const { quantity } = claimed;
  if (quantity === undefined) return !isBehindNextValue(claimed, found, counterparts);
  const known = new Set([...counterparts.values()].map((other) => other.quantity));
  return !found.sentence.quantities.some(
    (other) => other.kind === quantity.kind && !known.has(other) && other.start > first.end && other.end < last.start,
  );
}

/** "40 minutes by day and an hour by night": behind another value of the verb a phrase goes with that one. */
function isBehindNextValue(claimed: Node, found: Node, counterparts: Counterparts): boolean {
  if (claimed.relation !== 'obl') return false;
  const values = [...counterparts].flatMap(([own, other]) =>
    own.quantity !== undefined && other.quantity !== undefined && own.at < claimed.at ? [other.quantity] : [],
  );
  const { quantities, text } = found.sentence;
  return quantities.some(
    (next) =>
      !values.includes(next) &&
      next.end < found.start &&
      values.some((value) => value.kind === next.kind && value.end < next.start) &&
      /\b(?:and|but|or)\s+$/.test(text.slice(0, next.start)),
  );
}

/** Whether the source's verb has another subject than the claimed one. */
function hasOtherSubject(claimed: Node, found: Node, counterparts: Counterparts): boolean {
  const own = dependentsOf(claimed).filter((one) => isSubject(one) && one.node.at < claimed.at);
  const places = own.flatMap(({ node }) => counterparts.get(node) ?? []);
  const said = new Set(counterparts.values());
  return (
    places.some((place) => place.at < found.at && isOfClauseOfAnother(place, said)) ||
    dependentsOf(found).some(
      (one) =>
        one.role === 'subject' &&
        !one.isUnderstood &&
        !places.includes(one.node) &&
        one.node.at < found.at &&
        places.some((place) => one.node.at > place.at || isAside(place)),
    )
  );
}

const isSubject = ({ role, node }: Dependent): boolean => role === 'subject' || node.relation === 'nsubj:pass';

/** "The dog that bit the postman belongs …": what stands in a clause that tells which dog does what is told in the clause. */
function isOfClauseOfAnother({ at, sentence: { nodes } }: Node, said: ReadonlySet<Node>): boolean {
  const word = nodes.findLastIndex(({ form, text }, place) => place < at && (text === ',' || RELATIVES.has(form)));
  const noun = nodes[word - 1];
  return RELATIVES.has(nodes[word]?.form ?? '') && noun !== undefined && isNoun(noun) && !said.has(noun.whole);
}

/**
 * "The orchestra, founded by Lise Aubert, gives concerts", "the nurse who found the child lives in Harn", "a ban on fishing
 * ended": what stands in an aside, or is acted on, is not whom the verb is said of.
 */
const isAside = (node: Node): boolean =>
  ASIDE.has(node.relation) || (node.relation === 'acl' && prepositionOf(node) !== '');
const ASIDE: ReadonlySet<string> = new Set('obl:agent obl nmod obj iobj'.split(' '));
