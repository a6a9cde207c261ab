import type { Corpora } from './corpora';
import type { WorthSample } from './model';
import { fitTwoPart, isWritten, twoPartOdds } from './twoPart';

/** A sentence with the log-odds that a model gives it which has seen neither it nor its group. */
export interface Unseen {
  readonly sample: WorthSample;
  readonly odds: number;
}

/** Sentences of `tested` judged by models that leave out its group, and every copy of its sentences elsewhere. */
export function crossValidate(corpora: Corpora, tested: keyof Corpora): readonly Unseen[] {
  return foldsOf(corpora[tested]).flatMap((fold) => {
    const keys = new Set(fold.map(({ key }) => key));
    const left = new Set(fold);
    const without = (samples: readonly WorthSample[]): readonly WorthSample[] =>
      samples.filter((one) => !keys.has(one.key) && !left.has(one));
    const model = fitTwoPart(without(corpora.claimBuster), without([...corpora.drafts, ...corpora.statements]));
    return fold.map((sample) => ({ sample, odds: twoPartOdds(model, sample) }));
  });
}

/** Groups dealt into folds in order of name. */
function foldsOf(samples: readonly WorthSample[]): readonly (readonly WorthSample[])[] {
  const groups = [...new Set(samples.map(({ group }) => group))].sort();
  const folds = Math.min(FOLDS, groups.length);
  return Array.from({ length: folds }, (_, fold) =>
    samples.filter(({ group }) => groups.indexOf(group) % folds === fold),
  );
}

const FOLDS = 5;

/**
 * Thresholds by voice: the one of speech gives ClaimBuster's best F1; the one of writing lets at most this share of our
 * drafts' claims go unchecked.
 */
const DROPPED_MOST = 0.03;

/** The log-odds from which a sentence needs a source. */
export function chooseLeast(
  debates: readonly Unseen[],
  drafts: readonly Unseen[],
): Readonly<Record<'spoken' | 'written', number>> {
  const spoken = debates.filter(({ sample }) => !isWritten(sample));
  const candidates = Array.from({ length: 61 }, (_, at) => (at - 40) / 20);
  const claims = drafts
    .filter(({ sample }) => isWritten(sample) && sample.isWorth)
    .map(({ odds }) => odds)
    .sort((a, b) => a - b);
  return {
    spoken: candidates.reduce((best, one) => (f1At(spoken, one) > f1At(spoken, best) ? one : best)),
    written: Math.floor(100 * (claims[Math.floor(DROPPED_MOST * claims.length)] ?? 0)) / 100,
  };
}

function f1At(unseen: readonly Unseen[], least: number): number {
  let hits = 0;
  let misses = 0;
  for (const { sample, odds } of unseen) {
    if (sample.isWorth && odds >= least) hits += 1;
    else if (sample.isWorth !== odds >= least) misses += 1;
  }
  return (2 * hits) / (2 * hits + misses);
}
