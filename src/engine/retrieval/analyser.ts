import { hashOf } from '../text/hash';
import { termOf } from '../text/terms';
import { wordsOf } from '../text/words';

/** The version of MiniSearch whose formula the segments hold lengths and frequencies for; a test compares it. */
export const MINISEARCH = '7.2.0';

/**
 * Words that show how texts are taken apart: case, diacritics, possessives, elisions, figures, initials, function words,
 * irregular forms, scripts. Whoever changes how terms are made changes what these give, and so the segments' header.
 */
const PROBE =
  "The Évora children's l'eau ran 4,512.5 U.S. can't naïve straße running ЁЛКИ мой городами 中華人民共和国 東京タワー 한국어 analyses went better cities l’été über Müttern hablábamos";

/** Tells which terms segments are made of: those of another analyser are built anew. */
export const ANALYSER = parseInt(
  hashOf(
    `${MINISEARCH} ${wordsOf(PROBE)
      .map(({ text }) => `${text}:${termOf(text) ?? ''}`)
      .join(' ')}`,
  ).slice(0, 8),
  16,
);
