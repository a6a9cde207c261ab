/**
 * A sentence half parsed, as arc-eager parsing has it (Nivre 2003): words that still want dependents on a stack, and the
 * first word not yet read. Word `count` is the root, which stands behind the sentence (Ballesteros and Nivre 2013). Word
 * `count + 1` stands for none, so that features need not ask.
 */
export interface Configuration {
  readonly count: number;
  readonly none: number;
  readonly stack: Int32Array;
  depth: number;
  front: number;
  /** Head of each word, -1 while it has none; and the relation as a number. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** The outermost and second outermost dependent on either side, `none` if there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** How many dependents there are on either side, and their relations as one number. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export function createConfiguration(count: number): Configuration {
  const none = count + 1;
  const numbers = (value: number): Int32Array => new Int32Array(count + 2).fill(value);
  return {
    count,
    none,
    stack: numbers(0),
    depth: 0,
    front: 0,
    head: numbers(-1),
    relation: numbers(0),
    left1: numbers(none),
    left2: numbers(none),
    right1: numbers(none),
    right2: numbers(none),
    lefts: numbers(0),
    rights: numbers(0),
    leftSet: numbers(0),
    rightSet: numbers(0),
  };
}

export const isDone = ({ front, count, depth }: Configuration): boolean => front >= count && depth === 0;

/** The word `back` places below the top of the stack. */
export const stacked = ({ stack, depth, none }: Configuration, back: number): number =>
  depth > back ? (stack[depth - 1 - back] ?? none) : none;

export function shift(state: Configuration): void {
  state.stack[state.depth] = state.front;
  state.depth += 1;
  state.front += 1;
}

export function reduce(state: Configuration): void {
  state.depth -= 1;
}

/** The top of the stack becomes a dependent of the first unread word, and is done. */
export function leftArc(state: Configuration, relation: number): void {
  const word = stacked(state, 0);
  const head = state.front;
  state.depth -= 1;
  state.head[word] = head;
  state.relation[word] = relation;
  state.left2[head] = state.left1[head] ?? state.none;
  state.left1[head] = word;
  state.lefts[head] = (state.lefts[head] ?? 0) + 1;
  state.leftSet[head] = (state.leftSet[head] ?? 0) | (1 << (relation % 31));
}

/** The first unread word becomes a dependent of the top of the stack, and waits there for its own. */
export function rightArc(state: Configuration, relation: number): void {
  const head = stacked(state, 0);
  const word = state.front;
  state.head[word] = head;
  state.relation[word] = relation;
  state.right2[head] = state.right1[head] ?? state.none;
  state.right1[head] = word;
  state.rights[head] = (state.rights[head] ?? 0) + 1;
  state.rightSet[head] = (state.rightSet[head] ?? 0) | (1 << (relation % 31));
  shift(state);
}
