import { continuesAfter } from '../text/abbreviations';

/** A word, number or mark of a sentence. Offsets count UTF-16 code units. */
export interface WrittenToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a sentence as the treebank has them: marks, signs of currency, endings ("'s", "n't", "'ll") and units on a
 * figure stand alone; "cannot" is two words. Otherwise than there, words with hyphens stay whole, since they name one thing.
 */
export function tokenise(sentence: string): readonly WrittenToken[] {
  const tokens: WrittenToken[] = [];
  for (const { 0: text, index } of sentence.matchAll(PIECES)) {
    const end = index + text.length;
    const cut = index + cutBefore(text);
    if (sentence[end] === '.' && isAbbreviation(sentence, index, end)) tokens.push(piece(sentence, index, end + 1));
    else if (cut === end) tokens.push(piece(sentence, index, end));
    else tokens.push(piece(sentence, index, cut), piece(sentence, cut, end));
  }
  return joined(tokens);
}

/**
 * Addresses; letters with points ("U.S."), figures with their separators, ranges and ordinals; words with hyphens and
 * apostrophes; runs of the same mark; any other sign. Fillers of markup (U+2060) and soft hyphens may stand in words.
 */
const PIECES = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?'"]`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\d+(?:[.,:\/]\d+)*(?:[-\u2013]\d+(?:[.,:\/]\d+)*)*(?:-\p{L}[\p{L}\p{N}\u00AD\u2060]*|(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))*`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD\u2060]*(?:(?:[-\u2010\u2011'\u2019&@_][\p{L}\p{N}]|\.\p{Ll})[\p{L}\p{M}\p{N}\u00AD\u2060]*)*`,
    String.raw`\.{2,}|-{2,}|[!?]{2,}|={2,}|\*{2,}|<<|>>|''`,
    String.raw`[^\s\u2060\u00AD]`,
  ].join('|'),
  'gu',
);

/** A full stop within a sentence that belongs to the word before it. */
function isAbbreviation(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end + 1, end + 40);
  return /^\s+\S/.test(after) && continuesAfter(sentence.slice(start, end + 1), after.trimStart());
}

/** Where the ending of a word begins that is a word of its own; its length if there is none. */
function cutBefore(text: string): number {
  if (/^cannot[\u2060\u00AD]*$/i.test(text)) return 3;
  const ending = /(?<=.)(?:n['’]t|['’](?:s|ll|re|ve|d|m))[\u2060\u00AD]*$/isu.exec(text)?.[0];
  return text.length - (ending?.length ?? 0);
}

/** Markup in a word or at its edge is none of its letters: a stressed word is the same word. */
function piece(sentence: string, start: number, behind: number): WrittenToken {
  let end = behind;
  while (end > start + 1 && isUnseen(sentence.charCodeAt(end - 1))) end -= 1;
  return { text: sentence.slice(start, end).replace(UNSEEN, ''), start, end };
}

const isUnseen = (unit: number): boolean => unit === 0x2060 || unit === 0xad;

/** Fillers of markup, and soft hyphens. */
const UNSEEN = /[\u2060\u00AD]+/g;

/** A full stop that became part of the word before it is no mark of its own. */
const joined = (tokens: readonly WrittenToken[]): readonly WrittenToken[] =>
  tokens.filter(({ start }, at) => start >= (tokens[at - 1]?.end ?? 0));
