import type { Judged } from '../../../src/engine/verification/judge';
import { percent, shareOf } from '../data/measures';
import type { Assessed } from './assess';

/** How the words that are named as unbacked agree with those that people marked; in percent, over all words. */
export interface NamedWordsFigures {
  readonly precision: number;
  readonly recall: number;
}

/** A stretch of a claim, by plain offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a claim that the writer is told to differ or to be unbacked. */
export function namedWords(judged: readonly Judged[]): readonly Stretch[] {
  return judged.flatMap(({ finding: { claim, verdict } }) => {
    const spans =
      verdict.kind === 'contradicted'
        ? verdict.discrepancies.map(({ claimed }) => claimed.span)
        : 'unsupported' in verdict
          ? verdict.unsupported
          : [];
    return spans.map(({ start, end }) => ({ start: claim.span.start + start, end: claim.span.start + end }));
  });
}

/** The figures over the claims whose words people marked; `undefined` without any. Punctuation and articles do not count. */
export function namedWordsFigures(assessed: readonly Assessed[]): NamedWordsFigures | undefined {
  const words = assessed.flatMap(({ row, named }) =>
    row.words
      .filter(({ text }) => /[\p{L}\p{N}]{3}/u.test(text))
      .map(({ start, end, isUnbacked }) => ({
        isUnbacked,
        isNamed: named.some((stretch) => stretch.start < end && start < stretch.end),
      })),
  );
  if (words.length === 0) return undefined;
  return {
    precision: percent(
      shareOf(
        words.filter(({ isNamed }) => isNamed),
        ({ isUnbacked }) => isUnbacked,
      ),
    ),
    recall: percent(
      shareOf(
        words.filter(({ isUnbacked }) => isUnbacked),
        ({ isNamed }) => isNamed,
      ),
    ),
  };
}
