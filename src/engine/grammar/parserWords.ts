import type { WordNumbers } from './wordNumbers';

/** A sentence as the parser sees it: numbers for each word, the root and none behind them. */
export interface ParserWords {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  /** The class of words that stand among the same neighbours. */
  readonly group: Int32Array;
  /** What another parser said, if there was one. */
  readonly guide?: Guide;
  /** 1 for finite verbs, each of which heads a clause; 2 for auxiliaries, which may. */
  readonly finite?: Uint8Array;
}

/** What a parse from the sentence's end said: the head of each word, its relation, and each word's last dependent. */
export interface Guide {
  readonly head: Int32Array;
  readonly relation: Int32Array;
  readonly last: Int32Array;
}

/** Numbers of the root and of no word, for words and tags. */
const ROOT_NUMBER = 3;
const NONE_NUMBER = 5;

/** Numbers of the words with the root and none behind them. */
export function parserWords(words: readonly WordNumbers[], tags: Int32Array): ParserWords {
  const word = new Int32Array(words.length + 2);
  const tag = new Int32Array(words.length + 2);
  const group = new Int32Array(words.length + 2);
  words.forEach((numbers, at) => {
    word[at] = numbers.lower;
    group[at] = 8 + numbers.group;
    tag[at] = 8 + (tags[at] ?? 0);
  });
  word.set([ROOT_NUMBER, NONE_NUMBER], words.length);
  tag.set([ROOT_NUMBER, NONE_NUMBER], words.length);
  group.set([ROOT_NUMBER, NONE_NUMBER], words.length);
  return { word, tag, group };
}
