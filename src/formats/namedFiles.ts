/** The files that a pattern finds the names of in a draft; the pattern is global, and its first group is a name. */
export const named = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name.trim()).filter((name) => name !== '');

/** A text of LaTeX without its comments; `\%` is none. */
export const withoutLatexComments = (text: string): string =>
  text.replace(/\\[^]|%.*/g, (found) => (found.startsWith('%') ? '' : found));
