import type { Configuration } from './configuration';
import { put, type FeatureList } from './featureList';
import { mirroredPlace } from './mirrored';
import type { Guide } from './parserWords';

/** The guide from a parse of the mirrored sentence. */
export function guideFrom(mirrored: Configuration): Guide {
  const { count } = mirrored;
  const head = new Int32Array(count + 2).fill(count + 1);
  const relation = new Int32Array(count + 2);
  const last = new Int32Array(count + 2).fill(-1);
  for (let word = 0; word < count; word += 1) {
    const mirror = count - 1 - word;
    const found = mirroredPlace(mirrored.head[mirror] ?? -1, count);
    head[word] = found < 0 ? count : found;
    relation[word] = mirrored.relation[mirror] ?? 0;
    if (found >= 0) last[found] = word;
  }
  return { head, relation, last };
}

/** Where the guide's head of a word lies: it is the other word, has its place before or behind both, or between. */
const side = (head: number, other: number, front: number): number =>
  head === other ? 1 : head > front ? 2 : head === front ? 3 : 4;

/**
 * What the guide says of the top of the stack (`s0`) and the first unread word (`n0`). Two parsers that read in other
 * directions make different mistakes, and one that knows the other's answer makes fewer (Nivre and McDonald 2008).
 */
export function guideFeatures(
  list: FeatureList,
  state: Configuration,
  { head, relation, last }: Guide,
  tag: Int32Array,
): void {
  const { front, none } = state;
  const s0 = state.depth > 0 ? (state.stack[state.depth - 1] ?? none) : none;
  const ofTop = side(head[s0] ?? none, state.front, front) * 64 + (relation[s0] ?? 0);
  const ofFront = side(head[front] ?? none, s0, front) * 64 + (relation[front] ?? 0);
  const isFound = head[s0] === (state.head[s0] ?? -1) ? 1 : 0;
  const waits = (last[s0] ?? -1) >= front ? 1 : 0;
  const isAwaited = (state.head[s0] ?? -1) < 0 ? 1 : 0;
  const both = (tag[s0] ?? 0) * 128 + (tag[front] ?? 0);
  put(list, 95, ofTop, 0, 0);
  put(list, 96, ofFront, 0, 0);
  put(list, 97, ofTop, ofFront, waits);
  put(list, 98, ofTop, waits * 4 + isAwaited * 2 + isFound, 0);
  put(list, 99, ofTop, tag[s0] ?? 0, tag[front] ?? 0);
  put(list, 100, ofFront, tag[s0] ?? 0, tag[front] ?? 0);
  put(list, 101, ofFront, waits, isAwaited);
  put(list, 102, ofTop, ofFront, both);
  put(list, 103, waits, isAwaited, both);
}
