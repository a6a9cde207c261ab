import { foldWord, termOf } from './terms';
import type { Word } from './words';

/** The form under which any word is compared: its term, or itself in lower case for a function word. */
export const formOf = ({ text }: Word): string => termOf(text) ?? foldWord(text);

/** The forms of words, one for one. */
export const formsOf = (words: readonly Word[]): readonly string[] => words.map(formOf);

/** Neighbouring pairs of forms. */
export const pairsOf = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.slice(1).map((form, at) => `${forms[at] ?? ''} ${form}`));

/** Runs of four letters of the forms, joined by spaces: they see inflections and compounds that stems do not. */
export function fourGramsOf(forms: readonly string[]): ReadonlySet<string> {
  const text = forms.join(' ');
  const grams = new Set<string>();
  for (let at = 0; at + 4 <= text.length; at += 1) grams.add(text.slice(at, at + 4));
  return grams;
}
