import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Evidence, Opinion } from '../../model/verdict';
import type { LocatedQuotation } from '../locateQuotation';
import { quotationsOf, quotedForm, quotedWordCount, type Quotation } from '../quotations';
import { wordingDifferences } from '../wordingDifferences';
import { abstains, type Check, type Grounds } from '../check';
import { evidenceFrom, shareMatched } from '../grounds';
import type { Word } from '../../text/words';
import type { Statement } from '../statement';
import { QUOTED_WORDS_LEAST } from '../thresholds';

/** Holds words in quotation marks against the sources, and names every word that was changed. */
export const quotationCheck: Check = {
  id: 'quotation',
  examine(statement, grounds) {
    return jointOpinion(
      statement.quotations.map((quotation) =>
        quotedWordCount(quotation) < QUOTED_WORDS_LEAST
          ? examineTerm(statement, quotation, grounds)
          : examineWords(statement, quotation, grounds),
      ),
    );
  },
};

/** Words that somebody is said to have said or written. */
function examineWords(statement: Statement, quotation: Quotation, grounds: Grounds): Opinion {
  const located = grounds.locate(quotation);
  if (located === undefined) return notFound(quotation);
  const evidence = evidenceOf(located);
  const discrepancies = isTitle(quotation) ? [] : wordingDifferences(statement.claim.masked, located);
  return isNonEmpty(discrepancies)
    ? { kind: 'refutes', evidence: [evidence], discrepancies }
    : { kind: 'confirms', evidence: [evidence] };
}

/**
 * A term of two words in quotation marks. It may be the writer's own; but where the sentence about the same thing has a
 * quoted term that differs in one of the two words, that one was meant.
 */
function examineTerm(statement: Statement, quotation: Quotation, { sentences, sources }: Grounds): Opinion {
  const words = quotation.pieces.flat();
  if (words.length !== 2 || quotation.pieces.length !== 1) return abstains;
  for (const ground of sentences) {
    if (shareMatched(statement, ground.matches, [quotation]) < TERM_ANCHOR_LEAST) break;
    const quoted = quotationsOf(ground.sentence.text).map(({ pieces }) => pieces.flat());
    if (quoted.some((other) => editsBetween(words, other) === 0)) return abstains;
    const altered = quoted.filter((other) => other.length === 2 && editsBetween(words, other) === 1)[0];
    if (altered === undefined) continue;
    const at = ground.sentence.span.start;
    const found = altered.map((word) => ({ ...word, start: word.start + at, end: word.end + at }));
    const text = sources.text(ground.passage.document);
    const located = {
      passage: ground.passage,
      text,
      start: found[0]?.start ?? at,
      end: found[1]?.end ?? at,
      edits: 1,
      pieces: [{ claimed: words, found }],
    };
    const discrepancies = wordingDifferences(statement.claim.masked, located);
    if (isNonEmpty(discrepancies)) return { kind: 'refutes', evidence: [evidenceFrom(ground)], discrepancies };
  }
  return abstains;
}

/** Least share of the rest of the statement: a term is short, so that little else may be the same. */
const TERM_ANCHOR_LEAST = 0.4;

const editsBetween = (a: readonly Word[], b: readonly Word[]): number =>
  a.length === b.length ? a.filter((word, at) => quotedForm(word) !== quotedForm(b[at] ?? word)).length : Infinity;

/** The title of a work or a case: its long words are capitalised, and it may be shortened or lengthened at will. */
function isTitle({ pieces }: Quotation): boolean {
  const long = pieces.flat().filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
}

/** Three words in quotation marks that stand nowhere may be the writer's own distancing; more are somebody's words. */
function notFound(quotation: Quotation): Opinion {
  if (quotedWordCount(quotation) <= QUOTED_WORDS_LEAST) return abstains;
  return { kind: 'doubts', evidence: [], unsupported: [spanOf<'claim'>(quotation.start, quotation.end)] };
}

const evidenceOf = ({ passage, start, end, text }: LocatedQuotation): Evidence => {
  const span = spanOf<'source'>(start, end);
  return {
    document: passage.document,
    passage: passage.id,
    span,
    text: text.slice(start, end),
    locator: passage.locator,
    matched: [span],
  };
};

/** The opinion on a statement with several quotations: an altered one outweighs a missing one, that an exact one. */
function jointOpinion(opinions: readonly Opinion[]): Opinion {
  const refuting = opinions.filter((opinion) => opinion.kind === 'refutes');
  const discrepancies = refuting.flatMap((opinion) => opinion.discrepancies);
  const evidence = refuting.flatMap((opinion) => opinion.evidence);
  if (isNonEmpty(discrepancies) && isNonEmpty(evidence)) return { kind: 'refutes', discrepancies, evidence };
  return opinions.find(({ kind }) => kind === 'doubts') ?? opinions.find(({ kind }) => kind === 'confirms') ?? abstains;
}
