import { isStopWord } from './stopWords';
import { termOf, termsOf } from './terms';
import { wordsOf } from './words';

/** A short name that a text gives to a long one: "the Coastal Rescue Service (CRS)". */
export interface Alias {
  /** One term. */
  readonly short: string;
  /** The terms of the long name, at least two. */
  readonly long: readonly string[];
}

const NAME = "\\p{Lu}[\\p{L}’'-]*";
const LONG = `${NAME}(?:[ -](?:(?:of|the|and|for|in|on|to|de|la)[ -])*${NAME}){1,7}`;
const SHORT = '[\\p{Lu}\\d][\\p{L}\\d&.-]{1,14}';

/** "Long Name (SHORT)", "Long Name (the “Short”)", and "SHORT (Long Name)". */
const DEFINITIONS = [
  new RegExp(`(?<long>${LONG}) \\((?:the |or |hereafter |hereinafter )?["“‘']?(?<short>${SHORT})["”’']?\\)`, 'gu'),
  new RegExp(`(?<short>\\b\\p{Lu}{2,10}) \\((?:the )?["“‘']?(?<long>${LONG})["”’']?\\)`, 'gu'),
];

/**
 * The aliases that a text defines, in order. A short name counts if its letters begin words of the long one in order, or
 * if it is one of its words: a place or a party in brackets ("Lena Orsay (Westerholt)") is no alias.
 */
export function aliasesOf(text: string): readonly Alias[] {
  return DEFINITIONS.flatMap((definition) => [...text.matchAll(definition)]).flatMap(({ groups }) => {
    const short = groups?.['short'] ?? '';
    const all = wordsOf(groups?.['long'] ?? '').map((word) => word.text);
    const words = isStopWord(all[0]?.toLowerCase() ?? '') ? all.slice(1) : all;
    const term = termOf(short.replaceAll('.', ''));
    const long = termsOf(words.join(' ')).map((one) => one.term);
    return term !== undefined && long.length > 1 && abbreviates(short, words) ? [{ short: term, long }] : [];
  });
}

/** Whether the capitals of a short name are first letters of words of the long one, in order, or itself a word of it. */
function abbreviates(short: string, words: readonly string[]): boolean {
  if (words.includes(short)) return true;
  const capitals = [...short.matchAll(/\p{Lu}/gu)].map(({ 0: letter }) => letter.toLowerCase());
  let at = 0;
  for (const word of words) if (word.toLowerCase().startsWith(capitals[at] ?? '\0')) at += 1;
  // "ISIS" for "Islamic State": an alias may abbreviate more than is written out.
  return capitals.length > 1 && at >= Math.min(capitals.length, 2) && capitals[0] === words[0]?.charAt(0).toLowerCase();
}
