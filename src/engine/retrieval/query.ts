import type { TermLanguage } from '../text/stems';
import { wordsOf } from '../text/words';
import { termIn } from './entryTerms';

/** A word that is looked for, under each of the terms that it has in the languages of the index. */
export type WantedWord = readonly [term: string, ...others: string[]];

/** The words of a query in order; a word that carries only grammar in all these languages is left out. */
export function wantedWords(text: string, languages: readonly TermLanguage[]): readonly WantedWord[] {
  return wordsOf(text).flatMap((word) => {
    const [term, ...others] = new Set(languages.flatMap((language) => termIn(word.text, language) ?? []));
    return term === undefined ? [] : [[term, ...others]];
  });
}
