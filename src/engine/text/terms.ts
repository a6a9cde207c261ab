import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { isFunctionWord } from './functionWords';
import { baseForm } from './irregular';
import { languageOf, type Language } from './language';
import { isStopWord } from './stopWords';
import { wordsOf, type Word } from './words';

/** A word with the form under which it is indexed and compared. */
export interface Term extends Word {
  readonly term: string;
}

/** The words of a text that carry content, each with its term; function words are left out. */
export const termsOf = (text: string): readonly Term[] => termsIn(wordsOf(text), languageOf(text));

/** Those of some words of a text in this language. */
export function termsIn(words: readonly Word[], language: Language): readonly Term[] {
  const terms: Term[] = [];
  const isGrammar = (word: string): boolean => language !== 'en' && isFunctionWord(word.toLowerCase(), language);
  for (const word of words) {
    const term = termOf(word.text);
    if (term !== undefined && !isGrammar(word.text)) terms.push({ ...word, term });
  }
  return terms;
}

/**
 * The form under which a word is indexed, queried and compared: lower case, without diacritics, stemmed.
 * `undefined` for a function word. The same word has the same term everywhere; terms are remembered.
 */
export function termOf(word: string): string | undefined {
  const known = remembered.get(word);
  if (known !== undefined) return known === '' ? undefined : known;
  const term = makeTerm(word);
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(word, term ?? '');
  return term;
}

/** Lower case and without diacritics: "Évora" and "evora" are one word. The breve of й is none: "мой" is not "мои". */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/(?<!и)\p{Mn}/gu, '')
        .normalize('NFC')
        .replaceAll('’', "'");
};

/** The term of a word, made anew: for those who remember it themselves. */
export function makeTerm(word: string): string | undefined {
  const folded = foldWord(word);
  // A mark without a letter folds to nothing.
  if (folded === '' || isStopWord(folded)) return undefined;
  if (/^[a-z']+$/.test(folded)) return stemEnglish(baseForm(folded));
  // By script and not by language: a word has the same term wherever it stands.
  return /^[а-я]+$/.test(folded) ? stemRussian(folded) : folded.replaceAll(',', '');
}

/** Bounds the memory of `remembered`: about 10 MB. */
const REMEMBERED_MOST = 100_000;
const remembered = new Map<string, string>();
