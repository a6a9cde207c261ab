import { likenessOf } from '../syntax/likeness';
import type { Node, Parsed } from '../syntax/parsed';
import { dependentsOf, prepositionOf } from '../syntax/roles';
import { isContent } from '../syntax/window';
import { agree } from './compatible';
import { lossesOfPair } from './comparing';
import { isEmptyWord } from './emptyWords';
import { leadingPreposition } from './phrases';

/** The words of a statement with those of a source that say them. */
export type Counterparts = ReadonlyMap<Node, Node>;

/** The words of a sentence that must be said. */
export const wantedOf = ({ nodes }: Parsed): readonly Node[] =>
  nodes.filter((node) => node.whole === node && isContent(node) && !isEmptyWord(node));

/**
 * Whether one sentence of a source says every word of a statement in the statement's order: it was then shortened, and not
 * retold, so that who does what to whom has stayed, as long as no other subject comes between a verb and its own.
 */
export function isSaidInOrder(statement: Parsed, source: Parsed): boolean {
  const wanted = wantedOf(statement);
  return wanted.length > 0 && alignments(wanted, source.nodes).some(isFaithful);
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

function inOrder(wanted: readonly Node[], nodes: readonly Node[]): Counterparts | undefined {
  const found = new Map<Node, Node>();
  let from = 0;
  for (const node of wanted) {
    const at = nodes.findIndex((other, place) => place >= from && other.whole === other && says(node, other));
    const other = nodes[at];
    if (other === undefined) return undefined;
    found.set(node, other);
    from = at + 1;
  }
  return found;
}

/** Whether a word says another by itself: the same, a synonym, a form of it. */
export const says = (claimed: Node, other: Node): boolean => {
  const likeness = likenessOf(claimed, other);
  return (
    likeness !== undefined &&
    !likeness.isOpposite &&
    likeness.isBroader === undefined &&
    likeness.converse === undefined
  );
};

/** Whether words that stand for each other belong together as those of the statement do, and as surely. */
export const isFaithful = (counterparts: Counterparts): boolean =>
  [...counterparts].every(
    ([claimed, other]) =>
      lossesOfPair(claimed, other, false).length === 0 &&
      isLedInAlike(claimed, other) &&
      !hasOtherSubject(claimed, other, counterparts) &&
      isBesideItsHead(claimed, other, counterparts),
  );

/** The same preposition, as grammar has it or as it stands before the words. */
const isLedInAlike = (claimed: Node, other: Node): boolean =>
  agree(prepositionOf(claimed), prepositionOf(other)) ||
  (leadingPreposition(claimed) !== '' && leadingPreposition(claimed) === leadingPreposition(other)) ||
  isBareSubject(claimed, other);

/** What begins a statement has no preposition; grammar may take one of the source's from farther back for its own. */
const isBareSubject = (claimed: Node, other: Node): boolean =>
  leadingPreposition(claimed) === '' && prepositionOf(claimed) === '' && leadingPreposition(other) === '';

/** Between a word and the one it belongs to neither a sentence within the sentence ends, nor stands another value of the kind. */
function isBesideItsHead(claimed: Node, found: Node, counterparts: Counterparts): boolean {
  const head = claimed.parent && counterparts.get(claimed.parent.whole);
  if (head === undefined || head === found) return true;
  const [first, last] = head.at < found.at ? [head, found] : [found, head];
  if (/[;:]/.test(found.sentence.text.slice(first.end, last.start))) return false;
  const { quantity } = claimed;
  if (quantity === undefined) return true;
  const known = new Set([...counterparts.values()].map((other) => other.quantity));
  return !found.sentence.quantities.some(
    (other) => other.kind === quantity.kind && !known.has(other) && other.start > first.end && other.end < last.start,
  );
}

/** Whether the source's verb has a subject between the claimed subject and itself. */
function hasOtherSubject(claimed: Node, found: Node, counterparts: Counterparts): boolean {
  const own = dependentsOf(claimed).filter(({ role, node }) => role === 'subject' && node.at < claimed.at);
  const places = own.flatMap(({ node }) => counterparts.get(node) ?? []);
  return dependentsOf(found).some(
    ({ role, node: other, isUnderstood }) =>
      role === 'subject' &&
      !isUnderstood &&
      !places.includes(other) &&
      other.at < found.at &&
      places.some(({ at }) => other.at > at),
  );
}
