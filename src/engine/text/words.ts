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
  for (let at = 0; at < text.length;) {
    if (kindOf(text.charCodeAt(at)) < IN_WORD) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlain(text, at);
    const end = wordEnd(text, at, plainEnd);
    if (end === plainEnd) words.push({ text: text.slice(at, end), start: at, end });
    else pushWords(words, text, at, end);
    at = end;
  }
  return words;
}

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

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === PLAIN) end += 1;
  return end;
}

const isWordUnit = (code: number): boolean => kindOf(code) >= IN_WORD;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isIgnored = (code: number): boolean => code === 0x2060 || code === 0xad;

/** The end of the word that begins at `start`, of which the units before `from` are known to be part. */
function wordEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === OTHER || (kind === JOINER && !isIgnored(code) && !joins(text, end))) break;
    end += 1;
  }
  while (end > start && isIgnored(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Whether the mark at `at`, inside a word, joins what stands on its two sides. */
function joins(text: string, at: number): boolean {
  const mark = text[at];
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (mark === "'" || mark === '’') return isWordUnit(after) && !isDigit(before);
  if (mark === ',') return isDigit(before) && isDigit(after) && isDigit(text.charCodeAt(at + 2));
  if (mark === '.') return (isDigit(before) && isDigit(after)) || isInitialism(text, at);
  return false;
}

/** "U.S" in "U.S. troops": single letters with points between them. */
function isInitialism(text: string, at: number): boolean {
  const isSingle = at < 2 || !isWordUnit(text.charCodeAt(at - 2));
  return isSingle && /^\p{Lu}$/u.test(text.charAt(at - 1)) && /^\.\p{Lu}(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3));
}

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
