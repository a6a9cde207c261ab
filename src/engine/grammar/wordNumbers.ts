import { soleTag } from './knownTags';
import type { Lexicon } from './lexicon';

/** What the tagger and the parser see of a word: every string as a number. */
export interface WordNumbers {
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** The tags that the word had in the treebank; 0 when it was not seen often enough. */
  readonly tags: number;
  /** The only tag that comes into question; -1 when it is to be chosen. */
  readonly sole: number;
  /** The class of words that stand among the same neighbours. */
  readonly group: number;
}

/** A number for a string, never 0 (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 1;
}

export function wordNumbers(word: string, lexicon: Lexicon): WordNumbers {
  const form = normalised(word);
  const lower = form.toLowerCase();
  const known = lexicon.tagsOf(numberOf(lower));
  return {
    form: numberOf(form),
    lower: numberOf(lower),
    shape: numberOf(shapeOf(form)),
    prefix1: numberOf(lower.slice(0, 1)),
    prefix3: numberOf(lower.slice(0, 3)),
    suffix1: numberOf(lower.slice(-1)),
    suffix2: numberOf(lower.slice(-2)),
    suffix3: numberOf(lower.slice(-3)),
    suffix4: numberOf(lower.slice(-4)),
    tags: known,
    sole: soleTag(known, form !== lower),
    group: lexicon.classOf(numberOf(lower)),
  };
}

/** All years are one word to grammar, and of other numbers only the form counts. Marks are written in one way. */
export function normalised(word: string): string {
  if (/^(?:1[0-9]|20)\d\d$/.test(word)) return '#year';
  if (/\d/.test(word)) return word.replace(/\d+/g, (digits) => '0'.repeat(Math.min(digits.length, 4)));
  return word
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]|^''$|^``$/g, '"')
    .replace(/[–—]|^--+$/g, '-')
    .replace(/^[‐‑]$/, '-')
    .replace(/^…$/, '...');
}

/** Capital, small letter, digit and other signs, each run as one ("McKinsey" is XxXx, "3.5m" is d.dx). */
const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1+/gu, '$1');
