import { isNonEmpty, type NonEmpty } from '../model/brand';
import { readable } from '../model/masked';
import type { Span } from '../model/span';
import type { Finding } from '../model/finding';
import type { CheckId, Discrepancy, Evidence, Opinion } from '../model/verdict';

/** A check's opinion with its name. */
export interface NamedOpinion {
  readonly id: CheckId;
  readonly opinion: Opinion;
}

type Judgement = Omit<Finding, 'claim'>;

/**
 * Makes one verdict of the opinions, which come the most certain first.
 *
 * A difference outweighs all support: the words around a changed number are usually backed. Quoted words found nowhere
 * outweigh coverage, which counts the words and not their order. What is doubted makes support partial.
 */
export function combine(
  opinions: readonly NamedOpinion[],
  nearest: readonly Evidence[],
  missing: readonly Span<'claim'>[],
): Judgement {
  const loud = contradiction(opinions) ?? missingQuotation(opinions, nearest);
  if (loud !== undefined) return loud;
  const supported = support(opinions);
  return supported ? withRemarks(supported, opinions) : nothingFound(nearest, missing);
}

/** What a careful writer may want to know of words that are backed. */
function withRemarks(judgement: Judgement, opinions: readonly NamedOpinion[]): Judgement {
  const remarks = opinions.flatMap(({ opinion }) => ('remarks' in opinion ? (opinion.remarks ?? []) : []));
  return isNonEmpty(remarks) ? { ...judgement, remarks: asRead(remarks) } : judgement;
}

function contradiction(opinions: readonly NamedOpinion[]): Judgement | undefined {
  const refuting = opinions.flatMap(({ id, opinion }) => (opinion.kind === 'refutes' ? [{ id, opinion }] : []));
  const discrepancies = refuting.flatMap(({ opinion }) => opinion.discrepancies);
  const evidence = refuting.flatMap(({ opinion }) => opinion.evidence);
  const rule = refuting[0]?.id;
  if (rule === undefined || !isNonEmpty(discrepancies) || !isNonEmpty(evidence)) return undefined;
  return {
    rule,
    verdict: { kind: 'contradicted', evidence: distinct(evidence), discrepancies: asRead(unmarked(discrepancies)) },
  };
}

/** What a person is shown of a difference has no fillers in it. */
function asRead<D extends Pick<Discrepancy, 'claimed' | 'found'>>(discrepancies: NonEmpty<D>): NonEmpty<D> {
  const shown = (one: D): D => ({
    ...one,
    claimed: { ...one.claimed, text: readable(one.claimed.text) },
    found: { ...one.found, text: readable(one.found.text) },
  });
  const [first, ...others] = discrepancies;
  return [shown(first), ...others.map(shown)];
}

/** A changed number inside an altered quotation is one difference, told by the check that comes first. */
function unmarked<D extends { readonly claimed: { readonly span: Span<'claim'> } }>(
  discrepancies: NonEmpty<D>,
): NonEmpty<D> {
  const [first, ...others] = discrepancies;
  const kept: [D, ...D[]] = [first];
  for (const one of others) {
    const isNew = kept.every(
      ({ claimed: { span } }) => one.claimed.span.end <= span.start || span.end <= one.claimed.span.start,
    );
    if (isNew) kept.push(one);
  }
  return kept;
}

function missingQuotation(opinions: readonly NamedOpinion[], nearest: readonly Evidence[]): Judgement | undefined {
  const opinion = opinions.find(({ id }) => id === 'quotation')?.opinion;
  if (opinion?.kind !== 'doubts') return undefined;
  // Where a part of the words stands comes before what only shares words with them.
  const { evidence, unsupported } = opinion;
  const all = [...evidence, ...nearest];
  return {
    rule: 'quotation',
    verdict: { kind: 'notEnoughEvidence', nearest: isNonEmpty(all) ? distinct(all) : [], unsupported },
  };
}

function support(opinions: readonly NamedOpinion[]): Judgement | undefined {
  const coverage = opinions.find(({ id }) => id === 'coverage')?.opinion;
  if (coverage?.kind !== 'confirms' && coverage?.kind !== 'doubts' && coverage?.kind !== 'resembles') return undefined;
  const exact = opinions.flatMap(({ opinion }) => (opinion.kind === 'confirms' ? opinion.evidence : []));
  const evidence = [...exact, ...coverage.evidence];
  const doubted = opinions.flatMap(({ id, opinion }) =>
    opinion.kind === 'doubts' ? [{ id, spans: opinion.unsupported }] : [],
  );
  const unsupported = joined(doubted.flatMap(({ spans }) => spans));
  if (!isNonEmpty(evidence)) return undefined;
  const rule = doubted[0]?.id ?? 'coverage';
  if (isNonEmpty(unsupported))
    return { rule, verdict: { kind: 'partlySupported', evidence: distinct(evidence), unsupported } };
  if (coverage.kind === 'resembles' && (exact.length === 0 || coverage.isShortOfWords === true))
    return { rule: 'coverage', verdict: { kind: 'notCheckedClosely', evidence: distinct(evidence) } };
  return {
    rule: exact.length > 0 && opinions[0]?.opinion.kind === 'confirms' ? opinions[0].id : 'coverage',
    verdict: { kind: 'supported', evidence: distinct(evidence) },
  };
}

const nothingFound = (nearest: readonly Evidence[], unsupported: readonly Span<'claim'>[]): Judgement => ({
  rule: 'coverage',
  verdict: { kind: 'notEnoughEvidence', nearest, unsupported },
});

/** One piece of evidence for each place. */
function distinct(evidence: NonEmpty<Evidence>): NonEmpty<Evidence> {
  const [first, ...others] = evidence;
  const isNew = (one: Evidence, at: number): boolean =>
    [first, ...others.slice(0, at)].every(
      (other) => other.document !== one.document || other.span.start !== one.span.start,
    );
  return [first, ...others.filter(isNew)];
}

/** In order, and one span where two overlap. */
function joined(spans: readonly Span<'claim'>[]): readonly Span<'claim'>[] {
  const kept: Span<'claim'>[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { start: last.start, end: span.end };
  }
  return kept;
}
