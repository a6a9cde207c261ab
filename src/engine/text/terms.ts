import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { baseForm } from './irregular';
import { isStopWord } from './stopWords';
import { wordsOf, type Word } from './words';

/** A word with the form under which it is indexed and compared. */
export interface Term extends Word {
  readonly term: string;
}

/** The words of a text that carry content, each with its term; function words are left out. */
export const termsOf = (text: string): readonly Term[] => termsIn(wordsOf(text));

/** Those of some words. */
export function termsIn(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (const word of words) {
    const term = termOf(word.text);
    if (term !== undefined) terms.push({ ...word, term });
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
  const term = computeTerm(word);
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

function computeTerm(word: string): string | undefined {
  const folded = foldWord(word);
  if (isStopWord(folded)) return undefined;
  return /^[a-z']+$/.test(folded) ? stemEnglish(baseForm(folded)) : folded.replaceAll(',', '');
}

/** Bounds the memory of `remembered`: about 10 MB. */
const REMEMBERED_MOST = 100_000;
const remembered = new Map<string, string>();
