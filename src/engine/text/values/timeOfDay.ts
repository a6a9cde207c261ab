import { beginsWithFigure, matchesAt, wordSet, type CandidateWord } from './candidates';
import { isNumberWord, SMALL_WORDS, smallValue } from './numberWords';
import type { ClockTime, ValueRelation } from './quantity';

type Half = 'am' | 'pm' | undefined;

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const STUNDEN = 'ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const PART_OF_DAY =
  '(?:\\s+(?:(?:in|of)\\s+the\\s+(?<part>(?:early\\s+)?morning|afternoon|evening)|at\\s+(?<atNight>night)|(?<teil>(?:am\\s+)?(?:frühen\\s+|späten\\s+)?(?:morgens?|früh|vormittags?|nachmittags?|abends?|nachts|in\\s+der\\s+nacht|mittags)))(?!\\p{L}))';
const HALF = '(?:[\\s\\u00a0]?(?<half>a\\.m\\.|p\\.m\\.|am|pm)(?!\\p{L}))';
const FIGURES = '(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?';

/** No two groups of a pattern may have one name: those of each alternative get its number. */
function named(pattern: string, at: number): string {
  let count = 0;
  return pattern.replace(/\(\?<(?![=!])(\p{L}+)\d*>/gu, (_, name: string) => `(?<${name}_${at}_${(count += 1)}>`);
}

/** One alternative for each way to tell the time, English and German. */
const TIME = new RegExp(
  [
    `(?<![\\d.,:/])${FIGURES}(?:\\s*(?:noon|midday|midnight))?${HALF}`,
    `(?<![\\d.,:/])(?<hour2>[01]?\\d|2[0-3]):(?<minute2>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:\\s?(?:uhr|hrs|hours|h)(?!\\p{L}))?${PART_OF_DAY}?`,
    `(?<![\\d.,:/])(?<hour3>[01]?\\d|2[0-4])(?:\\.(?<minute3>[0-5]\\d))?\\s?uhr(?:\\s(?<minute3>[0-5]\\d))?(?![\\p{L}\\d])${PART_OF_DAY}?`,
    `(?<![\\d.,:/])(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)\\s(?:hours|hrs|gmt|utc)\\b`,
    `(?<=\\b(?:at|until|till|by|before|after|from)\\s)(?<hour5>[01]?\\d|2[0-3])\\.(?<minute5>[0-5]\\d)(?=[.,;)]?(?:$|\\s+(?:on|in|the|and|to|until|when|that)\\b)|[.,;)](?:$|\\s))${PART_OF_DAY}?`,
    `\\b(?<word>${HOUR_WORDS})(?:\\s+o[’']?clock${PART_OF_DAY}?|${PART_OF_DAY}|${HALF})`,
    `(?<![\\d.,:/])(?<hour6>1[0-2]|[1-9])(?:\\s+o[’']?clock${PART_OF_DAY}?|${PART_OF_DAY})`,
    `\\b(?:(?<offset>half|(?:a\\s)?quarter|(?:\\d{1,2}|${SMALL_WORDS})\\s+minutes)\\s+(?<side>past|to)|(?<offset2>\\d{1,2}|${SMALL_WORDS})\\s+(?<side2>past))\\s+(?<base>${HOUR_WORDS}|1[0-2]|[1-9])\\b(?!\\s?(?:%|per\\b|million))(?:\\s+o[’']?clock)?(?:${PART_OF_DAY}|${HALF})?`,
    `\\b(?<offset3>\\d{1,2}|${SMALL_WORDS})\\s+(?<side3>to)\\s+(?<base2>${HOUR_WORDS}|1[0-2]|[1-9])(?:\\s+o[’']?clock(?:${PART_OF_DAY})?|${PART_OF_DAY}|${HALF})`,
    `(?<!\\p{L})(?:(?<halb>halb)|viertel\\s+(?<seite>vor|nach))\\s+(?<stunde>${STUNDEN})(?!\\p{L})${PART_OF_DAY}?`,
    `(?<!\\p{L})(?<stunde2>${STUNDEN})\\s+uhr(?!\\p{L})${PART_OF_DAY}?`,
    `(?<![\\p{L}-])(?:12\\s+)?(?:(?<noon>noon|midday)|(?<midnight>midnight|mitternacht))(?![\\p{L}-])`,
  ]
    .map((pattern, at) => named(pattern, at))
    .join('|'),
  'iuy',
);

const FIRST = wordSet('half quarter a noon midday midnight mitternacht halb viertel', STUNDEN);
const mayBegin = (word: CandidateWord): boolean =>
  beginsWithFigure(word) || isNumberWord(word.lower) || FIRST.has(word.lower);

/** The times of day of a text in order. */
export function timesOf(text: string): readonly ClockTime[] {
  return matchesAt(TIME, text, mayBegin).flatMap((found) => {
    const told = timeOf(plainGroups(found.groups ?? {}));
    if (told === undefined) return [];
    const end = found.index + found[0].trimEnd().length;
    return [{ start: found.index, end, ...told, bound: boundBefore(text, found.index) }];
  });
}

type Groups = Readonly<Record<string, string>>;

/** The groups that took part, by their plain names: each alternative has its own. */
const plainGroups = (groups: Readonly<Record<string, string | undefined>>): Groups =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.replace(/_.*$/u, ''), value] as const],
    ),
  );

