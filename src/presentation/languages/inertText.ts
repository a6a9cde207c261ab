import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { writings } from './writings';

/**
 * Words of others as they may stand in a draft: they say the same, and nothing in them comes alive: no comment of ours, no
 * picture, tag, command, link, note or citation. Controls, which nobody sees, are left out; line breaks are spaces.
 */
export function inertText(words: string, language: DraftLanguage): string {
  const seen = words.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ').replace(CONTROLS, '');
  const { alive, escaped } = writings[language];
  return seen.replace(alive, (found) => escaped(found));
}

/** Controls of a terminal, and those of direction, which make one sentence look like another. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
