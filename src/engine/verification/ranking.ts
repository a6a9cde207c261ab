import type { Candidate, Passage } from '../model/passage';
import type { Ground } from './grounds';
import type { Statement } from './statement';

/**
 * The sentences in the order in which a person should see them: first the one that says most of the statement, then
 * those that add most to what the ones before it say. Both counts and the share of the passage's relevance matter, and a
 * sentence profits from its neighbours.
 *
 * Source of the weights: gold evidence of 804 claims of WiCE, where the order by coverage alone has all of a set of
 * evidence among the first five in 70.0 % and this one in 73.1 %, 2026-11.
 */
export function rankedEvidence(
  statement: Statement,
  sentences: readonly Ground[],
  candidates: readonly Candidate[],
): readonly Ground[] {
  const worth = worthOf(sentences, candidates);
  const byWorth = [...sentences].sort((a, b) => worth(b) - worth(a));
  const first = byWorth[0];
  if (first === undefined) return [];
  const chosen = [first];
  const covered = first.matches.map((match) => match?.degree ?? 0);
  while (chosen.length < Math.min(RANKED, byWorth.length)) {
    const rest = byWorth.filter((ground) => !chosen.includes(ground));
    const value = new Map(
      rest.map((ground) => [ground, worth(ground) + ADDED_WEIGHT * added(statement, covered, ground)]),
    );
    const next = rest.reduce((best, one) => ((value.get(one) ?? 0) > (value.get(best) ?? 0) ? one : best));
    chosen.push(next);
    next.matches.forEach((match, at) => (covered[at] = Math.max(covered[at] ?? 0, match?.degree ?? 0)));
  }
  return [...chosen, ...byWorth.filter((ground) => !chosen.includes(ground))];
}

/** How many places are chosen for what they add; the rest follows by worth. */
const RANKED = 8;
const ADDED_WEIGHT = 0.5;
const RELEVANCE_WEIGHT = 0.5;
const NEIGHBOUR_WEIGHT = 0.1;

/** A sentence's own worth: its coverage, its passage's relevance, and a little of its neighbours'. */
function worthOf(sentences: readonly Ground[], candidates: readonly Candidate[]): (ground: Ground) => number {
  const most = Math.max(...candidates.map(({ relevance }) => relevance), Number.MIN_VALUE);
  const relevance = new Map<Passage, number>(candidates.map((one) => [one.passage, one.relevance / most]));
  const own = new Map(
    sentences.map((ground) => [ground, ground.coverage + RELEVANCE_WEIGHT * (relevance.get(ground.passage) ?? 0)]),
  );
  const inOrder = [...sentences].sort((a, b) => placeOf(a) - placeOf(b));
  const total = new Map(
    inOrder.map((ground, at) => {
      const beside = [inOrder[at - 1], inOrder[at + 1]].filter(
        (other) => other !== undefined && areBeside(ground, other),
      );
      const fromBeside = beside.reduce((sum, other) => sum + ((other && own.get(other)) ?? 0), 0);
      return [ground, (own.get(ground) ?? 0) + NEIGHBOUR_WEIGHT * fromBeside];
    }),
  );
  return (ground) => total.get(ground) ?? 0;
}

const placeOf = ({ sentence }: Ground): number => sentence.span.start;

const areBeside = (a: Ground, b: Ground): boolean =>
  a.passage.document === b.passage.document &&
  Math.min(
    Math.abs(a.sentence.span.start - b.sentence.span.end),
    Math.abs(b.sentence.span.start - a.sentence.span.end),
  ) < GAP_MOST;

/** A space, or a paragraph's end; code units. */
const GAP_MOST = 10;

/** The share of the statement's weight that a sentence has beyond what is covered. */
function added({ terms }: Statement, covered: readonly number[], { matches }: Ground): number {
  let all = 0;
  let more = 0;
  terms.forEach(({ weight }, at) => {
    all += weight;
    more += weight * Math.max(0, (matches[at]?.degree ?? 0) - (covered[at] ?? 0));
  });
  return all === 0 ? 0 : more / all;
}
