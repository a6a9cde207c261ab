import { codeTable } from './codeTable';

/**
 * Where Unicode ends a sentence and another begins (UAX #29, rules SB5 to SB11), within one paragraph: line breaks are
 * spaces. Surrogates are no letters, which matters to lower-case letters of rare scripts alone. Much faster than
 * `Intl.Segmenter`, which hands out every sentence as an object. Linear in the length of the text.
 */
export function sentenceBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) < STOP) continue;
    const next = skip(text, skip(text, at + 1, CLOSER), SPACE);
    if (next < text.length && breaksBetween(text, at, next)) breaks.push(next);
    at = next - 1;
  }
  return breaks;
}

/** The property Sentence_Break; its letters and stops come last, since some rules look for the next of these. */
const OTHER = 1;
const IGNORED = 2;
const SPACE = 3;
const CLOSER = 4;
const CONTINUES = 5;
const DIGIT = 6;
const LETTER = 7;
const UPPER = 8;
const LOWER = 9;
const STOP = 10;
const FULL_STOP = 11;

/** The first that matches counts. */
const KINDS: readonly (readonly [kind: number, units: RegExp])[] = [
  [FULL_STOP, /[.\u2024\uFE52\uFF0E]/u],
  [STOP, /\p{Sentence_Terminal}/u],
  [IGNORED, /[\p{M}\p{Cf}\uFF9E\uFF9F]/u],
  [SPACE, /[\s\u0085]/u],
  [CONTINUES, /[-,:;\u037E\u055D\u060C\u060D\u07F8\u1802\u1808\u2013\u2014\u3001]/u],
  [
    CONTINUES,
    /[\uFE10\uFE11\uFE13\uFE14\uFE31\uFE32\uFE50\uFE51\uFE54\uFE55\uFE58\uFE63\uFF0C\uFF0D\uFF1A\uFF1B\uFF64]/u,
  ],
  // Georgian begins sentences without capitals.
  [LETTER, /[\u10D0-\u10FA\u10FD-\u10FF\u1C90-\u1CBF]/u],
  [LOWER, /\p{Lowercase}/u],
  [UPPER, /[\p{Uppercase}\p{Lt}]/u],
  [LETTER, /\p{Alphabetic}/u],
  [DIGIT, /[\p{Nd}\u066B\u066C]/u],
  [CLOSER, /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275B-\u2760]/u],
];

const kindOf = codeTable((unit) => KINDS.find(([, units]) => units.test(unit))?.[0] ?? OTHER);

/** Past units of this kind, and past those that belong to the unit before them (SB5). */
function skip(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length) {
    const found = kindOf(text.charCodeAt(at));
    if (found !== kind && found !== IGNORED) break;
    at += 1;
  }
  return at;
}

/** Whether the stop at `stop` ends a sentence, given that `next` comes after its closing marks and spaces. */
function breaksBetween(text: string, stop: number, next: number): boolean {
  const after = kindOf(text.charCodeAt(next));
  if (after === CONTINUES || after >= STOP) return false;
  if (kindOf(text.charCodeAt(stop)) === STOP) return true;
  if (skip(text, stop + 1, IGNORED) === next && joins(text, stop, after)) return false;
  return nextLetter(text, next) !== LOWER;
}

/** "3.5" and "U.S": a full stop with nothing around it (SB6, SB7). */
function joins(text: string, stop: number, after: number): boolean {
  if (after !== UPPER) return after === DIGIT;
  let at = stop - 1;
  while (at > 0 && kindOf(text.charCodeAt(at)) === IGNORED) at -= 1;
  const before = at < 0 ? OTHER : kindOf(text.charCodeAt(at));
  return before === UPPER || before === LOWER;
}

/** The kind of the first letter or stop from `from` on. */
function nextLetter(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind >= LETTER) return kind;
  }
  return OTHER;
}
