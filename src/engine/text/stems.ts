import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { isFunctionWord } from './functionWords';
import { isFurtherFunctionWord } from './moreFunctionWords';
import { foldWord, makeTerm } from './terms';

/**
 * Whose grammar a text's words are taken apart by. The first one is for every other language, too: English words,
 * those told by their script (Russian, Chinese), and words of languages of which nothing is known here.
 */
export const TERM_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

export type TermLanguage = (typeof TERM_LANGUAGES)[number];

/** Snowball's stemmers (Porter 2001), which expect lower case with its diacritics. */
const STEMMERS: Readonly<Record<Exclude<TermLanguage, 'en'>, (word: string) => string>> = {
  de: stemGerman,
  fr: stemFrench,
  es: stemSpanish,
  it: stemItalian,
  pt: stemPortuguese,
  nl: stemDutch,
};

/** A language by its tag in BCP 47 ("de-AT"), as far as its grammar is known here. */
export const termLanguageOf = (tag: string): TermLanguage =>
  TERM_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language) ?? 'en';

/** The term of a word in a text of this language; `undefined` for a function word. Names in other scripts keep theirs. */
export function makeTermIn(word: string, language: TermLanguage): string | undefined {
  const lower = word.toLowerCase();
  if (language === 'en' || !/^\p{Script=Latin}+$/u.test(lower)) return makeTerm(word);
  if (/^[a-z]$/.test(lower)) return undefined;
  if (isFunctionWord(lower, language) || isFurtherFunctionWord(lower, language)) return undefined;
  return foldWord(STEMMERS[language](lower));
}
