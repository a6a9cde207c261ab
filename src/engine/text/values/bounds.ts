import type { Stretch } from '../../model/stretch';
import type { Bound, NumberQuantity, ValueRelation } from './quantity';

/** Words that bound a number, in English and German; each stands right before it. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'least',
    'at least|at the least|at the very least|a minimum of|no (?:fewer|less|lower|smaller) than|not (?:less|fewer) than|upwards of|as few as|as little as|mindestens|wenigstens|zumindest|nicht weniger als|nicht unter',
  ],
  [
    'most',
    'at most|at the most|at the very most|a maximum of|up to|as many as|as much as|no (?:more|greater|higher|larger|longer) than|not more than|not over|(?:capped|limited|restricted) at|(?:capped|limited|restricted) to|a (?:limit|ceiling|cap) of|höchstens|maximal|bis zu|nicht mehr als|nicht über|allenfalls|begrenzt auf|beschränkt auf',
  ],
  [
    'nearly',
    'nearly|almost|not quite|just short of|just under|just below|close to|approaching|virtually|a little under|a little less than|fast|beinahe|nahezu|knapp|annähernd',
  ],
  [
    'above',
    '(?:more|greater|higher|larger|longer|heavier|older|taller|bigger) than|just over|well over|over|above|beyond|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|in excess of|topped|topping|mehr als|über|gut|größer als|höher als|länger als|übersteigt|überstieg',
  ],
  [
    'below',
    '(?:less|fewer|lower|smaller|shorter|lighter|younger) than|well under|under|below|weniger als|unter|kleiner als|kürzer als|niedriger als',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx\\.|some|circa|c\\.|ca\\.|an estimated|estimated at|or so|in the region of|of the order of|something like|more or less|etwa|ungefähr|rund|zirka|schätzungsweise|an die',
  ],
  ['exactly', 'exactly|precisely|just|only|a total of|genau|exakt|nur|insgesamt'],
];
const WORDS_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BEFORE.map(([, words], at) => `(?<b${at}>${words.replaceAll(' ', '\\s+')})`).join('|')})\\s+$`,
  'iu',
);

/** "a total of more than 34": what is counted together is counted. */
const TOTAL = /(?:a total of|insgesamt) $/i;

/** The last words of all of them: a cheap look before the pattern is tried. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  BEFORE.flatMap(([, words]) =>
    words.split(/\|(?![^(]*\))/u).map((one) => one.replace(/^.*\s/u, '').replaceAll('\\', '')),
  ),
);

/** What is told of the number by the noun before it: "the maximum speed is 20 km/h", "the limit was 40". */
const HAS_NOUN = /max|min|limit|ceil|cap|floor|höchst/i;
const NOUN_BEFORE =
  /(?<![\p{L}])(?:(?<most>maximum|upper limit|limit|ceiling|cap|höchst\p{L}+|maximale?r?)|(?<least>minimum|lower limit|floor|mindest\p{L}+|minimale?r?))\b[^.;,:()\d]{0,40}?\s(?:is|was|of|at|are|were|be|to|ist|war|beträgt|betrug|liegt bei|lag bei|von|auf|bei)\s+$/iu;

/** What bounds a number from behind: "40 or more", "40 at most", "40-odd". */
const AFTER =
  /^(?:\s+(?:(?<least>or (?:more|above|over|higher|longer|later)|and (?:over|above|more|up)|at (?:the )?least|oder (?:mehr|darüber)|und mehr|aufwärts)|(?<most>or (?:fewer|less|under|below)|and (?:under|below)|at (?:the )?most|maximum|oder (?:weniger|darunter))|(?<about>or so|or thereabouts|oder so))(?![\p{L}])|(?<above>\+(?!\d)|-plus\b)|(?<odd>-odd\b))/iu;

/** The same behind the things that are counted: "8 guests at most". */
const AFTER_THINGS =
  /^(?:\s+(?!and\b|or\b|to\b|in\b|of\b|for\b|at\b|on\b)[\p{L}-]+){1,2}\s+(?:(?<least>at (?:the )?least|or more|oder mehr)|(?<most>at (?:the )?most|or (?:fewer|less)|maximum|oder weniger|höchstens))(?![\p{L}]|\s+\d)/iu;

