import { PLACE_PREPOSITIONS } from './placePrepositions';

// The first letter of a sentence that is put together from parts of another.

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Of the first word only an article or a preposition is sure to have its capital from its place. */
export const uncapitalised = (words: string): string =>
  FUNCTION_WORDS.has(words.slice(0, words.indexOf(' ')).toLowerCase())
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['the', 'a', 'an', ...PLACE_PREPOSITIONS]);
