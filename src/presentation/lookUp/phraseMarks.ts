/** The marks between which a look-up takes words as a phrase. */
const MARKS = /["“”„«»]/gu;

/** Whether a look-up asks for a phrase. */
export const isPhrased = (words: string): boolean => words.search(MARKS) !== -1;

/** The words alone, in one line. */
export const withoutMarks = (words: string): string => words.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