/** A negation that turns the bound behind it: "No class may have more than 24", "must not be more than", "never exceeds". */
const NEGATION =
  /(?<![\p{L}])(?<word>no|not|never|cannot|nor|neither|\p{L}+n['’]t|kein(?:e|er|en|em|es)?|nicht|nie|niemals)(?![\p{L}])(?:\s+(?!because|although|though|that|which|who|whom|when|while|until|after|before|as|if|but|and|unless|since|than|weil|obwohl|dass|als|wenn|aber|und)[\p{L}\p{N}'’-]+){0,7}\s*$/iu;

const NEGATED: Readonly<Partial<Record<Bound, Bound>>> = {
  above: 'most',
  below: 'least',
  least: 'below',
  most: 'above',
};

export interface Bounded extends Stretch {
  readonly bound: Bound | undefined;
  readonly negation: Stretch | undefined;
}

/**
 * The bound of a number and the place of its words: "more than 90" and "less than 90" differ as a whole. What stands
 * apart from the number ("the maximum speed is", a negation) bounds it and is no part of its words.
 */
export function boundOf(text: string, { start, end }: Stretch): Bounded {
  const before = text.slice(Math.max(0, start - 100), start);
  const last = /([\p{L}.]+)\s+$/u.exec(before.slice(-16))?.[1]?.toLowerCase();
  const words = last !== undefined && LAST_WORDS.has(last) ? WORDS_BEFORE.exec(before.slice(-30)) : null;
  const bound = words === null ? undefined : BEFORE.find((_, at) => words.groups?.[`b${at}`] !== undefined)?.[0];
  if (words !== null && bound !== undefined) {
    const bounded = start - words[0].length;
    const at = bounded - (TOTAL.exec(text.slice(Math.max(0, bounded - 12), bounded))?.[0].length ?? 0);
    return { ...negated(text, at, bound), start: at, end };
  }
  const told = HAS_NOUN.test(before) ? NOUN_BEFORE.exec(before)?.groups : undefined;
  if (told !== undefined) {
    return { start, end, bound: told['most'] === undefined ? 'least' : 'most', negation: undefined };
  }
  return boundBehind(text, { start, end });
}

function boundBehind(text: string, { start, end }: Stretch): Bounded {
  const behind = text.slice(end, end + 50);
  const after = AFTER.exec(behind);
  const { least, most, above, about, odd } = after?.groups ?? AFTER_THINGS.exec(behind)?.groups ?? {};
  const bounds = { least, most, above, about: about ?? odd };
  const bound = (['least', 'most', 'above', 'about'] as const).find((name) => bounds[name] !== undefined);
  // What stands behind the counted things is no part of the number's words.
  return { start, end: end + (after?.[0].length ?? 0), bound, negation: undefined };
}

function negated(text: string, at: number, bound: Bound): Pick<Bounded, 'bound' | 'negation'> {
  const from = Math.max(0, at - 90);
  const found = NEGATED[bound] === undefined ? null : NEGATION.exec(text.slice(from, at));
  if (found === null) return { bound, negation: undefined };
  const start = from + found.index;
  return { bound: NEGATED[bound] ?? bound, negation: { start, end: start + (found.groups?.['word']?.length ?? 0) } };
}

/** What a bound admits, upward or downward, and whether its own number is among it. */
const SIDES: Readonly<Partial<Record<Bound, { readonly up: boolean; readonly strict: boolean }>>> = {
  above: { up: true, strict: true },
  least: { up: true, strict: false },
  below: { up: false, strict: true },
  most: { up: false, strict: false },
};

/**
 * The widest factor between a bound and a value that a writer rounds so: style guides' examples of rounding down show
 * "more than 400" for 499. Further off it is true and says little.
 */
const BOUND_MOST = 1.25;

/** "Nearly 40" is less than 40 and, by the same examples, not under nine tenths of it. */
const NEARLY_LEAST = 0.9;

/** Two values in one unit, with what their writing leaves open about the found one. */
export interface Compared {
  readonly claimed: NumberQuantity;
  readonly found: NumberQuantity;
  readonly a: number;
  readonly b: number;
  /** How far two may lie apart and be one. */
  readonly slack: number;
  /** As far as a writer who rounds goes. */
  readonly loose: number;
}

