import type { Statement } from '../statement';

/** Marks and words between two terms that begin another clause. */
const BOUNDARY = /[,;:()—–]|\b(?:and|but|which|who|while|because|after|before|when|where|that|although)\b/i;

/**
 * The clauses of a statement as indexes of its terms, in order. A clause of one term is left out, beside others: a
 * date or an apposition says nothing alone.
 */
export function clausesOf({ claim, terms }: Statement): readonly (readonly number[])[] {
  const clauses: number[][] = [];
  terms.forEach(({ start }, at) => {
    const previous = terms[at - 1];
    const isNew = previous === undefined || BOUNDARY.test(claim.masked.slice(previous.end, start));
    if (isNew) clauses.push([at]);
    else clauses.at(-1)?.push(at);
  });
  return clauses.length === 1 ? clauses : clauses.filter((clause) => clause.length > 1);
}
