import { whyNotChecked } from '../../../src/engine/verification/whyNotChecked';
import { checkWorthiness } from '../../../src/engine/verification/worth/checkWorthiness';
import { averagePrecision, f1, percent } from '../data/measures';
import type { DataSet } from '../data/rows';

/** How well sentences that are worth a check are told from others; in percent. */
export interface WorthFigures {
  readonly name: string;
  readonly n: number;
  /** Of the shipped decision. */
  readonly f1: number;
  /** Average precision of the score. */
  readonly ap: number;
  /** The mean for a sentence. */
  readonly msPerClaim: number;
}

/** Measures the decision that the editor takes for every sentence of a draft. */
export function measureWorth({ name, worth }: DataSet): WorthFigures {
  const from = performance.now();
  const found = worth.map(({ text }) => whyNotChecked(text, 'paragraph') === undefined);
  const milliseconds = performance.now() - from;
  const scores = worth.map(({ text }) => checkWorthiness(text));
  return {
    name,
    n: worth.length,
    f1: percent(f1(worth.map(({ isWorth }, at) => ({ isWanted: isWorth, isFound: found[at] === true })))),
    ap: percent(averagePrecision(worth.map(({ isWorth }, at) => ({ isBacked: isWorth, score: scores[at] ?? 0 })))),
    msPerClaim: Math.round((1000 * milliseconds) / worth.length) / 1000,
  };
}
