import type { Stretch } from '../../model/stretch';
import type { Unit } from './quantity';

/** The unit of a numeral, and the words of the whole quantity, unit included. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit | undefined;
}

/** Reads the unit that stands before or after a numeral: "£4.2 million", "12 per cent", "40 km". */
export function readUnit(text: string, { start, end, unit }: Stretch & { readonly unit?: Unit }): Measured {
  if (unit !== undefined) return { start, end, unit };
  const sign = MONEY_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  const money = sign === undefined ? undefined : UNITS.get(sign.trim().toLowerCase());
  if (sign !== undefined && money !== undefined) return { start: start - sign.length, end, unit: money };
  const behind = text.slice(end, end + 40);
  const after = UNIT.exec(behind) ?? UNIT_LETTER.exec(behind);
  const found = after && UNITS.get(after[1]?.toLowerCase().replace(/\s+/g, ' ') ?? '');
  if (!found) return { start, end, unit: undefined };
  return { start, end: THINGS.has(found.id) ? end : end + after[0].length, unit: found };
}

/** Currencies whose names are those of things besides: they tell the unit, and stay a counted word of their own. */
const THINGS: ReadonlySet<string> = new Set(['money crown', 'money franc', 'money mark', 'money cent', 'money rouble']);

/** Whether these letters, written to the figures, are a unit: "40km". One letter is one of a few in lower case. */
export const isUnit = (letters: string): boolean =>
  letters.length === 1 ? /^[mgtlhCF]$/.test(letters) : UNITS.has(letters.toLowerCase());

/** The value in the base unit of its dimension. */
export const inBase = (value: number, unit: Unit | undefined): number =>
  unit === undefined ? value : (value + (unit.offset ?? 0)) * unit.factor;

/** What two ids have in common when they are two units that nothing converts: two currencies, per cent and points. */
export const familyOf = ({ id }: Unit): string => id.split(' ', 1)[0] ?? id;

/** A place in a row, which no other number is compared with. */
export const ORDINAL_UNIT: Unit = { id: 'ordinal', factor: 1 };
export const PERCENT: Unit = { id: 'percent', factor: 1 };

const MONEY_BEFORE =
  /(?:(?:US|A|AU|C|CA|NZ|HK)?[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|CZK|PLN|AUD|CAD|Rs\.?|Fr\.|SFr\.?))[\s\u00a0]?$/u;

const YEAR = 365.25 * 86_400;

/**
 * Units by dimension: base unit first, English and German words. Factors are the definitions of the International System
 * of Units (BIPM brochure, 9th edition) and of the international yard and pound (1959). A day has 86,400 seconds; months
 * and years are a dimension of their own, since nobody says how many days they have.
 */
