import { worthFeatures, WRITTEN } from './features';
import { readPart, type ReadPart } from './worthModel';
import { WORTH_MODEL } from './worthWeights';

/** From this score on a sentence needs a source: where the trained log-odds reach the trained threshold. */
export const WORTH_LEAST = 0.5;

/**
 * How surely a sentence says something that a source could back or refute, from 0 (an opinion, a transition, an
 * instruction) to 1; from `WORTH_LEAST` on it is checked. Linear logistic regression on words, pairs, shapes and cues.
 */
export function checkWorthiness(sentence: string): number {
  parts ??= { base: readPart(WORTH_MODEL.base), correction: readPart(WORTH_MODEL.correction) };
  const features = worthFeatures(sentence);
  const odds = parts.base(features);
  if (!features.has(WRITTEN)) return logistic(odds - WORTH_MODEL.least.spoken);
  return logistic(odds + parts.correction(features) - WORTH_MODEL.least.written);
}

/** Unfolded at the first question: a draft without prose pays nothing. */
let parts: Readonly<Record<'base' | 'correction', ReadPart>> | undefined;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
