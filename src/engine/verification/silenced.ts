import { isNonEmpty } from '../model/brand';
import type { CheckId, Opinion } from '../model/verdict';
import { abstains } from './check';
import type { NamedOpinion } from './combine';

/** The opinions without what some rules object to, and those of them that had objected to something. */
export function withoutSome(
  opinions: readonly NamedOpinion[],
  without: readonly CheckId[],
): { readonly opinions: readonly NamedOpinion[]; readonly silenced: readonly CheckId[] } {
  if (without.length === 0) return { opinions, silenced: [] };
  const isTold = ({ id, opinion }: NamedOpinion): boolean => without.includes(id) && objects(opinion);
  return {
    opinions: opinions.map((one) => (isTold(one) ? { id: one.id, opinion: consenting(one.opinion) } : one)),
    silenced: opinions.filter(isTold).map(({ id }) => id),
  };
}

/** Whether a writer hears of it. */
const objects = (opinion: Opinion): boolean =>
  opinion.kind === 'refutes' ||
  opinion.kind === 'doubts' ||
  (opinion.kind !== 'resembles' && (opinion.remarks ?? []).length > 0);

/** What is left of an opinion when its objection is taken away: the evidence still backs what it backs. */
function consenting(opinion: Opinion): Opinion {
  if (opinion.kind === 'confirms' || opinion.kind === 'resembles')
    return { kind: opinion.kind, evidence: opinion.evidence };
  return opinion.kind === 'doubts' && isNonEmpty(opinion.evidence)
    ? { kind: 'confirms', evidence: opinion.evidence }
    : abstains;
}
