import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Evidence, Opinion } from '../../model/verdict';
import { locateQuotation, type LocatedQuotation } from '../locateQuotation';
import { quotedWordCount, type Quotation } from '../quotations';
import { wordingDifferences } from '../wordingDifferences';
import { abstains, type Check } from '../check';
import type { Grounds } from '../grounds';
import type { Statement } from '../statement';
import { QUOTED_WORDS_LEAST } from '../thresholds';

/** Holds words in quotation marks against the sources, and names every word that was changed. */
export const quotationCheck: Check = {
  id: 'quotation',
  examine(statement, grounds) {
    const long = statement.quotations.filter((quotation) => quotedWordCount(quotation) >= QUOTED_WORDS_LEAST);
    if (long.length === 0) return abstains;
    return jointOpinion(long.map((quotation) => examineOne(statement, quotation, grounds)));
  },
};

function examineOne(statement: Statement, quotation: Quotation, grounds: Grounds): Opinion {
  const located = locateQuotation(quotation, grounds);
  if (located === undefined) return notFound(quotation);
  const evidence = evidenceOf(located);
  const discrepancies = wordingDifferences(statement.claim.masked, located);
  return isNonEmpty(discrepancies)
    ? { kind: 'refutes', evidence: [evidence], discrepancies }
    : { kind: 'confirms', evidence: [evidence] };
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
