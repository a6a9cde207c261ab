/**
 * Words of others as they may stand in a draft: they say the same, and nothing in them comes alive: no comment of ours, no
 * picture, tag, link, note or citation. Controls, which nobody sees, are left out; line breaks are spaces.
 */
export function inertText(words: string, language: 'markdown' | 'plaintext'): string {
  const seen = words.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ').replace(CONTROLS, '');
  return language === 'plaintext' ? seen : seen.replace(ALIVE, String.raw`\$&`);
}

/** Controls of a terminal, and those of direction, which make one sentence look like another. */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * What Markdown reads as more than a letter. A bar would part the cell of a table; "&" begins a named letter, "@" a key
 * of Pandoc's, where a letter follows. A line between letters is one of a name: "a_b".
 */
const ALIVE =
  /[\\`*[\]<>|~^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[a-z]{2})|(?<![\p{L}\p{N}])@(?=[{\p{L}\p{N}])/giu;

/** A key of a bibliography without what would end it before its end: such a key cannot be cited. */
export const inertKey = (key: string): string => key.replace(/[{}[\]<>`;\p{Cc}\u2028\u2029]/gu, '');
