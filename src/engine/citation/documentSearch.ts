import type { Candidate, Passage } from '../model/passage';
import { termsOf } from '../text/terms';

/** The passages of one document that have most in common with some words, best first. */
export type DocumentSearch = (words: string, limit: number) => readonly Candidate[];

/** Looks at every sentence of a document once; what is rare in it counts more, as in any index. */
export function createDocumentSearch(passages: readonly Passage[]): DocumentSearch {
  const holders = new Map<string, number[]>();
  for (const [at, { sentences }] of passages.entries()) {
    const terms = new Set(sentences.flatMap(({ text }) => termsOf(text).map(({ term }) => term)));
    for (const term of terms) (holders.get(term) ?? holders.set(term, []).get(term))?.push(at);
  }
  return (words, limit) => {
    const relevance = new Map<number, number>();
    for (const term of new Set(termsOf(words).map((one) => one.term))) {
      const found = holders.get(term) ?? [];
      const weight = Math.log(1 + passages.length / (found.length + 1));
      for (const at of found) relevance.set(at, (relevance.get(at) ?? 0) + weight);
    }
    return [...relevance]
      .sort(([a, most], [b, least]) => least - most || a - b)
      .slice(0, limit)
      .flatMap(([at, score]) => {
        const passage = passages[at];
        return passage === undefined ? [] : [{ passage, relevance: score }];
      });
  };
}
