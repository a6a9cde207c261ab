/** The number words of English, and what they are worth. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** The value of one number word below a hundred. */
export const smallNumber = (word: string): number | undefined => SMALL.get(word);

/** Words that multiply what stands before them. Lakh and crore are those of India; a score is twenty. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** The factor of a scale word in lower case. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word);

/** The denominator of a fraction's word, such as 4 for "quarters". */
export function denominatorOf(word: string): number | undefined {
  const one = word.toLowerCase().replace(/s$/, '');
  if (one === 'half' || one === 'halve') return 2;
  if (one === 'quarter') return 4;
  const at = ORDINAL_UNITS.indexOf(one);
  return at >= 3 && at <= 12 ? at : undefined;
}

/** The words of fractions, as a pattern. */
export const FRACTION_WORDS =
  'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';

/** The place in a row that an ordinal names, in words or figures: 23 for "twenty-third" and "23rd". */
export function ordinalOf(written: string): number | undefined {
  const lower = written.toLowerCase();
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  if (figures !== undefined) return Number(figures);
  const [tens = '', unit] = lower.split(/[\s-]+/);
  if (unit !== undefined) {
    const [ten, one] = [TENS.indexOf(tens), ORDINAL_UNITS.indexOf(unit)];
    return ten >= 0 && one > 0 && one < 10 ? (ten + 2) * 10 + one : undefined;
  }
  const at = ORDINAL_UNITS.indexOf(lower);
  if (at > 0) return at;
  const ten = TENS.indexOf(lower.replace(/ieth$/, 'y'));
  return lower.endsWith('ieth') && ten >= 0 ? (ten + 2) * 10 : lower === 'hundredth' ? 100 : undefined;
}

/** Ordinals in words or figures, as a pattern. */
export const ORDINAL_WORDS = `\\d{1,3}(?:st|nd|rd|th)|(?:${TENS.join('|')})[\\s-](?:${ORDINAL_UNITS.slice(1, 10).join('|')})|${ORDINAL_UNITS.slice(1).join('|')}|(?:${TENS.map((ten) => ten.slice(0, -1)).join('|')})ieth|hundredth`;

/** Number words below a hundred, as a pattern: "nine", "twenty-three". */
export const SMALL_WORDS = `(?:${TENS.join('|')})(?:[\\s-](?:${UNITS.slice(1, 10).join('|')}))?|${[...UNITS].reverse().join('|')}`;

/** The value of figures or of one such number word. */
export function smallValue(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const parts = written
    .toLowerCase()
    .split(/[\s-]+/)
    .map(smallNumber);
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([...UNITS, ...TENS]);
const ORDINAL_STARTS: ReadonlySet<string> = new Set([
  ...ORDINAL_UNITS,
  ...TENS,
  ...TENS.map((ten) => `${ten.slice(0, -1)}ieth`),
  'hundredth',
]);

/** Whether a number in words may begin with this word. */
export const isNumberWord = (lower: string): boolean => NUMBER_WORDS.has(lower);
/** Whether an ordinal in words may begin with this word. */
export const mayBeginOrdinal = (lower: string): boolean => ORDINAL_STARTS.has(lower);
