import { stacked, type Configuration } from './configuration';
import type { ParserWords } from './parserWords';

/** The words that count: `s0` and `s1` on the stack, `n0` to `n2` unread; h, l, r for head and outermost dependents. */
export type View = ReturnType<typeof viewOf>;

export function viewOf(state: Configuration, { word, tag, group }: ParserWords) {
  const { none, left1, left2, right1, right2, head, relation, front, count } = state;
  const headOf = (at: number): number => (at !== none && (head[at] ?? -1) >= 0 ? (head[at] ?? none) : none);
  const s0 = stacked(state, 0);
  const s0h = headOf(s0);
  const n0 = front;
  return {
    word,
    group,
    s0g: group[s0] ?? 0,
    n0g: group[front] ?? 0,
    tag,
    s0,
    s1: stacked(state, 1),
    n0,
    n1: front + 1 <= count ? front + 1 : none,
    n2: front + 2 <= count ? front + 2 : none,
    s0h,
    s0h2: headOf(s0h),
    s0l: left1[s0] ?? none,
    s0l2: left2[s0] ?? none,
    s0r: right1[s0] ?? none,
    s0r2: right2[s0] ?? none,
    n0l: left1[n0] ?? none,
    n0l2: left2[n0] ?? none,
    s0w: word[s0] ?? 0,
    s0t: tag[s0] ?? 0,
    s0th: (tag[s0] ?? 0) * 64 + (relation[s0] ?? 0),
    n0w: word[n0] ?? 0,
    n0t: tag[n0] ?? 0,
    d: s0 === none ? 0 : distance(n0 - s0),
  };
}

/** Far words are alike. */
const distance = (far: number): number => (far > 10 ? 7 : far > 5 ? 6 : far);
