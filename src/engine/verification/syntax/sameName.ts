import type { Name } from '../../text/names';
import { longForm } from '../../text/shortForms';
import { termOf } from '../../text/terms';
import { areNameForms } from '../../text/wordForms';

/**
 * Whether two names can be one: the shorter's words stand in the longer, its last word among them ("Roos", "Henrik
 * Roos"). "Henrik Roos" and "Karl Roos" cannot.
 */
export function sameName(a: Pick<Name, 'terms' | 'text'>, b: Pick<Name, 'terms' | 'text'>): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  if (short.terms.length === 0) return false;
  const longTerms = long.terms.flatMap(wholeTerms);
  if (short.terms.flatMap(wholeTerms).every((term) => longTerms.some((other) => areNameForms(term, other)))) return true;
  return isInitials(short, long);
}

/** The terms of a name's word: written out, and apart where a hyphen joins ("Al-Rashidi"). */
const wholeTerms = (term: string): readonly string[] =>
  term.split('-').flatMap((part) => (part === '' ? [] : [termOf(longForm(part)) ?? part]));

/** "EU" for "European Union", "UN" for "United Nations". */
const isInitials = (short: Pick<Name, 'text'>, long: Pick<Name, 'terms' | 'text'>): boolean => {
  const letters = short.text.replaceAll('.', '');
  return (
    /^\p{Lu}{2,6}$/u.test(letters) &&
    long.terms.length > 1 &&
    letters.toLowerCase() === long.terms.map((term) => term.charAt(0)).join('')
  );
};
