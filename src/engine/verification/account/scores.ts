import { prepositionOf } from '../syntax/roles';
import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/** Whether a number stands on the other side of a score: "23 votes to 14", and "14 to 23". */
export const isOtherSide: PairRule = (claimed, found) =>
  isBehind(claimed) !== isBehind(found) && (isBefore(claimed) || isBefore(found));

const isBehind = (node: Node): boolean =>
  node.quantity?.kind === 'number' &&
  node.quantity.range === undefined &&
  /^(?:to|against)$/.test(prepositionOf(node)) &&
  valuesIn(node.sentence.nodes.slice(Math.max(0, node.at - SCORE_MOST), node.at)).length > 0;

/** The first number of two. */
const isBefore = (node: Node): boolean =>
  node.quantity !== undefined &&
  valuesIn(node.sentence.nodes.slice(node.at + 1, node.at + 1 + SCORE_MOST)).some(
    (other) => other !== node && isBehind(other),
  );

const valuesIn = (nodes: readonly Node[]): readonly Node[] =>
  nodes.map(({ whole }) => whole).filter(({ quantity }) => quantity !== undefined);

/** How far apart the two numbers may stand. Unit: words. Default: 4. Source: "23 of the votes to 14". */
const SCORE_MOST = 4;
