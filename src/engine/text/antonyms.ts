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
common commonly = rare rarely uncommon | frequent frequently = infrequent seldom | always = never | often = seldom rarely | same = different
similar similarly = different dissimilar | largest biggest = smallest | highest = lowest | longest = shortest | oldest = youngest newest
most = least fewest | many = few | greater = lesser smaller | bigger = smaller | longer = shorter | faster = slower | heavier = lighter
long = short | tall = short | thick = thin | heavy = light | hard = soft easy | difficult = easy simple | simple = complex complicated
good = bad poor | positive positively = negative negatively | active = inactive passive | alive = dead | present = absent | visible = invisible hidden
known = unknown | possible = impossible | likely = unlikely | able = unable | certain = uncertain | necessary = unnecessary | normal = abnormal
regular = irregular | directly = indirectly | equal = unequal | fair = unfair | happy = unhappy sad | healthy = unhealthy sick ill
important = unimportant | popular = unpopular | effective = ineffective | sufficient adequate = insufficient inadequate | rough = smooth
complete = incomplete | correct = incorrect wrong | accurate = inaccurate | formal = informal | official = unofficial | dependent = independent
stable = unstable | peaceful = violent | guilty = innocent | married = divorced unmarried | male = female | man = woman | boy = girl
father = mother | son = daughter | brother = sister | husband = wife | king = queen | uncle = aunt | ally friend = enemy foe | victory = defeat
profit gain = loss | benefit advantage = harm drawback disadvantage | asset = liability | surplus abundance = deficit shortage | demand = supply
cause enable = prevent | create = destroy | appear = disappear vanish | remember = forget | love like = hate dislike | pass = fail
hire employ = dismiss fire | promote = demote | encourage = discourage | add = remove subtract | multiply = divide | unite merge = divide split
connect = disconnect | fill = empty | raise lift = lower drop | push = pull | send = receive | give lend = take | ask = answer | admit confirm = deny
confirm = refute | prove = disprove | accept = refuse | obey = disobey | trust = distrust | praise = criticise criticize condemn
protect = endanger expose | rescue = abandon | arrival = departure | beginning = end | birth = death | born = died | entrance = exit
front = back rear | top = bottom | upper = lower | near close = far distant | inner = outer | internal = external | interior = exterior
ancient = modern | past = future | day = night | morning = evening | summer = winter | spring = autumn | land = sea | light bright = dark
loud = quiet silent | clean = dirty | pure = impure | natural = artificial | genuine = fake | original = copy | together jointly = separately alone
voluntary optional = compulsory mandatory | unanimous united = divided | conservative = liberal progressive | democratic = authoritarian
civilian = military | native = foreign | local = global national | coastal = inland | vertical = horizontal | offensive = defensive
superior = inferior | senior = junior | professional = amateur | winner = loser | buyer = seller | employer = employee | landlord = tenant
borrower = lender | teacher = pupil student | guest = host | plaintiff = defendant | attacker = defender | wider = narrower | stronger = weaker
richer = poorer | warmer hotter = cooler colder | wetter = drier | deeper = shallower | easier = harder | sooner = later | upward = downward
forward = backward | on = off | in = out | over = under | for = against | with = without | despite = because | although = because
overestimate = underestimate | optimism = pessimism | abundant plentiful = scarce | convict = acquit | arrest imprison = release free
hopeful = hopeless | careful = careless | useful = useless | harmful toxic = harmless beneficial | fertile = barren | sharp = blunt
`;

const opposites = readPairs();

/** Whether a term (a function word by itself) has an opposite in the list. */
export const hasAntonym = (term: string): boolean => opposites.has(term);

/** Whether two terms (function words by themselves) are opposites. */
export const areAntonyms = (a: string, b: string): boolean => opposites.get(a)?.has(b) === true;

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = all.get(a) ?? new Set();
    all.set(a, known.add(b));
  };
  for (const pair of PAIRS.split(/[|\n]/)) {
    const [left = [], right = []] = pair.split('=').map((side) =>
      side
        .trim()
        .split(/\s+/)
        .map((word) => termOf(word) ?? word),
    );
    for (const a of left)
      for (const b of right) {
        add(a, b);
        add(b, a);
      }
  }
  return all;
}
