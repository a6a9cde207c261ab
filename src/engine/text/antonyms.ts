import { termOf } from './terms';

/**
 * Everyday opposites, each line or bar one pair of groups: any word of the left against any of the right. Written for
 * this project from the gradable adjectives, verbs of change and relations of order that reports use.
 */
const PAIRS = `
rise increase grow climb gain up soar = fall decrease decline drop shrink reduce down plunge | above = below | more = fewer less
before = after | earlier = later | first = last | early = late | begin start launch = end finish stop | open = close shut closed
high higher = low lower | large big = small | strong = weak | strengthen = weaken | improve = worsen deteriorate | better = worse | best = worst
win = lose | accept approve = reject refuse | approval = rejection | agree = disagree | allow permit = forbid ban prohibit
support back favour = oppose | supporter = opponent critic | buy = sell | lend = borrow | enter = leave exit | arrive = depart | join = leave
expand widen broaden lengthen = narrow shorten contract | fast quick quickly rapid = slow slowly | cheap = expensive dear | rich wealthy = poor
public = private | legal = illegal | safe = dangerous unsafe | success succeed successful = failure fail unsuccessful | majority = minority
maximum most = minimum least | north northern = south southern | east eastern = west western | inside within = outside | import = export
true = false | include = exclude | accelerate = slow delay | advance = retreat | attack = defend | build construct = demolish dismantle
new = old | young = old | hot warm = cold cool | wet = dry | deep = shallow | wide = narrow | full = empty | rural = urban | domestic = foreign
permanent = temporary | major = minor | optimistic = pessimistic | premature = overdue late belated | upstream = downstream | left = right
`;

const opposites = readPairs();

/** Whether two terms (function words by themselves) are opposites. */
export const areAntonyms = (a: string, b: string): boolean => opposites.has(`${a} ${b}`);

function readPairs(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [left = [], right = []] = pair.split('=').map((side) =>
      side
        .trim()
        .split(/\s+/)
        .map((word) => termOf(word) ?? word),
    );
    for (const a of left) for (const b of right) all.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return all;
}
