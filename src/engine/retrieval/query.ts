import type { TermLanguage } from '../text/stems';
import { wordsOf } from '../text/words';
import { termIn } from './entryTerms';

/** A word that is looked for, under each of the terms that it has in the languages of the index. */
export type WantedWord = readonly [term: string, ...others: string[]];

/** The words of a query in order; a word that carries only grammar in all these languages is left out. */
export function wantedWords(text: string, languages: readonly TermLanguage[]): readonly WantedWord[] {
  const wanted: WantedWord[] = [];
  for (const word of wordsOf(text)) {
    const terms = languages.map((language) => termIn(word.text, language)).filter((term) => term !== undefined);
    const [term, ...others] = terms.length > 1 ? new Set(terms) : terms;
    if (term !== undefined) wanted.push([term, ...others]);
  }
  return wanted;
}