/** How two numbers stand to each other of which at least one is bounded; `undefined` when none is. */
export function compareBounds(compared: Compared): ValueRelation | undefined {
  const { claimed, found } = compared;
  const [own, other] = [claimed.bound, found.bound].map((bound) => (bound === 'exactly' ? undefined : bound));
  if (own === undefined && other === undefined) return undefined;
  if (claimed.range !== undefined && found.range !== undefined) return compareRanges(compared);
  if (own === other) return isOne(compared) || (own === 'about' && isLoose(compared)) ? 'agrees' : sameSide(compared);
  const [mine, theirs] = [own && SIDES[own], other && SIDES[other]];
  if (mine !== undefined && theirs !== undefined) return twoSides(compared, mine, theirs);
  if (mine !== undefined) return pointWithin(compared, mine, other, 'claimed');
  if (theirs !== undefined) return pointWithin(compared, theirs, own, 'found');
  return hedged(compared, own, other);
}

const isOne = ({ a, b, slack }: Compared): boolean => Math.abs(a - b) <= slack;
const isLoose = ({ a, b, loose }: Compared): boolean => Math.abs(a - b) <= loose;
const isNear = (a: number, b: number): boolean =>
  Math.max(Math.abs(a), Math.abs(b)) <= Math.min(Math.abs(a), Math.abs(b)) * BOUND_MOST;

/** Two ends of ranges: the same end is one value; the low end of one says nothing of the high end of the other. */
const compareRanges = (compared: Compared): ValueRelation =>
  compared.claimed.range === compared.found.range ? (isOne(compared) ? 'agrees' : 'differs') : 'unrelated';

/** "more than 4,000" of "more than 4,500" is true, of "more than 9,000" it says little; the other way round it differs. */
function sameSide({ claimed, a, b }: Compared): ValueRelation {
  const side = claimed.bound && SIDES[claimed.bound];
  if (side === undefined) return 'differs';
  if (side.up ? b <= a : b >= a) return 'differs';
  return isNear(a, b) ? 'weaker' : side.strict ? 'unclear' : 'differs';
}

type Side = NonNullable<(typeof SIDES)[Bound]>;

function twoSides(compared: Compared, mine: Side, theirs: Side): ValueRelation {
  const { a, b } = compared;
  if (mine.up === theirs.up) {
    // "at least 40" follows from "more than 40", and not the other way round.
    if (isOne(compared)) return mine.strict ? 'stronger' : 'weaker';
    return sameSide(compared);
  }
  const overlap = mine.up ? b > a : b < a;
  return overlap && !isOne(compared) ? 'unclear' : 'differs';
}

/** A bound on one side, a number on the other: what is `bounded` is the claimed or the found one. */
function pointWithin(
  compared: Compared,
  side: Side,
  hedge: Bound | undefined,
  bounded: 'claimed' | 'found',
): ValueRelation {
  const [limit, point] = bounded === 'claimed' ? [compared.a, compared.b] : [compared.b, compared.a];
  if (isOne(compared)) {
    if (!side.strict) return bounded === 'claimed' ? 'weaker' : 'stronger';
    // "nearly 40" is under 40; "more than 40" is not 40, unless that was rounded or the writer left a word out.
    const isUnder = hedge === 'nearly' && !side.up;
    if (bounded === 'claimed')
      return isUnder ? 'weaker' : compared.slack > EXACT * Math.abs(limit) ? 'unclear' : 'differs';
    return isUnder ? 'agrees' : 'stronger';
  }
  if (side.up ? point < limit : point > limit) return 'differs';
  if (bounded === 'found') return isNear(limit, point) ? 'stronger' : 'unclear';
  return isNear(limit, point) && side.strict ? 'agrees' : 'weaker';
}

/** Slack below this share of a value is that of the arithmetic. */
const EXACT = 1e-6;

/** "about" and "nearly" against each other and against plain numbers. */
function hedged(compared: Compared, own: Bound | undefined, other: Bound | undefined): ValueRelation {
  const { a, b } = compared;
  if (own === 'nearly')
    return other === 'about'
      ? isLoose(compared)
        ? 'unclear'
        : 'differs'
      : nearly(b, a)
        ? 'agrees'
        : isOne(compared)
          ? 'unclear'
          : 'differs';
  if (other === 'nearly') {
    if (own === 'about') return isLoose(compared) ? 'agrees' : 'differs';
    return isOne(compared) || nearly(a, b) ? 'stronger' : 'differs';
  }
  if (!isLoose(compared)) return 'differs';
  return own === 'about' ? 'agrees' : 'stronger';
}

const nearly = (value: number, limit: number): boolean => value < limit && value >= limit * NEARLY_LEAST;