function timeOf(groups: Groups): Pick<ClockTime, 'minutes' | 'isHalfKnown'> | undefined {
  if (groups['noon'] !== undefined) return { minutes: 720, isHalfKnown: true };
  if (groups['midnight'] !== undefined) return { minutes: 0, isHalfKnown: true };
  const { hour: figures, word, base, stunde } = groups;
  const hour = figures === undefined ? hourOf(word ?? base ?? stunde ?? '') : Number(figures);
  if (hour === undefined) return undefined;
  const shifted = hour * 60 + Number(groups['minute'] ?? 0) + shiftOf(groups);
  return within(shifted, hour, halfOf(groups, hour), /^0\d/u.test(figures ?? ''));
}

function within(
  minutes: number,
  hour: number,
  half: Half,
  isTwentyFour: boolean,
): Pick<ClockTime, 'minutes' | 'isHalfKnown'> {
  if (hour > 12 || hour === 0 || isTwentyFour) return { minutes: (minutes + 1440) % 1440, isHalfKnown: true };
  const inHalf = (minutes + 720) % 720;
  return half === undefined
    ? { minutes: inHalf, isHalfKnown: false }
    : { minutes: inHalf + (half === 'pm' ? 720 : 0), isHalfKnown: true };
}

const GERMAN_HOURS = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

function hourOf(written: string): number | undefined {
  const lower = written.toLowerCase();
  const german = GERMAN_HOURS.indexOf(lower === 'ein' ? 'eins' : lower) + 1;
  return german > 0 ? german : smallValue(lower);
}

/** Minutes that "half past", "quarter to", "halb" and "Viertel vor" put on or take off the hour. */
function shiftOf({ offset, side, halb, seite }: Groups): number {
  if (halb !== undefined) return -30;
  if (seite !== undefined) return /^vor$/iu.test(seite) ? -15 : 15;
  if (offset === undefined) return 0;
  const minutes = /half/iu.test(offset)
    ? 30
    : /quarter/iu.test(offset)
      ? 15
      : (smallValue(offset.replace(/\s+minutes$/iu, '')) ?? 0);
  return /^to$/iu.test(side ?? '') ? -minutes : minutes;
}

function halfOf({ half, part, atNight, teil = '' }: Groups, hour: number): Half {
  if (half !== undefined) return /^p/iu.test(half) ? 'pm' : 'am';
  if (part !== undefined) return /morning/iu.test(part) ? 'am' : 'pm';
  if (atNight !== undefined || /nacht/iu.test(teil)) return hour >= 6 && hour < 12 ? 'pm' : 'am';
  if (teil === '') return undefined;
  if (/mittag/iu.test(teil) && !/vormittag|nachmittag/iu.test(teil)) return hour >= 10 && hour < 12 ? 'am' : 'pm';
  return /morgen|früh|vormittag/iu.test(teil.replace(/frühen/iu, '')) ? 'am' : 'pm';
}

const BOUND =
  /(?<!\p{L})(?:(?<about>about|around|towards|circa|gegen|etwa|ungefähr)|(?<before>before|vor)|(?<until>by|until|till|to|bis)|(?<after>after|nach)|(?<since>since|from|seit|ab))\s+(?:um\s+)?$/iu;
const BOUNDS = ['about', 'before', 'until', 'after', 'since'] as const;

function boundBefore(text: string, at: number): ClockTime['bound'] {
  const groups = BOUND.exec(text.slice(Math.max(0, at - 20), at))?.groups;
  return BOUNDS.find((name) => groups?.[name] !== undefined);
}

/** How far "about" reaches. Unit: minutes. Source: times are rounded to the quarter of an hour. */
const ABOUT = 15;

/** How two times stand to each other. A time without its half of the day is coarser than one with it. */
export function compareTimes(claimed: ClockTime, found: ClockTime): ValueRelation {
  const cycle = claimed.isHalfKnown && found.isHalfKnown ? 1440 : 720;
  const apart = Math.abs((claimed.minutes % cycle) - (found.minutes % cycle));
  const distance = Math.min(apart, cycle - apart);
  if (distance !== 0) return unequal(claimed, found, distance);
  const bounded = sameMinute(claimed.bound, found.bound);
  return bounded === 'agrees' && claimed.isHalfKnown && !found.isHalfKnown ? 'stronger' : bounded;
}

function unequal(claimed: ClockTime, found: ClockTime, distance: number): ValueRelation {
  const isAbout = claimed.bound === 'about' || found.bound === 'about';
  if (isAbout && distance <= ABOUT) return claimed.bound === 'about' ? 'agrees' : 'stronger';
  const isBounded = [claimed.bound, found.bound].some((bound) => bound !== undefined && bound !== 'about');
  return isBounded && claimed.bound !== found.bound ? 'unclear' : 'differs';
}

const BACKWARD: ReadonlySet<ClockTime['bound']> = new Set(['before', 'until'] as const);

function sameMinute(own: ClockTime['bound'], other: ClockTime['bound']): ValueRelation {
  if (own === other) return 'agrees';
  const [first, second] = [own ?? other, own === undefined ? undefined : other];
  if (second === undefined) {
    if (first === 'about') return own === 'about' ? 'agrees' : 'stronger';
    return first === 'until' || first === 'since' ? 'agrees' : 'unclear';
  }
  if (own === 'about' || other === 'about') return 'unclear';
  return BACKWARD.has(own) === BACKWARD.has(other) ? 'unclear' : 'differs';
}
