import { leftArc, reduce, rightArc, shift, stacked, type Configuration } from './configuration';

/** What the parser can do next, as a class of its weights. */
export interface Move {
  readonly kind: 'shift' | 'reduce' | 'left' | 'right';
  /** Number of the relation that an arc gets, 0 for none. */
  readonly relation: number;
}

/** The moves that are written as `S`, `R`, `L.nsubj` and `R.obj`. */
export function readMoves(written: readonly string[], relations: readonly string[]): readonly Move[] {
  return written.map((move) => {
    const [kind, ...relation] = move.split('.');
    if (relation.length === 0) return { kind: kind === 'S' ? 'shift' : 'reduce', relation: 0 };
    return { kind: kind === 'L' ? 'left' : 'right', relation: relations.indexOf(relation.join('.')) };
  });
}

/** The moves for a sentence read from its end: arcs go the other way, but for the root, which stands behind it in both. */
export const mirroredMoves = (moves: readonly string[]): readonly string[] =>
  moves.map((move) => (move === 'L.root' ? move : move.replace(/^[LR](?=\.)/, (side) => (side === 'L' ? 'R' : 'L'))));

/** Which kinds of move there are now. The root takes left arcs only, so that each word gets one head. */
export function possibleKinds(state: Configuration): Readonly<Record<Move['kind'], boolean>> {
  const isAtRoot = state.front === state.count;
  const hasTop = state.depth > 0;
  const hasHead = hasTop && state.head[stacked(state, 0)] !== -1;
  return { shift: !isAtRoot, reduce: hasHead, left: hasTop && !hasHead, right: hasTop && !isAtRoot };
}

export function make(state: Configuration, { kind, relation }: Move): void {
  if (kind === 'shift') shift(state);
  else if (kind === 'reduce') reduce(state);
  else if (kind === 'left') leftArc(state, relation);
  else rightArc(state, relation);
}
