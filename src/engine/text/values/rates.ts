/** Per what a value is told, in English and German: periods first, then what it is shared among. */
const PER: readonly (readonly [string, string])[] = [
  ['second', 'second|sekunde'],
  ['minute', 'minute'],
  ['hour', 'hour|hourly|stunde|stündlich'],
  ['day', 'day|daily|tag|täglich|täglichen'],
  ['night', 'night|nightly|nacht'],
  ['week', 'week|weekly|woche|wöchentlich|wöchentliche'],
  ['month', 'month|monthly|monat|monatlich|monatliche'],
  ['quarter', 'quarter|quarterly|quartal|vierteljährlich'],
  ['term', 'term|semester'],
  ['season', 'season|saison'],
  ['year', 'year|annum|yearly|annual|annually|jahr|jährlich|jährliche|jährlichen'],
  ['person', 'person|head|capita|inhabitant|resident|kopf|einwohner'],
  ['household', 'household|haushalt'],
  ['hectare', 'hectare|hektar'],
  ['litre', 'litre|liter'],
  ['kilo', 'kilo|kilogram|kg'],
  ['kilometre', 'kilometre|kilometer|km'],
  ['tonne', 'tonne'],
];

const OF: ReadonlyMap<string, string> = new Map(
  PER.flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
);
const NOUNS = [...OF.keys()].filter((word) => !/ly$|lich|annual|annum|capita/.test(word)).join('|');
const ADVERBS = [...OF.keys()].filter((word) => /ly$|lich|annual/.test(word)).join('|');

/** Behind the value, after at most three words of what is counted: "300 euros a year", "40 flights daily". */
const AFTER = new RegExp(
  `^(?:[\\s-]+(?!(?:a|an|per|each|every|pro|in|im|and|und|to|on|at|by|for|of)\\b)[\\p{L}-]+){0,3}?(?:\\s*/\\s*(?<slash>${NOUNS})|\\s+(?:per|a|an|each|every|pro|je|im|in der|am)\\s+(?<noun>${NOUNS}|annum|capita)|\\s+(?<adverb>${ADVERBS}))(?![\\p{L}\\p{N}])(?!\\s+(?:ago|later|earlier|before|after|old)\\b)`,
  'iu',
);
/** Before it, in its clause: "Every year it spends …", "an annual budget of", "a monthly fee of". */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(?:every|each|jedes|jeden|jede|pro|per)\\s+(?<noun>${NOUNS})|(?<adverb>${ADVERBS}))(?![\\p{L}])[^.;:,()\\d]{0,50}$`,
  'iu',
);

const MAY_BE_BEFORE = /ver|ach|ly|ual|jede|pro|per|lich/i;

const PERIODS: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter term season year'.split(' '),
);

/**
 * Whether two values are told per different things of a kind: per month and per year, per person and per household. One
 * that is told per year and one per household, or with no word of it, can be the same.
 */
export const isOtherRate = (own: string | undefined, other: string | undefined): boolean =>
  own !== undefined && other !== undefined && own !== other && PERIODS.has(own) === PERIODS.has(other);

/** Per what the value between these two places is told: `year` for "€300 a year"; `undefined` for none. */
export function rateOf(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  // "3 euros cheaper than a day ticket" tells no daily price.
  const [behind = ''] = text.slice(end, end + 60).split(' than ', 1);
  const found = AFTER.exec(behind) ?? (MAY_BE_BEFORE.test(before) ? BEFORE.exec(before) : null);
  const { slash, noun, adverb } = found?.groups ?? {};
  return OF.get((slash ?? noun ?? adverb ?? '').toLowerCase());
}
