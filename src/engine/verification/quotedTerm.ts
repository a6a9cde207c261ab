import { isNonEmpty } from '../model/brand';
import type { Opinion } from '../model/verdict';
import type { QuotedWord } from '../text/quotedWords';
import { abstains } from './check';
import type { Grounds } from './check';
import { evidenceFrom, shareMatched, type Ground } from './grounds';
import { moved, quotationsOf, type Quotation } from './quotations';
import type { Sources } from './sources';
import type { Statement } from './statement';
import { wordingDifferences } from './wordingDifferences';

/**
 * A term of two words in quotation marks. It may be the writer's own; but where the sentence about the same thing has a
 * quoted term that differs in one of the two words, that one was meant.
 */
export function examineQuotedTerm(
  statement: Statement,
  quotation: Quotation,
  { sentences, sources }: Grounds,
): Opinion {
  const words = quotation.pieces.flat();
  if (words.length !== 2 || quotation.pieces.length !== 1) return abstains;
  for (const ground of sentences) {
    if (shareMatched(statement, ground.matches, [quotation]) < TERM_ANCHOR_LEAST) break;
    const quoted = quotationsOf(ground.sentence.text).map(({ pieces }) => pieces.flat());
    if (quoted.some((other) => editsBetween(words, other) === 0)) return abstains;
    const altered = quoted.find((other) => editsBetween(words, other) === 1);
    if (altered === undefined) continue;
    const discrepancies = termDifference(statement, words, altered, ground, sources);
    if (isNonEmpty(discrepancies)) return { kind: 'refutes', evidence: [evidenceFrom(ground)], discrepancies };
  }
  return abstains;
}

/** Least share of the rest of the statement: a term is short, so that little else may be the same. */
const TERM_ANCHOR_LEAST = 0.4;

function termDifference(
  { claim }: Statement,
  claimed: readonly QuotedWord[],
  altered: readonly QuotedWord[],
  { passage, sentence }: Ground,
  sources: Sources,
): ReturnType<typeof wordingDifferences> {
  const found = moved(altered, sentence.span.start);
  const text = sources.text(passage.document);
  const where = { start: found[0]?.start ?? 0, end: found[1]?.end ?? 0 };
  const pieces = [{ claimed, found }];
  return wordingDifferences(claim.masked, { passage, text, ...where, pieces, edits: 1, isWhole: true });
}

const editsBetween = (a: readonly QuotedWord[], b: readonly QuotedWord[]): number =>
  a.length === b.length ? a.filter(({ form }, at) => form !== b[at]?.form).length : Infinity;
