import { surpriseOf } from '../../engine/text/commonness';
import { termOf } from '../../engine/text/terms';
import type { RowSegment } from './rowSegments';

/** The words of a file by their lower case, with those that hold hyphens: how it spells what a line's end broke. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the words inside lines; what stands at an end may be half a word. */
export function vocabularyOf(segments: Iterable<RowSegment>): Vocabulary {
  const counts = new Map<string, number>();
  for (const { text } of segments) {
    const words = text.toLowerCase().match(WORD) ?? [];
    const isBroken = /[-\u2010\u00ad]$/.test(text);
    words.forEach((word, at) => {
      if (at > 0 && !(isBroken && at === words.length - 1)) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  return counts;
}

const WORD = /\p{L}[\p{L}\p{M}'’]*(?:[-\u2010]\p{L}[\p{L}\p{M}'’]*)*/gu;

/** Two parts of a text that a line's end parted: joined without, with or instead of a hyphen, or by a space. */
export function joinedLines(text: string, next: string, vocabulary: Vocabulary): string {
  if (text === '') return next;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/[-\u2010]$/.test(text)) return joinedHyphen(text, next, vocabulary);
  if (/\S[—–]$/u.test(text) || (/^[—]\S/u.test(next) && !/[.!?:;,]$/.test(text))) return text + next;
  if (/(?:https?:\/\/|www\.)\S*[/_=&?%#]$/i.test(text.slice(-END_MOST))) return text + next;
  if (CJK.test(text.at(-1) ?? '') && CJK.test(next[0] ?? '')) return text + next;
  return `${text} ${next}`;
}

/** How far back it matters how a text ends. Unit: code units. Default: 500. Source: the longest address that is printed. */
const END_MOST = 500;

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

function joinedHyphen(text: string, next: string, vocabulary: Vocabulary): string {
  const left = /\p{L}[\p{L}\p{M}'’]*(?:[-\u2010]\p{L}[\p{L}\p{M}'’]*)*(?=[-\u2010]$)/u
    .exec(text.slice(-END_MOST))?.[0]
    .toLowerCase();
  const right = /^\p{Ll}[\p{L}\p{M}'’]*/u.exec(next)?.[0].toLowerCase();
  // "1990-" + "1995", "Anglo-" + "Saxon", "pre-" + "1900": the hyphen is the writer's. A dash between spaces is one, too.
  if (/\s[-\u2010]$/.test(text)) return `${text} ${next}`;
  if (left === undefined || right === undefined) return text + next;
  if (/^(?:and|or|und|oder|et|ou|y|o)$/.test(right) && vocabulary.get(left + right) === undefined)
    return `${text} ${next}`;
  const whole = vocabulary.get(left + right) ?? 0;
  const hyphened = Math.max(vocabulary.get(`${left}-${right}`) ?? 0, vocabulary.get(`${left}\u2010${right}`) ?? 0);
  const keeps = whole === hyphened ? whole > 0 || isCompound(left, right, next) : hyphened > whole;
  return keeps ? text + next : text.slice(0, -1) + next;
}

/**
 * Whether a hyphen that ends a line is the word's own, where the file has the word nowhere else: compounds of several parts, first parts that always take one, and two common English
 * words that together are none ("long-term", but "any-thing"). Words of other languages are in no such list: "Hafen-behörde" is one word.
 */
function isCompound(left: string, right: string, next: string): boolean {
  if (left.includes('-') || new RegExp(`^${right}[-\\u2010]\\p{L}`, 'u').test(next.toLowerCase())) return true;
  if (FIRST_PARTS.test(left)) return true;
  return isCommonWord(left) && isCommonWord(right) && !isKnownWord(left + right);
}

const FIRST_PARTS =
  /^(?:self|ex|quasi|cross|well|all|half|non|vice|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Surprise up to which a word is common. Unit: nats. Default: 8.3. Source: the first six thousand stems of the list. */
const COMMON_MOST = 8.3;

const isCommonWord = (word: string): boolean => word.length >= 3 && surprise(word) <= COMMON_MOST;

/** Rarer words are looked for in all of the list. */
const isKnownWord = (word: string): boolean => surprise(word) < 10;

/** Words such as "within" are no terms: they are as common as can be. */
const surprise = (word: string): number => {
  const term = termOf(word);
  return term === undefined ? 0 : surpriseOf(term);
};
