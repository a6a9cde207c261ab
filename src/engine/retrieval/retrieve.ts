import type { Candidate } from '../model/passage';
import { termsOf } from '../text/terms';
import type { PassageIndex } from './passageIndex';

/**
 * What a word of the sentence before counts for, beside a word of the sentence itself.
 * Source: sentence retrieval on WiCE, where the draft's preceding sentence helps most at a tenth.
 */
const CONTEXT_WEIGHT = 0.1;

/** The passages nearest to a draft sentence, best first. */
export function retrieve(index: PassageIndex, words: string, context: string, limit: number): readonly Candidate[] {
  const own = new Set(termsOf(words).map(({ term }) => term));
  const query = context === '' ? words : `${words}\n${context}`;
  return index.search(query, limit, { boostTerm: (term) => (own.has(term) ? 1 : CONTEXT_WEIGHT) });
}
