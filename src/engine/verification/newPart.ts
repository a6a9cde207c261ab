import { accountsFor, type Ground } from './grounds';
import { isInside, type Statement } from './statement';
import { NEW_RUN_LEAST, NEW_WORDS_LEAST } from './thresholds';

/** Indexes of a statement's terms. */
export type TermSet = ReadonlySet<number>;

/**
 * Whether a statement says something of its own beside what is backed: a run of terms that no evidence has, or several
 * names of the sources among other words. The learned score weighs words one by one, and does not see that these belong
 * together.
 */
export function hasNewPart({ terms, names }: Statement, grounds: readonly Ground[], quoted: TermSet): boolean {
  const missing = terms.map((_, at) => !quoted.has(at) && !grounds.some((ground) => accountsFor(ground, at)));
  if (longestRun(missing) >= NEW_RUN_LEAST) return true;
  const plain = missing.filter((_, at) => !isInside(terms[at] ?? { start: 0 }, names));
  return names.length > 1 && plain.filter(Boolean).length > NEW_WORDS_LEAST * plain.length;
}

function longestRun(flags: readonly boolean[]): number {
  let run = 0;
  let longest = 0;
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
