import { FILLER } from '../model/masked';
import { codeTable } from './codeTable';

const SOFT_HYPHEN = '\u00AD';

/** A word as it stands in a text. Offsets count UTF-16 code units in that text. */
export interface Word {
  /** The letters and digits, in NFKC, without fillers, soft hyphens and a possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: runs of letters and digits; an apostrophe joins letters ("can't"), a point or comma joins
 * digits ("4,512.5"), points join single letters ("U.S."). Han, kana and hangul come as overlapping pairs, since they
 * are written without spaces. Linear in the length of the text.
 */
export function wordsOf(text: string): readonly Word[] {
  if (text !== lastText) [lastText, lastWords] = [text, readWords(text)];
  return lastWords;
}

/** Several readers take the same sentence apart, one after the other. */
let lastText = '';
let lastWords: readonly Word[] = [];

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const { bounds, plain, others } = scanWords(text);
  let next = 0;
  for (let at = 0; at < plain * 2; at += 2) {
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? 0;
    for (; next < others.length && (others[next]?.start ?? 0) < start; next += 1)
      words.push(...others.slice(next, next + 1));
    words.push({ text: text.slice(start, end), start, end });
  }
  return next < others.length ? [...words, ...others.slice(next)] : words;
}

/** The words of a text: those that are written as they stand there by their places alone, so that they cost nothing else. */
export interface ScannedWords {
  /** The text's code units. */
  readonly units: Uint16Array;
  /** Start and end of each word that is written as it stands there, in order. */
  readonly bounds: Int32Array;
  /** How many there are. */
  readonly plain: number;
  readonly others: readonly Word[];
}

/** As `wordsOf`, for those who do not need a string for each word. What it answers holds until the next call. */
export function scanWords(text: string): ScannedWords {
  const units = unitsOf(text);
  const bounds = allBounds;
  const others: Word[] = [];
  let plain = 0;
  for (let at = 0; at < text.length;) {
    if (kindOf(units[at] ?? 0) < IN_WORD) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlain(units, at);
    const end = wordEnd(units, at, plainEnd);
    if (end === plainEnd) {
      bounds[plain * 2] = at;
      bounds[plain * 2 + 1] = end;
      plain += 1;
    } else pushWords(others, text, at, end);
    at = end;
  }
  return { units, bounds, plain, others };
}

/** A text's code units and a zero behind them. To ask an array for each is several times faster than a part of a text. */
function unitsOf(text: string): Uint16Array {
  if (text.length >= allUnits.length) {
    allUnits = new Uint16Array(text.length * 2);
    allBounds = new Int32Array(text.length * 2 + 2);
  }
  for (let at = 0; at < text.length; at += 1) allUnits[at] = text.charCodeAt(at);
  allUnits[text.length] = 0;
  return allUnits;
}

let allUnits = new Uint16Array(1 << 12);
/** A word and a space take two units at least. */
let allBounds = new Int32Array(1 << 12);

const OTHER = 1;
/** Left out of words, or joins their parts: can be part of a word, but not begin it. */
const JOINER = 2;
/** Part of a word that needs a closer look. Surrogates count as letters: rare scripts, and harmless for emoji. */
const IN_WORD = 3;
/** A letter or digit that a word has as it stands in the text. */
const PLAIN = 4;

