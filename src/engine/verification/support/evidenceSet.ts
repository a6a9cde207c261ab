import { surpriseOf } from '../../text/commonness';
import type { Ground } from '../grounds';
import type { Statement } from '../statement';

/** The sentences a statement most likely rests on. */
export interface EvidenceSet {
  /** The sentence that says most of it. */
  readonly best: Ground;
  /** Up to three neighbouring sentences that say most of it together. */
  readonly window: readonly Ground[];
  /** `best`, up to two sentences that add most to it, and `window`; each once. */
  readonly all: readonly Ground[];
}

/** Chooses the evidence by the surprise of the terms that a set of sentences has; `undefined` without any sentence. */
export function evidenceSetFor(statement: Statement, sentences: readonly Ground[]): EvidenceSet | undefined {
  const measure = measureFor(statement);
  const ranked = [...sentences].sort((a, b) => measure.rank(b) - measure.rank(a));
  const best = ranked[0];
  if (best === undefined) return undefined;
  const added = withAdditions(best, ranked.slice(0, ADDITIONS_FROM), measure.covered);
  const window = bestWindow(best, sentences, measure.covered);
  return { best, window, all: [...new Set([...added, ...window])] };
}

/** How many of the best sentences are asked whether they add something. */
const ADDITIONS_FROM = 60;

type Covered = (grounds: readonly Ground[]) => number;

function measureFor({ terms }: Statement): { rank: (ground: Ground) => number; covered: Covered } {
  const surprises = new Map(terms.map(({ term }) => [term, surpriseOf(term)]));
  const first = new Map([...terms.entries()].map(([at, { term }]) => [term, at]));
  const sum = (worth: (term: string, at: number) => number): number => {
    let total = 0;
    for (const [term, surprise] of surprises) total += surprise * worth(term, first.get(term) ?? 0);
    return total;
  };
  return {
    rank: ({ words, matches }) => sum((term, at) => (words.formSet.has(term) ? 1 : 0) + (matches[at]?.degree ?? 0)),
    covered: (grounds) => sum((term) => (grounds.some(({ words }) => words.formSet.has(term)) ? 1 : 0)),
  };
}

function withAdditions(best: Ground, ranked: readonly Ground[], covered: Covered): readonly Ground[] {
  let chosen: readonly Ground[] = [best];
  while (chosen.length < 3) {
    const had = covered(chosen);
    let next: Ground | undefined;
    let most = had;
    for (const ground of ranked) {
      const has = covered([...chosen, ground]);
      if (has > most + EQUAL) [next, most] = [ground, has];
    }
    if (next === undefined) break;
    chosen = [...chosen, next];
  }
  return chosen;
}

function bestWindow(best: Ground, sentences: readonly Ground[], covered: Covered): readonly Ground[] {
  let window: readonly Ground[] = [best];
  let most = covered(window);
  for (const run of runsOf(sentences)) {
    const has = covered(run);
    if (has > most + EQUAL) [window, most] = [run, has];
  }
  return window;
}

/** For each sentence, itself and up to two that follow it closely in its source. */
function runsOf(sentences: readonly Ground[]): readonly (readonly Ground[])[] {
  const inOrder = [...sentences].sort(byPlace);
  return inOrder.map((_, at) => {
    const run = inOrder.slice(at, at + 3);
    const broken = run.findIndex((ground, i) => i > 0 && !follows(ground, run[i - 1] ?? ground));
    return broken < 0 ? run : run.slice(0, broken);
  });
}

function byPlace(a: Ground, b: Ground): number {
  if (a.passage.document !== b.passage.document) return a.passage.document < b.passage.document ? -1 : 1;
  return a.sentence.span.start - b.sentence.span.start;
}

const follows = (next: Ground, previous: Ground): boolean =>
  next.passage.document === previous.passage.document &&
  next.sentence.span.start - previous.sentence.span.end <= GAP_MOST;

/** A heading or a short sentence may stand between neighbours; code units. */
const GAP_MOST = 250;
const EQUAL = 1e-9;
