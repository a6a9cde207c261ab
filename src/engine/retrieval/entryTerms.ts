import { makeTermIn, TERM_LANGUAGES, type TermLanguage } from '../text/stems';
import { termOf } from '../text/terms';
import { wordsOf } from '../text/words';

/**
 * MiniSearch takes texts apart without knowing whose they are. So a text says it itself: its first character, and that
 * of each of its words, is one that Unicode leaves to private use. English, the commonest, goes without.
 */
const FIRST_MARK = 0xf8e0;

/** A text with its language, as the index takes it. */
export const inLanguage = (text: string, language: TermLanguage): string =>
  language === 'en' ? text : String.fromCharCode(FIRST_MARK + TERM_LANGUAGES.indexOf(language)) + text;

/** The language of a marked text or word, and the rest of it. */
export function languageIn(marked: string): { readonly language: TermLanguage; readonly text: string } {
  const language = TERM_LANGUAGES[marked.charCodeAt(0) - FIRST_MARK];
  return language === undefined ? { language: 'en', text: marked } : { language, text: marked.slice(1) };
}

/** The words of a marked text, each marked itself. */
export function markedWords(marked: string): readonly string[] {
  const { language, text } = languageIn(marked);
  return wordsOf(text).map((word) => inLanguage(word.text, language));
}

/** The term of a marked word; `undefined` for a function word. */
export function termOfMarked(marked: string): string | undefined {
  const { language, text } = languageIn(marked);
  return termIn(text, language);
}

/** The term of a word in this language; terms are remembered. */
export function termIn(word: string, language: TermLanguage): string | undefined {
  if (language === 'en') return termOf(word);
  const known = remembered[language].get(word);
  if (known !== undefined) return known === '' ? undefined : known;
  const term = makeTermIn(word, language);
  if (remembered[language].size >= REMEMBERED_MOST) remembered[language].clear();
  remembered[language].set(word, term ?? '');
  return term;
}

/** Bounds the memory of `remembered`. Unit: words of a language. Default: 20,000. Source: 2 MB. */
const REMEMBERED_MOST = 20_000;
const remembered = Object.fromEntries(
  TERM_LANGUAGES.map((language) => [language, new Map<string, string>()]),
) as Readonly<Record<TermLanguage, Map<string, string>>>;
