/** A text of LaTeX without its comments; `\\%` is none. */
export const withoutLatexComments = (text: string): string =>
  text.replace(/\\[^]|%.*/g, (found) => (found.startsWith('%') ? '' : found));
