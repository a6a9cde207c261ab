/** Straight quotation marks, and those of English, German and French: between them, a look-up takes words as a phrase. */
export const PHRASE_MARKS = '"“”„«»';

const MARKS = new RegExp(`[${PHRASE_MARKS}]`, 'gu');

/** Whether a look-up asks for a phrase. */
export const isPhrased = (words: string): boolean => words.search(MARKS) !== -1;

/** The words alone, in one line. */
export const withoutMarks = (words: string): string => words.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