const DIMENSIONS: readonly (readonly [string, readonly (readonly [number, string, number?])[]])[] = [
  ['percent', [[1, '%|per cent|percent|pc|prozent']]],
  ['percent point', [[1, 'percentage points?|percentage-points?|prozentpunkten?|prozentpunkte?']]],
  ['percent mille', [[1, '‰|per mille|promille']]],
  ['money $', [[1, '\\$|us\\$|u\\.s\\. dollars?|us dollars?|usd|us-dollars?|dollars?']]],
  ['money A$', [[1, 'a\\$|au\\$|aud|australian dollars?']]],
  ['money C$', [[1, 'c\\$|ca\\$|cad|canadian dollars?']]],
  ['money €', [[1, '€|euros?|eur']]],
  [
    'money £',
    [
      [1, '£|pounds sterling|gbp|british pounds?|pfund sterling'],
      [0.01, 'pence'],
    ],
  ],
  ['money ¥', [[1, '¥|yen|jpy']]],
  ['money ₹', [[1, '₹|rs|rs\\.|rupees?|inr|rupien']]],
  ['money CHF', [[1, 'chf|fr\\.|sfr\\.?|swiss francs?|schweizer franken|franken']]],
  ['money franc', [[1, 'francs?']]],
  ['money crown', [[1, 'crowns?|kronen|kronor|kroner|kronas?|korunas?']]],
  ['money SEK', [[1, 'sek|swedish crowns?|swedish kronor']]],
  ['money NOK', [[1, 'nok|norwegian crowns?|norwegian kroner']]],
  ['money DKK', [[1, 'dkk|danish crowns?|danish kroner']]],
  ['money CZK', [[1, 'czk|czech crowns?']]],
  ['money PLN', [[1, 'pln|złoty|zlotys?']]],
  ['money rouble', [[1, 'roubles?|rubles?|rubel']]],
  ['money mark', [[1, 'marks?|reichsmark|d-mark|dm']]],
  ['money cent', [[1, 'cents?']]],
  ['pounds', [[1, 'pounds?|pfund']]],
  [
    'length',
    [
      [1, 'm|metres?|meters?|metern'],
      [1000, 'km|kilometres?|kilometers?|kilometern'],
      [0.01, 'cm|centimetres?|centimeters?|zentimetern?'],
      [0.001, 'mm|millimetres?|millimeters?|millimetern'],
      [1609.344, 'miles?|meilen?'],
      [1852, 'nautical miles?|seemeilen?'],
      [0.9144, 'yards?|yd'],
      [0.3048, 'feet|foot|ft'],
      [0.0254, 'inch|inches|in\\.|zoll'],
    ],
  ],
  [
    'area',
    [
      [1, 'square metres?|square meters?|sq m|m²|quadratmetern?'],
      [1e4, 'hectares?|ha|hektar'],
      [1e6, 'square kilometres?|square kilometers?|sq km|km²|quadratkilometern?'],
      [0.09290304, 'square feet|square foot|sq ft'],
      [4046.8564224, 'acres?'],
      [2589988.110336, 'square miles?'],
    ],
  ],
  [
    'volume',
    [
      [1, 'litres?|liters?|litern|l'],
      [0.001, 'millilitres?|milliliters?|ml|millilitern?'],
      [100, 'hectolitres?|hectoliters?|hl|hektolitern?'],
      [1000, 'cubic metres?|cubic meters?|m³|kubikmetern?'],
    ],
  ],
  ['gallons', [[1, 'gallons?']]],
  ['pints', [[1, 'pints?']]],
  ['cups', [[1, 'cups?|tassen?']]],
  ['flow', [[1, 'cubic metres per second|cubic metres a second|m³/s|kubikmeter pro sekunde']]],
  [
    'speed',
    [
      [
        1,
        'km/h|kph|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|stundenkilometern?|kilometer pro stunde',
      ],
      [1.609344, 'mph|miles per hour|miles an hour'],
      [3.6, 'm/s|metres per second|meters per second|metres a second|meters a second|meter pro sekunde'],
      [1.852, 'knots?|knoten'],
    ],
  ],
  [
    'mass',
    [
      [1, 'kg|kilograms?|kilogrammes?|kilos?|kilogramm'],
      [1000, 't|tonnes?|metric tons?|tonnen'],
      [0.001, 'g|grams?|grammes?|gramm'],
      [1e-6, 'mg|milligrams?|milligrammes?|milligramm'],
      [0.45359237, 'lb|lbs'],
      [0.028349523125, 'oz|ounces?|unzen?'],
      [6.35029318, 'stones?'],
    ],
  ],
  ['tons', [[1, 'tons?']]],
  [
    'power',
    [
      [1, 'kw|kilowatts?'],
      [0.001, 'w|watts?'],
      [1000, 'mw|megawatts?'],
      [1e6, 'gw|gigawatts?'],
    ],
  ],
  [
    'energy',
    [
      [1, 'kwh|kilowatt-hours?|kilowatt hours?|kilowattstunden?'],
      [1000, 'mwh|megawatt-hours?|megawatt hours?|megawattstunden?'],
      [1e6, 'gwh|gigawatt-hours?|gigawatt hours?|gigawattstunden?'],
      [1e9, 'twh|terawatt-hours?|terawatt hours?|terawattstunden?'],
    ],
  ],
  [
    'data',
    [
      [1, 'kb|kilobytes?'],
      [1000, 'mb|megabytes?'],
      [1e6, 'gb|gigabytes?'],
      [1e9, 'tb|terabytes?'],
    ],
  ],
  [
    'temperature',
    [
      [1, '°c|° c|degrees? celsius|degrees? centigrade|grad celsius|celsius|c'],
      [5 / 9, '°f|° f|degrees? fahrenheit|grad fahrenheit|fahrenheit|f', -32],
    ],
  ],
  ['degrees', [[1, '°|degrees?|grad']]],
  [
    'seconds',
    [
      [1, 'seconds?|secs?|sekunden?'],
      [60, 'minutes?|mins?|minuten?'],
      [3600, 'h|hrs?|hours?|stunden?'],
      [86400, 'days?|tage?|tagen'],
      [604800, 'weeks?|wochen?'],
      [1209600, 'fortnights?'],
    ],
  ],
  ['age', [[1, 'year-olds?|years? old|years of age|jahre alt|jährigen?|jähriger?|jähriges']]],
  [
    'months',
    [
      [1, 'months?|monate?|monaten'],
      [12, 'years?|jahre?|jahren|yrs?'],
      [120, 'decades?|jahrzehnten?|jahrzehnte'],
      [1200, 'centuries'],
    ],
  ],
  ['times', [[1, 'times|fold|mal|-fach|fach|fache']]],
];

/** Seconds that a month has on average: months are held against days with it, and no nearer than a twentieth. */
export const MONTH_SECONDS = YEAR / 12;

const SINGLE = /^[a-z]$/;
const PATTERN = DIMENSIONS.flatMap(([, units]) => units.flatMap(([, words]) => words.split('|')))
  .filter((word) => !SINGLE.test(word))
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '[\\s\\u00a0]+'))
  .join('|');
const UNIT = new RegExp(`^(?:[\\s\\u00a0]{1,6}|-|of\\s)?(${PATTERN})(?![\\p{L}\\p{N}])`, 'iu');
/** Single letters as they are written: "40 m", "5 C", "3 g"; "3 T" is no mass. */
const UNIT_LETTER = /^[\s\u00a0]?([mgtlhCFW])(?![\p{L}\p{N}'’])/u;

const UNITS: ReadonlyMap<string, Unit> = new Map(
  DIMENSIONS.flatMap(([id, units]) =>
    units.flatMap(([factor, words, offset]) =>
      words
        .split('|')
        .flatMap((word) =>
          spellings(word).map((one) => [one, offset === undefined ? { id, factor } : { id, factor, offset }] as const),
        ),
    ),
  ),
);

/** "metres?" → "metre", "metres"; "° ?c" → "°c", "° c"; escapes are removed. */
function spellings(word: string): readonly string[] {
  const plain = word.replaceAll('\\', '');
  const at = plain.indexOf('?');
  if (at < 0) return [plain];
  const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
  return [...spellings(before.slice(0, -1) + after), ...spellings(before + after)];
}

/** The words of units that "half a …" and "an … and a half" stand before, as a pattern. */
export const MEASURE_WORDS =
  'hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|centimet(?:re|er)s?|inch|inches|foot|feet|lit(?:re|er)s?|pints?|gallons?|cups?|kilos?|kilograms?|tonnes?|tons?|ounces?|pounds?|acres?|hectares?|degrees?|per\\s?cent|percentage points?';
