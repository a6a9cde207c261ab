import type { Node } from '../syntax/parsed';
import { prepositionOf } from '../syntax/roles';
import { counterpartIn, type PairRule } from './says';

/** Whether the source compares with something in another respect than the statement: "taller than his brother but shorter than Holt". */
export const isOtherStandard: PairRule = (claimed, found, _, pairs) => {
  const counterpart = counterpartIn(pairs, claimed.parent?.whole);
  const other = found.parent?.whole;
  return (
    prepositionOf(claimed) === 'than' &&
    counterpart !== undefined &&
    other !== undefined &&
    other !== counterpart &&
    /^(?:JJR|RBR)$/.test(other.fine)
  );
};

/** Whether the source only compares with a word: "five per cent fewer than before the war" tells nothing of before the war. */
export const isComparedWith: PairRule = ({ sentence }, found) =>
  isBehindThan(found) && !sentence.nodes.some((node) => isThan(node) || /^(?:as|then)$/.test(node.form));

function isBehindThan({ sentence: { nodes }, at }: Node): boolean {
  const than = nodes.findLastIndex((node, place) => place < at && isThan(node));
  return than >= 0 && !nodes.slice(than, at).some(({ text }) => /^[,;:–—()]$/.test(text));
}

/** "More than 40" is a value of its own. */
const isThan = (node: Node): boolean => node.form === 'than' && node.whole.quantity === undefined;
