import { FILLER } from '../../model/masked';
import { wordsOf, type Word } from '../words';
import { denominatorOf, scaleOf, smallNumber, smallValue } from './numberWords';
import type { Unit } from './quantity';
import { isUnit } from './units';

/** A number written in figures, in words or in both ("3.2 million"), with how exactly it is written. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Half of the last written place: 0.05 for "3.2", 50,000 for "3.2 million"; 0 for a count in words. */
  readonly precision: number;
  /** Whether it is written in words alone: "one" and "two" are then often no count at all. */
  readonly spelled: boolean;
  /** The factor of its scale word or sign: 1e6 for "3.2 million"; 1 without one. A range's other end may share it. */
  readonly scale: number;
  /** Of shares and places in a row, whose words say what they are; of other numerals the unit stands beside them. */
  readonly unit?: Unit;
  readonly isShare?: boolean;
}

/** The numerals of an English text in order. Ordinals ("third"), fractions ("a third") and dates are read elsewhere. */
export function numeralsOf(text: string): readonly Numeral[] {
  const numerals: Numeral[] = [];
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    const read = readFigures(text, words, at) ?? readSpelled(text, words, at);
    if (read === undefined) at += 1;
    else {
      const { next, ...numeral } = withTail(text, words, read);
      if (Number.isFinite(numeral.value)) numerals.push(numeral);
      at = next;
    }
  }
  return numerals;
}

interface Read extends Numeral {
  /** The word behind it. */
  readonly next: number;
}

/** Scales that follow figures without a space: "£4m", "12k". */
const ATTACHED: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What is worth less than one and written as one sign. */
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const VULGAR_SIGNS = Object.keys(VULGAR).join('');

/** Figures with groups of three after commas, a decimal part, a fraction's sign, and at most one attached scale or unit. */
const FIGURES = new RegExp(
  `^(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)?([${VULGAR_SIGNS}])?([A-Za-z]{1,4})?$`,
);
/** "4m high" is metres, "£4m" and "4m people" are millions. */
const MEASURED_AFTER = /^\s(?:long|high|wide|deep|tall|thick|above|below|apart|away|from)\b/;

function readFigures(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = words[at];
  if (word === undefined || !/^[\p{Nd}\p{No}]/u.test(word.text)) return undefined;
  // "6*8*" is 68 with masked markup in it. Not the word's own text: there ½ is 1⁄2.
  const figures = FIGURES.exec(text.slice(word.start, word.end).replaceAll(FILLER, ''));
  if (figures === null) return undefined;
  const [, whole, sign, letters] = figures;
  if (whole === undefined && sign === undefined) return undefined;
  const ratio = letters === undefined && sign === undefined ? slashFraction(text, words, at) : undefined;
  if (ratio !== undefined) return ratio;
  const attached = MEASURED_AFTER.test(text.slice(word.end, word.end + 8))
    ? undefined
    : ATTACHED[letters?.toLowerCase() ?? ''];
  if (letters !== undefined && attached === undefined && !isUnit(letters)) return undefined;
  const grouped =
    letters === undefined && sign === undefined ? spacedGroups(text, words, at) : { digits: '', next: at + 1 };
  const digits = `${whole ?? '0'}${grouped.digits}`.replaceAll(',', '');
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const parts =
    sign === undefined ? mixedFraction(text, words, grouped.next) : { value: VULGAR[sign] ?? 0, next: grouped.next };
  const end = words[parts.next - 1]?.end ?? word.end;
  const scale = attached ?? 1;
  return {
    start: word.start,
    end: letters !== undefined && attached === undefined ? word.end - letters.length : end,
    value: (Number(digits) + parts.value) * scale,
    precision: parts.value === 0 ? 0.5 * 10 ** -decimals * scale : 0,
    spelled: false,
    scale,
    next: parts.next,
  };
}

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

/** "3/4" of a cup: a small denominator that fractions have, and no third part as in a date. */
function slashFraction(text: string, words: readonly Word[], at: number): Read | undefined {
  const [top, bottom] = [words[at], words[at + 1]];
  if (!top || !bottom || text.slice(top.end, bottom.start) !== '/' || /[/\d]/.test(text.charAt(bottom.end)))
    return undefined;
  if (text.charAt(top.start - 1) === '/' || !/^\d$/.test(top.text) || !/^[234568]$/.test(bottom.text)) return undefined;
  const value = Number(top.text) / Number(bottom.text);
  if (value >= 1) return undefined;
  return { start: top.start, end: bottom.end, value, precision: 0, spelled: false, scale: 1, next: at + 2 };
}

/** The "1/2" of "4 1/2" and the "½" of "4 ½". */
function mixedFraction(text: string, words: readonly Word[], at: number): { value: number; next: number } {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !/^[ \u00a0]$/.test(text.slice(before.end, word.start))) return { value: 0, next: at };
  const sign = VULGAR[text.slice(word.start, word.end)];
  if (sign !== undefined) return { value: sign, next: at + 1 };
  const slashed = slashFraction(text, words, at);
  return slashed === undefined ? { value: 0, next: at } : { value: slashed.value, next: slashed.next };
}

