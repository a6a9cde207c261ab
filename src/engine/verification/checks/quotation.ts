import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Discrepancy, Opinion, Remark } from '../../model/verdict';
import { negationsOf } from '../../text/negations';
import { termOf, termsOf } from '../../text/terms';
import { reversals } from '../againstItsSense';
import { abstains, type Check, type Grounds } from '../check';
import { cutShort } from '../cutShort';
import { wrongJoints } from '../joints';
import { missingAround, quotedEvidence, type LocatedQuotation } from '../locatedQuotation';
import { openQuotationOf, quotedWordCount, speeches, type Quotation } from '../quotations';
import { otherRole } from '../quotedRole';
import { examineQuotedTerm } from '../quotedTerm';
import type { Statement } from '../statement';
import { QUOTED_WORDS_LEAST, SHORT_QUOTATION } from '../thresholds';
import { verbatimRun } from '../verbatim';
import { wordingDifferences } from '../wordingDifferences';

/** Holds words in quotation marks against the sources, and names every word that was changed. */
export const quotationCheck: Check = {
  id: 'quotation',
  examine(statement, grounds) {
    const opinions = speeches(statement.claim.masked, statement.quotations).map((quotation) =>
      quotedWordCount(quotation) < QUOTED_WORDS_LEAST
        ? examineQuotedTerm(statement, quotation, grounds)
        : examineWords(statement, quotation, grounds),
    );
    const open = statement.claim.role === 'quote' ? undefined : openQuotationOf(statement.claim.masked);
    const opinion = jointOpinion(open ? [...opinions, examineOpen(statement, open, grounds)] : opinions);
    const known = 'remarks' in opinion ? (opinion.remarks ?? []) : [];
    return withRemarks(opinion, [...known, ...verbatimRun(statement, grounds)]);
  },
};

/** Words that somebody is said to have said or written. */
function examineWords(statement: Statement, quotation: Quotation, grounds: Grounds): Opinion {
  const located = grounds.locate(quotation);
  if (located === undefined || isByChance(statement, quotation, located, grounds)) return notFound(quotation);
  if (!located.isWhole) return stopped(quotation, located);
  const { masked } = statement.claim;
  const evidence = quotedEvidence(located);
  const altered = wordingDifferences(masked, located).filter(
    (difference) => !isFree(quotation, masked, difference) || changesFact(difference),
  );
  const discrepancies = altered.length > 0 ? altered : located.edits > 0 ? [] : turned(masked, quotation, located);
  return isNonEmpty(discrepancies)
    ? { kind: 'refutes', evidence: [evidence], discrepancies }
    : { kind: 'confirms', evidence: [evidence], remarks: cutShort(masked, quotation, located) };
}

/** The words are the source's, and say another thing than there: cut from their sense, joined to others, said by another. */
function turned(masked: string, quotation: Quotation, located: LocatedQuotation): readonly Discrepancy[] {
  const reversed = reversals(masked, quotation, located);
  const joined = reversed.length > 0 ? reversed : wrongJoints(masked, located);
  return joined.length > 0 ? joined : otherRole(masked, quotation, located);
}

/** A few words that differ in one are another sentence's, unless that sentence is about the same thing. */
function isByChance(
  statement: Statement,
  quotation: Quotation,
  located: LocatedQuotation,
  { sentences }: Grounds,
): boolean {
  if (located.edits === 0 || quotedWordCount(quotation) > SHORT_QUOTATION) return false;
  const beside = statement.terms.filter(({ start }) => start < quotation.start || start >= quotation.end);
  return !sentences.some(
    ({ passage, matches }) =>
      passage.id === located.passage.id &&
      statement.terms.some((term, at) => beside.includes(term) && matches[at] !== undefined),
  );
}

/** A quotation that goes on in the next paragraph: what is there of it can be altered; what is missing says nothing. */
function examineOpen(statement: Statement, open: Quotation, grounds: Grounds): Opinion {
  const opinion = quotedWordCount(open) <= SHORT_QUOTATION ? abstains : examineWords(statement, open, grounds);
  return opinion.kind === 'doubts' ? abstains : opinion;
}

/** A title may be shortened, and an expression of three words be put into another form: "kicked the bucket". */
const isFree = (quotation: Quotation, masked: string, { claimed, found }: Discrepancy): boolean =>
  isTitle(quotation, masked) ||
  (quotedWordCount(quotation) <= QUOTED_WORDS_LEAST && areEqualTerms(claimed.text, found.text));

const areEqualTerms = (a: string, b: string): boolean => {
  const [own, other] = [a, b].map((words) =>
    termsOf(words)
      .map(({ term }) => term)
      .join(' '),
  );
  return own !== '' && own === other;
};

/** The title of a work or a case: its long words are capitalised, and it may be shortened or lengthened at will. */
function isTitle({ start, pieces }: Quotation, masked: string): boolean {
  const end = pieces.at(-1)?.at(-1)?.end ?? start;
  const long = masked.slice(start, end).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** A figure or a negation is the same in a title, too. */
const changesFact = ({ claimed, found }: Discrepancy): boolean =>
  /\d/.test(claimed.text + found.text) || negationsOf(claimed.text).length !== negationsOf(found.text).length;

/** Three words in quotation marks that stand nowhere may be the writer's own distancing; more are somebody's words. */
function notFound(quotation: Quotation): Opinion {
  if (quotedWordCount(quotation) <= QUOTED_WORDS_LEAST || !canBeLookedUp(quotation)) return abstains;
  return { kind: 'doubts', evidence: [], unsupported: [spanOf<'claim'>(quotation.start, quotation.end)] };
}

/** Words of grammar alone stand everywhere, and the index leads nowhere. */
const canBeLookedUp = ({ pieces }: Quotation): boolean => pieces.flat().some(({ form }) => termOf(form) !== undefined);

/** Matching stopped: a run of the words stands in a source, and what is quoted before and behind it does not. */
function stopped(quotation: Quotation, located: LocatedQuotation): Opinion {
  const unsupported = missingAround(quotation, located);
  return isNonEmpty(unsupported) ? { kind: 'doubts', evidence: [quotedEvidence(located)], unsupported } : abstains;
}

/** The opinion on a statement with several quotations: an altered one outweighs a missing one, that an exact one. */
function jointOpinion(opinions: readonly Opinion[]): Opinion {
  const refuting = opinions.filter((opinion) => opinion.kind === 'refutes');
  const discrepancies = refuting.flatMap((opinion) => opinion.discrepancies);
  const evidence = refuting.flatMap((opinion) => opinion.evidence);
  if (isNonEmpty(discrepancies) && isNonEmpty(evidence)) return { kind: 'refutes', discrepancies, evidence };
  const remarks = opinions.flatMap((opinion) => ('remarks' in opinion ? (opinion.remarks ?? []) : []));
  const exact = opinions.find(({ kind }) => kind === 'confirms');
  return opinions.find(({ kind }) => kind === 'doubts') ?? (exact ? withRemarks(exact, remarks) : abstains);
}

/** Remarks stand beside support; a refutation needs none. */
function withRemarks(opinion: Opinion, remarks: readonly Remark[]): Opinion {
  return opinion.kind === 'confirms' || opinion.kind === 'abstains' ? { ...opinion, remarks } : opinion;
}
