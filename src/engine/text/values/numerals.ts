import { wordsOf, type Word } from '../words';

/** A number written in figures, in words or in both ("3.2 million"), with how exactly it is written. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Half of the last written place: 0.05 for "3.2", 50,000 for "3.2 million"; 0 for a count in words. */
  readonly precision: number;
  /** Whether it is written in words alone: "one" and "two" are then often no count at all. */
  readonly spelled: boolean;
}

/** The numerals of a text in order. Ordinals ("third"), fractions ("a third") and dates are read elsewhere. */
export function numeralsOf(text: string): readonly Numeral[] {
  const numerals: Numeral[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    const read = readFigures(text, words, at) ?? readSpelled(text, words, at);
    if (read === undefined) at += 1;
    else {
      numerals.push(read.numeral);
      at = read.next;
    }
  }
  return numerals;
}

interface Read {
  readonly numeral: Numeral;
  readonly next: number;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** Scales that follow figures without a space: "£4m", "12k". */
const ATTACHED: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

function readFigures(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = words[at];
  const figures = word && FIGURES.exec(word.text);
  if (!word || !figures) return undefined;
  const grouped = spacedGroups(text, words, at);
  const digits = `${figures[1] ?? ''}${grouped.digits}`.replaceAll(',', '');
  const attached = ATTACHED[figures[2]?.toLowerCase() ?? ''];
  if (figures[2] !== undefined && attached === undefined) return undefined;
  const scale = attached === undefined ? scaleAt(text, words, grouped.next) : { factor: attached, next: grouped.next };
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const last = words[scale.next - 1] ?? word;
  const value = Number(digits) * scale.factor;
  if (!Number.isFinite(value)) return undefined;
  return {
    numeral: {
      start: word.start,
      end: last.end,
      value,
      precision: 0.5 * 10 ** -decimals * scale.factor,
      spelled: false,
    },
    next: scale.next,
  };
}

/** Figures with groups of three after commas, a decimal part, and at most one attached scale. */
const FIGURES = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([A-Za-z]{1,2})?$/;

/** "3 200 000", "3, 200": groups of three after single spaces (also the narrow ones of ISO 80000, and badly set commas). */
function spacedGroups(text: string, words: readonly Word[], at: number): { digits: string; next: number } {
  let next = at + 1;
  let digits = '';
  if (!/^\d{1,3}$/.test(words[at]?.text ?? '')) return { digits, next };
  for (; ; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    if (!word || !before || !/^\d{3}$/.test(word.text)) break;
    if (!/^(?:[ \u00a0\u2009\u202f]|, )$/.test(text.slice(before.end, word.start))) break;
    digits += word.text;
  }
  return { digits, next };
}

function scaleAt(text: string, words: readonly Word[], at: number): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (; ; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    const scale = SCALES[word?.text.toLowerCase() ?? ''];
    if (!word || !before || scale === undefined || !/^[\s-]{0,2}$/.test(text.slice(before.end, word.start))) break;
    factor *= scale;
  }
  return { factor, next };
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of one number word below a hundred. */
export function smallNumber(word: string): number | undefined {
  return SMALL_NUMBERS.get(word);
}

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** "twenty-three", "a hundred and five", "three million": British and American compound numerals. */
function readSpelled(text: string, words: readonly Word[], at: number): Read | undefined {
  const first = words[at];
  if (!first) return undefined;
  let total = 0;
  let group: number | undefined;
  let next = at;
  let end = first.end;
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (!word || (next > at && !/^[\s-]{1,2}$/.test(text.slice(words[next - 1]?.end, word.start)))) break;
    const lower = word.text.toLowerCase();
    const small = smallNumber(lower);
    const scale = SCALES[lower];
    if (small !== undefined && (group === undefined || fits(group, small))) group = (group ?? 0) + small;
    else if (scale !== undefined && (group !== undefined || isArticle(words[next - 1]))) {
      if (scale === 100) group = (group ?? 1) * 100;
      else {
        total += (group ?? 1) * scale;
        group = undefined;
      }
    } else if (isArticle(word) && next === at && SCALES[words[next + 1]?.text.toLowerCase() ?? '']) continue;
    else if (lower === 'and' && next > at && isAfterHundred(words, next)) continue;
    else break;
    end = word.end;
  }
  if (group === undefined && total === 0) return undefined;
  return { numeral: { start: first.start, end, value: total + (group ?? 0), precision: 0, spelled: true }, next };
}

const isArticle = (word: Word | undefined): boolean => /^an?$/iu.test(word?.text ?? '');

/** "twenty" takes "three", "hundred" takes "five"; "three four" are two numbers. */
const fits = (group: number, small: number): boolean =>
  group % 100 === 0 ? group > 0 : group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10;

/** "and" joins only after hundred, thousand …, and before a number word. */
const isAfterHundred = (words: readonly Word[], at: number): boolean =>
  SCALES[words[at - 1]?.text.toLowerCase() ?? ''] !== undefined &&
  smallNumber(words[at + 1]?.text.toLowerCase() ?? '') !== undefined;
