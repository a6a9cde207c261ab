import { WRITTEN } from '../../../src/engine/verification/worth/features';
import { fitWorth, oddsOf, type Recipe, type WorthModel, type WorthSample } from './model';

/** A model of speech, and its correction for sentences in a writer's voice. */
export interface TwoPart {
  readonly base: WorthModel;
  readonly correction: WorthModel;
}

/**
 * 5,000 and 800 features fit into 120 kB; more of them gain less than half a point of F1. Ridge 10 and 3: the best of 1, 3,
 * 10 and 30 in cross-validation.
 */
const BASE: Recipe = { ridge: 10, seenLeast: 2, kept: 6000 };
const CORRECTION: Recipe = { ridge: 3, seenLeast: 2, kept: 800 };

/** What a debate's sentence without marks of speech counts in the correction, beside a draft's sentence. */
const DEBATE_IN_CORRECTION = 0.3;

/** Fits the base on debates, and on drafts and the debates' written sentences what the base gets wrong there. */
export function fitTwoPart(debates: readonly WorthSample[], drafts: readonly WorthSample[]): TwoPart {
  const base = fitWorth(debates, BASE);
  const written = [...debates.map((one) => ({ ...one, weight: DEBATE_IN_CORRECTION * one.weight })), ...drafts].filter(
    isWritten,
  );
  const correction = fitWorth(
    written.map((one) => ({ ...one, offset: oddsOf(base, one.features) })),
    CORRECTION,
  );
  return { base, correction };
}

export const isWritten = ({ features }: WorthSample): boolean => features.includes(WRITTEN);

/** The log-odds that a sentence needs a source. */
export const twoPartOdds = ({ base, correction }: TwoPart, sample: WorthSample): number =>
  oddsOf(base, sample.features) + (isWritten(sample) ? oddsOf(correction, sample.features) : 0);
