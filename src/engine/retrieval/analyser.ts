import { hashOf } from '../text/hash';
import { makeTermIn, TERM_LANGUAGES, type TermLanguage } from '../text/stems';
import { wordsOf } from '../text/words';

/** The version of MiniSearch whose formula the segments hold lengths and frequencies for; a test compares it. */
export const MINISEARCH = '7.2.0';

/**
 * Words that show how texts are taken apart: case, diacritics, possessives, elisions, figures, initials, function words,
 * irregular forms, scripts, and the endings of each language. Whoever changes how terms are made changes what these
 * give, and so the segments' header.
 */
const PROBES: Readonly<Record<TermLanguage, string>> = {
  en: "The Évora children's l'eau ran 4,512.5 U.S. can't naïve straße running ЁЛКИ мой городами 中華人民共和国 東京タワー 한국어 analyses went better cities",
  de: 'der Mütter Straßen überschwemmte',
  fr: 'les inondées l’été nationaux',
  es: 'los niños hablábamos',
  it: 'gli comuni città',
  pt: 'os corações construídas',
  nl: 'het huizen dijken',
};

/** Tells which terms segments are made of: those of another analyser are built anew. */
export const ANALYSER = parseInt(hashOf(`${MINISEARCH} ${TERM_LANGUAGES.map(termsOfProbe).join(' ')}`).slice(0, 8), 16);

function termsOfProbe(language: TermLanguage): string {
  return wordsOf(PROBES[language])
    .map(({ text }) => `${text}:${makeTermIn(text, language) ?? ''}`)
    .join(' ');
}
