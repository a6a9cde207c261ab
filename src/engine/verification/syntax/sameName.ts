import type { Name } from '../../text/names';
import { longForm } from '../../text/shortForms';
import { termOf } from '../../text/terms';
import { areNameForms } from '../../text/wordForms';

/**
 * How far one name says another: `whole` if it has every word of it ("Henrik Roos" for "Roos"), `part` if it has only
 * some, its last among them ("Roos" for "Henrik Roos"). "Henrik Roos" and "Karl Roos" cannot be one, nor "Karl I" and "Karl II".
 */
export function sameName(claimed: NameWords, found: NameWords): 'whole' | 'part' | undefined {
  if (claimed.terms.length === 0 || found.terms.length === 0) return undefined;
  const [own, other] = [wordsIn(claimed), wordsIn(found)];
  if (isAmong(own, other)) return 'whole';
  if (isAmong(other, own)) return 'part';
  return isInitials(claimed, found) || isInitials(found, claimed) ? 'whole' : undefined;
}

/** What is needed of a name to compare it. */
export type NameWords = Pick<Name, 'terms' | 'text'>;

const isAmong = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((term) => others.some((other) => areNameForms(term, other)));

const wordsIn = ({ terms, text }: NameWords): readonly string[] => [
  ...terms.flatMap(wholeTerms),
  ...(ROMAN.exec(text)?.slice(1) ?? []),
];

/** The number of a king or a war; "I" is a word of the language, and no term. */
const ROMAN = /\s(I)$/;

/** The terms of a name's word: written out, and apart where a hyphen joins ("Al-Rashidi"). */
const wholeTerms = (term: string): readonly string[] =>
  term.split('-').flatMap((part) => (part === '' ? [] : [termOf(longForm(part)) ?? part]));

/** "EU" for "European Union", "UN" for "United Nations". */
const isInitials = (short: NameWords, long: NameWords): boolean => {
  const letters = short.text.replaceAll('.', '');
  return (
    /^\p{Lu}{2,6}$/u.test(letters) &&
    long.terms.length > 1 &&
    letters.toLowerCase() === long.terms.map((term) => term.charAt(0)).join('')
  );
};
