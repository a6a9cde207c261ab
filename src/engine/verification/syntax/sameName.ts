import type { Name } from '../../text/names';
import { areNameForms } from '../../text/wordForms';

/**
 * Whether two names can be one: the shorter's words stand in the longer, its last word among them ("Roos", "Henrik
 * Roos"). "Henrik Roos" and "Karl Roos" cannot.
 */
export function sameName(a: Pick<Name, 'terms' | 'text'>, b: Pick<Name, 'terms' | 'text'>): boolean {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  if (short.terms.length === 0) return false;
  if (short.terms.every((term) => long.terms.some((other) => areNameForms(term, other)))) return true;
  return isInitials(short, long);
}

/** "EU" for "European Union", "UN" for "United Nations". */
const isInitials = (short: Pick<Name, 'text'>, long: Pick<Name, 'terms' | 'text'>): boolean => {
  const letters = short.text.replaceAll('.', '');
  return (
    /^\p{Lu}{2,6}$/u.test(letters) &&
    long.terms.length > 1 &&
    letters.toLowerCase() === long.terms.map((term) => term.charAt(0)).join('')
  );
};
