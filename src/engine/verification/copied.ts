import { commonSubsequence } from '../text/align';
import { holdsNegation } from '../text/foreignNegations';
import { formsOf } from '../text/forms';
import { languageOf } from '../text/language';
import { compareQuantities } from '../text/values/compareQuantities';
import type { Quantity } from '../text/values/quantities';
import { wordsOf } from '../text/words';
import type { Ground } from './grounds';
import { isInside, type Statement } from './statement';

/**
 * Whether a sentence has every word of a statement in its order, the small ones too, and denies nothing that the statement
 * does not: all that can be told of a language whose grammar is not read here. A value may be written in another way.
 */
export function isCopied({ claim, quantities }: Statement, { sentence, words }: Ground): boolean {
  const language = languageOf(claim.text);
  if (holdsNegation(claim.masked, language) !== holdsNegation(sentence.text, language)) return false;
  const found = withValues(sentence.text, words.quantities, (at) => `#${at}`);
  const own = withValues(claim.masked, quantities, (at) => {
    const same = words.quantities.findIndex((other) => isSame(quantities[at], other));
    return same < 0 ? '#' : `#${same}`;
  });
  const pairs = commonSubsequence(own, found);
  return (
    pairs.length === own.length &&
    pairs.every(({ b }, at) => mayBeLeftOut(found.slice((pairs[at - 1]?.b ?? b - 1) + 1, b)))
  );
}

/** What is left out between two words is a few words, and no value: "kostete 3 Millionen und der Tunnel 13 Millionen". */
const mayBeLeftOut = (words: readonly string[]): boolean =>
  words.length <= LEFT_OUT_MOST && !words.some((word) => word.startsWith('#'));

/** Unit: words. Default: 4. Source: a phrase of a noun with its article and two adjectives. */
const LEFT_OUT_MOST = 4;

const isSame = (a: Quantity | undefined, b: Quantity): boolean =>
  a !== undefined && compareQuantities(a, b) === 'agrees' && compareQuantities(b, a) === 'agrees';

/** The forms of a text's words, with one name for each value. */
function withValues(text: string, quantities: readonly Quantity[], nameOf: (at: number) => string): readonly string[] {
  const words = wordsOf(text);
  const forms = formsOf(words);
  const values = words.map((word) => quantities.findIndex((one) => isInside(word, [one])));
  return values.flatMap((value, at) => {
    if (value < 0) return [forms[at] ?? ''];
    return value === values[at - 1] ? [] : [nameOf(value)];
  });
}
