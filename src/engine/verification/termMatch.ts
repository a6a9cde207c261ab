import type { Term } from '../text/terms';
import { areSynonyms } from '../text/synonyms';

/** A term of a source sentence that says what a term of the statement says, and how surely: from 0 to 1. */
export interface TermMatch {
  readonly term: Term;
  readonly degree: number;
}

/** Equal stems. */
const SAME = 1;
/** A synonym from the word list. */
const SYNONYM = 0.8;
/** The same word in another part of speech, by a long common beginning: "propaganda", "propagandist". */
const DERIVED = 0.8;

/** For each term of the statement the best match in the sentence; the first of equal ones. */
export function matchTerms(statement: readonly Term[], sentence: readonly Term[]): readonly (TermMatch | undefined)[] {
  const byTerm = new Map<string, Term>();
  for (const term of sentence) if (!byTerm.has(term.term)) byTerm.set(term.term, term);
  return statement.map((term) => {
    const same = byTerm.get(term.term);
    if (same) return { term: same, degree: SAME };
    if (/\d/.test(term.term)) return undefined;
    const derived = sentence.find((other) => areDerived(term.term, other.term));
    if (derived) return { term: derived, degree: DERIVED };
    const synonym = sentence.find((other) => areSynonyms(term.term, other.term));
    return synonym && { term: synonym, degree: SYNONYM };
  });
}

/**
 * Whether two stems share a root: a common beginning of at least five letters that leaves at most four of the longer
 * one. Five letters are enough to tell English roots apart in most pairs ("organ" and "organis" is the known fault).
 */
function areDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return shorter === 4 && a.slice(0, 4) === b.slice(0, 4) && Math.max(a.length, b.length) <= 6;
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common >= 5 && Math.max(a.length, b.length) - common <= 4;
}
