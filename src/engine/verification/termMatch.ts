import type { Term } from '../text/terms';
import { areSynonyms, hasSynonyms } from '../text/synonyms';
import { areDerived, areNameForms, beginAlike } from '../text/wordForms';

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
    const derived = sentence.find((other) => beginAlike(term.term, other.term) && areForms(term, other));
    if (derived) return { term: derived, degree: DERIVED };
    const synonym = hasSynonyms(term.term) ? sentence.find((other) => areSynonyms(term.term, other.term)) : undefined;
    return synonym && { term: synonym, degree: SYNONYM };
  });
}

/** Names must be forms of one name; common words need only share a root. */
const areForms = (a: Term, b: Term): boolean =>
  isCapitalised(a) && isCapitalised(b) ? areNameForms(a.term, b.term) : areDerived(a.term, b.term);

const isCapitalised = ({ text }: Term): boolean => /^\p{Lu}/u.test(text);
