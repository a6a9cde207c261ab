import { DIGITS, FINAL_DIGITS } from '../../../src/engine/lexicon/digits';
import type { Pairs } from './relations';

/** Words of one part of speech in order: of each, how many letters it shares with the one before ("A" for none) and the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** For each first word the distance from the one before, how many second words it has, and the distances of these. */
export function packPairs(pairs: Pairs, numbers: ReadonlyMap<string, number>): string {
  const rows = [...pairs]
    .map(
      ([from, to]) =>
        [numbers.get(from) ?? 0, [...to].map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b)] as const,
    )
    .sort(([a], [b]) => a - b);
  let before = 0;
  return rows
    .map(([from, to]) => {
      const head = packNumber(from - before) + packNumber(to.length);
      before = from;
      return head + to.map((number, at) => packNumber(number - (to[at - 1] ?? 0))).join('');
    })
    .join('');
}

/** A number in digits that say by their size whether more follow, the least significant first. */
function packNumber(number: number): string {
  if (number < FINAL_DIGITS) return DIGITS.charAt(number);
  const base = DIGITS.length - FINAL_DIGITS;
  return DIGITS.charAt(FINAL_DIGITS + (number % base)) + packNumber(Math.floor(number / base));
}
