import { stacked, type Configuration } from '../../../src/engine/grammar/configuration';
import type { Move } from '../../../src/engine/grammar/moves';

/** The tree that is to be found: heads with the root as the word behind the last, and relations as numbers. */
export interface Gold {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** How many arcs of the tree each kind of move makes impossible: the dynamic oracle of Goldberg and Nivre (2012). */
export interface Costs {
  readonly shift: number;
  readonly reduce: number;
  readonly left: number;
  readonly right: number;
}

export function costsOf(state: Configuration, { heads }: Gold): Costs {
  const { front, count, head } = state;
  const top = stacked(state, 0);
  const frontHead = heads[front] ?? -1;
  let topWaits = 0;
  for (let word = front; word < count; word += 1) if (heads[word] === top) topWaits += 1;
  let frontOnStack = 0;
  let isHeadOnStack = false;
  for (let back = 0; back < state.depth; back += 1) {
    const word = stacked(state, back);
    if (heads[word] === front && head[word] === -1) frontOnStack += 1;
    if (frontHead === word) isHeadOnStack = true;
  }
  const topHead = heads[top] ?? -1;
  const isTopHeadAhead = topHead > front;
  const isFrontHeadAhead = frontHead > front;
  return {
    shift: frontOnStack + (isHeadOnStack ? 1 : 0),
    reduce: topWaits,
    left: topWaits + (isTopHeadAhead ? 1 : 0),
    right: frontOnStack + ((isHeadOnStack && frontHead !== top) || isFrontHeadAhead ? 1 : 0),
  };
}

/** Whether a move loses nothing: no arc, and no relation of an arc that it makes. */
export function isRight(state: Configuration, gold: Gold, costs: Costs, { kind, relation }: Move): boolean {
  if (costs[kind] !== 0) return false;
  const top = stacked(state, 0);
  if (kind === 'left' && gold.heads[top] === state.front) return gold.relations[top] === relation;
  if (kind === 'right' && gold.heads[state.front] === top) return gold.relations[state.front] === relation;
  // A word whose right head was lost before may hang anywhere, by any relation.
  return true;
}
