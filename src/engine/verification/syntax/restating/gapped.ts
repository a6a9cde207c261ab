import { gapsOf } from '../gaps';
import { isNoun } from '../neighbours';
import type { Node, Parsed } from '../parsed';
import { capitalised } from './capital';

/** "Holt paid for the roof, Lind for the windows" says that Lind paid for the windows: each with the verb that it leaves out. */
export const withTheirVerbs = (sentence: Parsed): readonly string[] =>
  gapsOf(sentence).flatMap(({ subject, verb, ownSubject, ownRest }) => {
    if (ownSubject[0]?.tag === 'ADP') return [];
    const wordsOf = (words: readonly Node[]): string => sentence.text.slice(words[0]?.start, words.at(-1)?.end);
    // "The older sister …, the younger": of the same kind.
    const noun = ownSubject.some(isNoun) ? undefined : subject.findLast(isNoun);
    const who = noun === undefined ? wordsOf(ownSubject) : `${wordsOf(ownSubject)} ${noun.text}`;
    return [`${capitalised(who)} ${wordsOf(verb)} ${wordsOf(ownRest)}.`];
  });