const kindOf = codeTable((unit) => {
  if (/['’.,\u2060\u00AD]/.test(unit)) return JOINER;
  if (!/[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(unit)) return OTHER;
  const isPlain = /[\p{L}\p{N}]/u.test(unit) && !UNSPACED.test(unit) && unit.normalize('NFKC') === unit;
  return isPlain ? PLAIN : IN_WORD;
});

function endOfPlain(units: Uint16Array, from: number): number {
  let end = from;
  while (kindOf(units[end] ?? 0) === PLAIN) end += 1;
  return end;
}

const isWordUnit = (code: number): boolean => kindOf(code) >= IN_WORD;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isIgnored = (code: number): boolean => code === 0x2060 || code === 0xad;

/** The end of the word that begins at `start`, of which the units before `from` are known to be part. */
function wordEnd(units: Uint16Array, start: number, from: number): number {
  let end = from;
  for (;;) {
    const code = units[end] ?? 0;
    const kind = kindOf(code);
    if (kind === OTHER || (kind === JOINER && !isIgnored(code) && !joins(units, end))) break;
    end += 1;
  }
  while (end > start && isIgnored(units[end - 1] ?? 0)) end -= 1;
  return end;
}

const [APOSTROPHE, QUOTE, COMMA, POINT] = [0x27, 0x2019, 0x2c, 0x2e];

/** Whether the mark at `at`, inside a word, joins what stands on its two sides. */
function joins(units: Uint16Array, at: number): boolean {
  const mark = units[at];
  const before = units[at - 1] ?? 0;
  const after = units[at + 1] ?? 0;
  if (mark === APOSTROPHE || mark === QUOTE) return isWordUnit(after) && !isDigit(before);
  if (mark === COMMA) return isDigit(before) && isDigit(after) && isDigit(units[at + 2] ?? 0);
  if (mark === POINT) return (isDigit(before) && isDigit(after)) || isInitialism(units, at);
  return false;
}

/** "U.S" in "U.S. troops": single letters with points between them. */
function isInitialism(units: Uint16Array, at: number): boolean {
  const isSingle = at < 2 || !isWordUnit(units[at - 2] ?? 0);
  const unit = (place: number): string => String.fromCharCode(units[place] ?? 0);
  return isSingle && CAPITAL.test(unit(at - 1)) && CAPITAL.test(unit(at + 1)) && !LETTER_OR_DIGIT.test(unit(at + 2));
}

const CAPITAL = /^\p{Lu}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

function pushWords(words: Word[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  if (UNSPACED.test(raw)) {
    // "2018年" is a figure and a character, "GDP增长" an acronym and a word.
    for (const { 0: run, index, groups } of raw.matchAll(RUNS)) {
      if (groups?.['unspaced'] === undefined) pushWords(words, text, start + index, start + index + run.length);
      else pushPairs(words, run, start + index);
    }
    return;
  }
  const elided = ELISION.exec(raw)?.[0].length;
  if (elided !== undefined) {
    words.push({ text: raw.slice(0, elided - 1), start, end: start + elided - 1 });
    pushWords(words, text, start + elided, end);
    return;
  }
  const kept = isPlain(raw) ? raw : cleaned(raw);
  const trimmed = kept.replace(POSSESSIVE, '');
  if (trimmed !== '') words.push({ text: trimmed, start, end: end - (kept.length - trimmed.length) });
}

const SCRIPTS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u');
/** The long vowel mark and voicing marks are no letters of their own script, but stand within words. */
const RUNS = new RegExp(`(?<unspaced>[${SCRIPTS}][${SCRIPTS}\\p{M}ー々]*)|[^${SCRIPTS}]+`, 'gu');
/** French articles and pronouns before a vowel: "l'eau", "d'Artagnan", "qu'elle". */
const ELISION = /^(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L}{2})/iu;
const POSSESSIVE = /['’]s?$/iu;
const isPlain = (raw: string): boolean => /^[A-Za-z0-9]*$/.test(raw);
const cleaned = (raw: string): string =>
  (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(raw) ? raw.replaceAll('.', '') : raw)
    .replaceAll(FILLER, '')
    .replaceAll(SOFT_HYPHEN, '')
    .normalize('NFKC');

function pushPairs(words: Word[], raw: string, start: number): void {
  if (raw.length === 1) words.push({ text: raw, start, end: start + 1 });
  for (let at = 0; at + 1 < raw.length; at += 1) {
    words.push({ text: raw.slice(at, at + 2), start: start + at, end: start + at + 2 });
  }
}
