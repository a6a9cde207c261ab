import { termOf } from '../text/terms';
import { wordsOf } from '../text/words';

/** The terms of a query in order, as the index knows them. */
export const termsIn = (text: string): readonly string[] => wordsOf(text).flatMap((word) => termOf(word.text) ?? []);
