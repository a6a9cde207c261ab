import type { Numeral } from './numerals';

/** What a number measures: `id` names the dimension and `factor` converts to its base unit. */
export interface Unit {
  readonly id: string;
  readonly factor: number;
}

/** The unit of a numeral, and the words of the whole quantity, unit included. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit | undefined;
}

/** Reads the unit that stands before or after a numeral: "£4.2 million", "12 per cent", "40 km". */
export function readUnit(text: string, { start, end, spelled }: Numeral): Measured {
  const words = text.slice(start, end);
  if (isOrdinal(words)) return { start, end, unit: ORDINAL_UNIT };
  if (spelled && SHARE.test(words)) return { start, end, unit: PERCENT };
  const sign = /(?:US|A|C)?[$€£¥]\s?$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  if (sign !== undefined) return { start: start - sign.length, end, unit: currency(sign.trim().slice(-1)) };
  const after = UNIT.exec(text.slice(end, end + 40));
  const unit = after && UNITS.get(after[1]?.toLowerCase().replace(/\s+/g, ' ') ?? '');
  return unit ? { start, end: end + after[0].length, unit } : { start, end, unit: undefined };
}

/** A place in a row, which no other number is compared with. */
export const ORDINAL_UNIT: Unit = { id: 'ordinal', factor: 1 };

const isOrdinal = (words: string): boolean =>
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu.test(words);

const SHARE = /(?:half|thirds?|quarters?|fifths?|tenths?)$/iu;
const PERCENT: Unit = { id: 'percent', factor: 1 };
const currency = (sign: string): Unit => ({ id: `money ${sign}`, factor: 1 });

/**
 * Units by dimension: base unit first. Factors are the definitions of the International System of Units (BIPM brochure,
 * 9th edition) and of the international yard and pound (1959); months and years have no factor to days.
 */
const DIMENSIONS: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  ['percent', [[1, '%|per cent|percent|pc']]],
  ['percentage point', [[1, 'percentage points?|percentage-points?']]],
  ['money $', [[1, 'dollars?|us dollars?|usd']]],
  ['money €', [[1, 'euros?|eur']]],
  ['money £', [[1, 'pounds sterling|gbp']]],
  [
    'length',
    [
      [1, 'm|metres?|meters?'],
      [1000, 'km|kilometres?|kilometers?'],
      [0.01, 'cm|centimetres?|centimeters?'],
      [0.001, 'mm|millimetres?|millimeters?'],
      [1609.344, 'miles?'],
      [0.3048, 'feet|foot|ft'],
      [0.0254, 'inch|inches'],
    ],
  ],
  [
    'area',
    [
      [1, 'square metres?|square meters?|m²'],
      [1e4, 'hectares?|ha'],
      [1e6, 'square kilometres?|square kilometers?|km²'],
      [4046.8564224, 'acres?'],
      [2589988.110336, 'square miles?'],
    ],
  ],
  [
    'volume',
    [
      [1, 'litres?|liters?'],
      [1000, 'cubic metres?|cubic meters?|m³'],
    ],
  ],
  ['flow', [[1, 'cubic metres per second|cubic metres a second|m³/s']]],
  [
    'mass',
    [
      [1, 'kg|kilograms?|kilogrammes?|kilos?'],
      [1000, 'tonnes?|metric tons?'],
      [0.001, 'grams?|grammes?'],
      [0.45359237, 'lb|lbs'],
    ],
  ],
  [
    'power',
    [
      [1, 'kw|kilowatts?'],
      [1000, 'mw|megawatts?'],
      [1e6, 'gw|gigawatts?'],
    ],
  ],
  ['temperature', [[1, '°c|degrees celsius|degrees']]],
  ['time of day', [[1, 'a\\.m\\.|p\\.m\\.|am|pm']]],
  [
    'seconds',
    [
      [1, 'seconds?'],
      [60, 'minutes?'],
      [3600, 'hours?'],
      [86400, 'days?'],
      [604800, 'weeks?'],
    ],
  ],
  ['age', [[1, 'year-olds?|years? old|years of age']]],
  [
    'months',
    [
      [1, 'months?'],
      [12, 'years?'],
    ],
  ],
];

const PATTERN = DIMENSIONS.flatMap(([, units]) => units.flatMap(([, words]) => words.split('|')))
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s+'))
  .join('|');
const UNIT = new RegExp(`^(?:[\\s\\u00a0-]|of\\s)?(${PATTERN})(?![\\p{L}\\p{N}])`, 'iu');

const UNITS: ReadonlyMap<string, Unit> = new Map(
  DIMENSIONS.flatMap(([id, units]) =>
    units.flatMap(([factor, words]) =>
      words.split('|').flatMap((word) => spellings(word).map((one) => [one, { id, factor }] as const)),
    ),
  ),
);

/** "metres?" → "metre", "metres"; escapes are removed. */
function spellings(word: string): readonly string[] {
  const plain = word.replaceAll('\\', '');
  return plain.endsWith('?') ? [plain.slice(0, -2), plain.slice(0, -1)] : [plain];
}
