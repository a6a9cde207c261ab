import { leftArc, reduce, rightArc, shift, stacked, type Configuration } from './configuration';

type Kind = 'shift' | 'reduce' | 'left' | 'right';

const BITS: Readonly<Record<Kind, number>> = { shift: 1, reduce: 2, left: 4, right: 8 };

/** What the parser can do next, as a class of its weights. */
export interface Move {
  readonly kind: Kind;
  /** One bit for the kind, to be held against `possibleKinds`. */
  readonly bit: number;
  /** Number of the relation that an arc gets, 0 for none. */
  readonly relation: number;
  /** What it makes an arc to: the head of a clause, an auxiliary, or another word (https://universaldependencies.org/u/dep/). */
  readonly leadsTo: 'clause' | 'auxiliary' | 'other';
}

const CLAUSES: ReadonlySet<string> = new Set(
  'root conj advcl acl:relcl acl ccomp csubj csubj:pass parataxis appos discourse dep'.split(' '),
);

const leadsTo = (relation: string): Move['leadsTo'] =>
  CLAUSES.has(relation) ? 'clause' : /^(?:aux|aux:pass|cop)$/.test(relation) ? 'auxiliary' : 'other';

/** The bits of the moves that make arcs. */
export const ARC_BITS = { left: BITS.left, right: BITS.right } as const;

/** The moves that are written as `S`, `R`, `L.nsubj` and `R.obj`. */
export function readMoves(written: readonly string[], relations: readonly string[]): readonly Move[] {
  return written.map((move) => {
    const [letter = '', ...relation] = move.split('.');
    const kind = letter === 'S' ? 'shift' : letter === 'L' ? 'left' : relation.length > 0 ? 'right' : 'reduce';
    const name = relation.join('.');
    return { kind, bit: BITS[kind], relation: Math.max(0, relations.indexOf(name)), leadsTo: leadsTo(name) };
  });
}

/** The moves for a sentence read from its end: arcs go the other way, but for the root, which stands behind it in both. */
export const mirroredMoves = (moves: readonly string[]): readonly string[] =>
  moves.map((move) => (move === 'L.root' ? move : move.replace(/^[LR](?=\.)/, (side) => (side === 'L' ? 'R' : 'L'))));

/** The bits of the kinds of move there are now. The root takes left arcs only, so that each word gets one head. */
export function possibleKinds(state: Configuration): number {
  const atWord = state.front === state.count ? 0 : BITS.shift;
  if (state.depth === 0) return atWord;
  const ofTop = state.head[stacked(state, 0)] === -1 ? BITS.left : BITS.reduce;
  return atWord | ofTop | (atWord === 0 ? 0 : BITS.right);
}

export function make(state: Configuration, { kind, relation }: Move): void {
  if (kind === 'shift') shift(state);
  else if (kind === 'reduce') reduce(state);
  else if (kind === 'left') leftArc(state, relation);
  else rightArc(state, relation);
}
