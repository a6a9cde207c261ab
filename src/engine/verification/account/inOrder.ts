import { likenessOf } from '../syntax/likeness';
import type { Node, Parsed } from '../syntax/parsed';
import { dependentsOf, prepositionOf } from '../syntax/roles';
import { isContent } from '../syntax/window';
import { agree } from './compatible';
import { lossesOfPair } from './comparing';
import { isEmptyWord } from './emptyWords';

/**
 * Whether one sentence of a source says every word of a statement in the statement's order: it was then shortened, and not
 * retold, so that who does what to whom has stayed, as long as no other subject comes between a verb and its own.
 */
export function isSaidInOrder({ nodes }: Parsed, source: Parsed): boolean {
  const wanted = nodes.filter((node) => node.whole === node && isContent(node) && !isEmptyWord(node));
  const found = inOrder(wanted, source.nodes);
  if (found === undefined || wanted.length === 0) return false;
  const counterpart = new Map(wanted.map((node, at) => [node, found[at]] as const));
  return [...counterpart].every(
    ([claimed, other]) =>
      other !== undefined &&
      lossesOfPair(claimed, other, false).length === 0 &&
      agree(prepositionOf(claimed), prepositionOf(other)) &&
      !hasOtherSubject(claimed, other, counterpart) &&
      isBesideItsHead(claimed, other, counterpart),
  );
}

/** The earliest words of a sentence that say the wanted ones, one behind the other. */
function inOrder(wanted: readonly Node[], nodes: readonly Node[]): readonly Node[] | undefined {
  const found: Node[] = [];
  let from = 0;
  for (const node of wanted) {
    const at = nodes.findIndex((other, place) => place >= from && other.whole === other && says(node, other));
    const other = nodes[at];
    if (other === undefined) return undefined;
    found.push(other);
    from = at + 1;
  }
  return found;
}

const says = (claimed: Node, other: Node): boolean => {
  const likeness = likenessOf(claimed, other);
  return (
    likeness !== undefined &&
    !likeness.isOpposite &&
    likeness.isBroader === undefined &&
    likeness.converse === undefined
  );
};

/** Between a word and the one it belongs to neither a sentence within the sentence ends, nor stands another value of the kind. */
function isBesideItsHead(claimed: Node, found: Node, counterpart: ReadonlyMap<Node, Node | undefined>): boolean {
  const head = claimed.parent && counterpart.get(claimed.parent.whole);
  if (head === undefined || head === found) return true;
  const [first, last] = head.at < found.at ? [head, found] : [found, head];
  if (/[;:]/.test(found.sentence.text.slice(first.end, last.start))) return false;
  const { quantity } = claimed;
  return (
    quantity === undefined ||
    !found.sentence.quantities.some(
      ({ kind, start, end }) => kind === quantity.kind && start > first.end && end < last.start,
    )
  );
}

/** Whether the source's verb has a subject between the claimed subject and itself. */
function hasOtherSubject(claimed: Node, found: Node, counterpart: ReadonlyMap<Node, Node | undefined>): boolean {
  const own = dependentsOf(claimed).filter(({ role, node }) => role === 'subject' && node.at < claimed.at);
  return own.some(({ node }) => {
    const place = counterpart.get(node);
    if (place === undefined) return false;
    return dependentsOf(found).some(
      ({ role, node: other, isUnderstood }) =>
        role === 'subject' && !isUnderstood && other.at > place.at && other.at < found.at && other !== place,
    );
  });
}
