/** Words as they count for a person who looks for them: case, spacing and the shape of quotation marks and dashes do not. */
export const folded = (words: string): string =>
  words
    .replaceAll('\u2060', '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Where words stand in a text, to the letter but for spaces, quotation marks, dashes, and fillers in the text;
 * `undefined` where they do not. The text may be a whole source: nothing is made of its length.
 */
export function placeOfWords(
  words: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const wanted = words.replaceAll('\u2060', '').trim();
  if (wanted === '' || wanted.length > WORDS_MOST) return undefined;
  const pattern = wanted.split(/\s+/).map(patternOf).join('[\\s\u2060]+');
  const found = new RegExp(pattern, 'u').exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** Longest words that are looked for. Unit: code units. Default: 3,000. Source: a page. */
const WORDS_MOST = 3000;

const patternOf = (word: string): string => Array.from(word).map(unitPattern).join('\u2060*');

function unitPattern(unit: string): string {
  const alike = ALIKE.find((units) => units.includes(unit));
  return alike === undefined ? unit.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&') : `[${alike}]`;
}

/** Characters that people and programs write for one another. */
const ALIKE: readonly string[] = ['"“”„«»', "'‘’‚‹›`´", '‐‑–—\\-'];
