import { wordsOf, type Word } from '../words';

/** A word with its lower case. */
export interface CandidateWord extends Word {
  readonly lower: string;
}

/**
 * The words of a text with their lower case. Every reader of values looks here for words that one of its patterns may
 * begin with: to try a pattern at a few words costs a hundredth of trying it at every letter.
 */
export function candidatesOf(text: string): readonly CandidateWord[] {
  if (text !== lastText) {
    lastText = text;
    lastCandidates = wordsOf(text).map((word) => ({ ...word, lower: word.text.toLowerCase() }));
  }
  return lastCandidates;
}

/** Several readers look through the same sentence, one after the other. */
let lastText = '';
let lastCandidates: readonly CandidateWord[] = [];

export const beginsWithFigure = ({ text }: Word): boolean => {
  const unit = text.charCodeAt(0);
  return (unit >= 48 && unit <= 57) || /^\p{No}/u.test(text);
};

/** What a sticky pattern matches at words that it may begin with, in order and disjoint. */
export function matchesAt(
  pattern: RegExp,
  text: string,
  mayBegin: (word: CandidateWord) => boolean,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let last = 0;
  for (const word of candidatesOf(text)) {
    if (word.start < last || !mayBegin(word)) continue;
    pattern.lastIndex = word.start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    last = match.index + match[0].length;
  }
  return found;
}

/** The words of a list, for those who ask whether a pattern may begin with one. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.toLowerCase().split(/[|\s]+/u)));
