import { hashOf } from '../text/hash';
import { makeTermIn, TERM_LANGUAGES, type TermLanguage } from '../text/stems';
import { wordsOf } from '../text/words';

/** The version of MiniSearch whose formula the segments hold lengths and frequencies for; a test compares it. */
export const MINISEARCH = '7.2.0';

/**
 * Words that show how texts are taken apart: case, diacritics, possessives, elisions, figures, initials, function words,
 * irregular forms, scripts. Whoever changes how terms are made changes what these give, and so the segments' header.
 */
const PROBE =
  "The Évora children's l'eau ran 4,512.5 U.S. can't naïve straße running ЁЛКИ мой городами 中華人民共和国 東京タワー 한국어 der inondées comuni corações huizen analyses went better cities l’été über Müttern hablábamos";

/** Tells which terms segments are made of: those of another analyser are built anew. */
export const ANALYSER = parseInt(hashOf(`${MINISEARCH} ${TERM_LANGUAGES.map(termsOfProbe).join(' ')}`).slice(0, 8), 16);

function termsOfProbe(language: TermLanguage): string {
  return wordsOf(PROBE)
    .map(({ text }) => `${text}:${makeTermIn(text, language) ?? ''}`)
    .join(' ');
}