/** "and a half", "and three quarters". */
const AND_PART = /^\s+and\s+(an?|one|two|three)[\s-](half|thirds?|quarters?|fifths?|eighths?)\b(?!\s+of\b)/iu;

/** What "and a half" behind a number adds to it, and how long its words are. */
export function partAfter(text: string, end: number): { readonly value: number; readonly length: number } | undefined {
  const found = AND_PART.exec(text.slice(end, end + 30));
  if (found === null) return undefined;
  const top = /^an?$/iu.test(found[1] ?? '') ? 1 : (smallNumber(found[1]?.toLowerCase() ?? '') ?? 1);
  return { value: top / (denominatorOf(found[2] ?? '') ?? 1), length: found[0].length };
}

/** "two and a half million", "3.2 million", "two dozen", "a million and a half". */
function withTail(text: string, words: readonly Word[], read: Read): Read {
  const part = partAfter(text, read.end);
  const first = part === undefined ? read : movedTo(words, read, read.end + part.length, read.value + part.value);
  const scaled = scaleAt(text, words, first.next);
  if (scaled.factor === 1 || (read.end !== words[read.next - 1]?.end && part === undefined)) return first;
  const whole: Read = {
    ...first,
    end: words[scaled.next - 1]?.end ?? first.end,
    value: first.value * scaled.factor,
    precision: first.precision * scaled.factor,
    scale: first.scale * scaled.factor,
    next: scaled.next,
  };
  const more = part === undefined ? partAfter(text, whole.end) : undefined;
  return more === undefined
    ? whole
    : movedTo(words, whole, whole.end + more.length, whole.value + more.value * whole.scale);
}

const movedTo = (words: readonly Word[], read: Read, end: number, value: number): Read => {
  const next = words.findIndex(({ start }) => start >= end);
  return { ...read, end, value, next: next < 0 ? words.length : next };
};

function scaleAt(text: string, words: readonly Word[], at: number): { factor: number; next: number } {
  let factor = 1;
  let next = at;
  for (; ; next += 1) {
    const word = words[next];
    const before = words[next - 1];
    const scale = scaleOf(word?.text.toLowerCase() ?? '');
    if (!word || !before || scale === undefined || !/^[\s\u00a0-]{0,6}$/.test(text.slice(before.end, word.start)))
      break;
    factor *= scale;
  }
  return { factor, next };
}

/** "twenty-three", "a hundred and five", "three million": British and American compound numerals. */
function readSpelled(text: string, words: readonly Word[], at: number): Read | undefined {
  const first = words[at];
  if (!first) return undefined;
  let total = 0;
  let group: number | undefined;
  let next = at;
  let { end } = first;
  let scaled = 1;
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (!word || (next > at && !/^[\s\u00a0-]{1,6}$/.test(text.slice(words[next - 1]?.end, word.start)))) break;
    const lower = word.text.toLowerCase();
    const small = smallNumber(lower);
    const scale = scaleOf(lower);
    if (small !== undefined && (group === undefined || fits(group, small))) group = (group ?? 0) + small;
    else if (scale !== undefined && (group !== undefined || isArticle(words[next - 1]) || total > 0)) {
      if (lower === 'score' && isResult(text, word.end)) break;
      scaled = scaleOf(words[next - 1]?.text.toLowerCase() ?? '') === undefined ? scale : scaled * scale;
      if (scale <= 100) group = (group ?? 1) * scale;
      else {
        total = group === undefined && total > 0 ? total * scale : total + (group ?? 1) * scale;
        group = undefined;
      }
    } else if (isArticle(word) && next === at && isScale(text, words, next + 1)) continue;
    else if (lower === 'and' && next > at && isAfterHundred(words, next)) continue;
    else break;
    ({ end } = word);
  }
  if (group === undefined && total === 0) return undefined;
  const value = total + (group ?? 0);
  return { start: first.start, end, value, precision: 0, spelled: true, scale: scaled, next };
}

const isArticle = (word: Word | undefined): boolean => /^an?$/iu.test(word?.text ?? '');

/** "a score of 3–2" is a result, "a score of schools" are twenty; "the score" is neither. */
const isResult = (text: string, end: number): boolean =>
  /^\s+(?:of\s+)?\d|^\s+(?:was|is|for|on|by|from)\b|^[.,;]/u.test(text.slice(end, end + 8));

function isScale(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const lower = word?.text.toLowerCase() ?? '';
  return scaleOf(lower) !== undefined && !(lower === 'score' && isResult(text, word?.end ?? 0));
}

/** "twenty" takes "three", "hundred" takes "five"; "three four" are two numbers. */
const fits = (group: number, small: number): boolean =>
  group % 100 === 0 ? group > 0 : group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10;

/** "and" joins only after hundred, thousand …, and before a number word. */
const isAfterHundred = (words: readonly Word[], at: number): boolean =>
  (scaleOf(words[at - 1]?.text.toLowerCase() ?? '') ?? 0) >= 100 &&
  smallValue(words[at + 1]?.text.toLowerCase() ?? '') !== undefined &&
  !/^\d/.test(words[at + 1]?.text ?? '');
