import type { Stretch } from '../model/stretch';
import { logOddsOf, shareRatedSo, type DetectorId } from './learned';
import { LEARNED } from './learnedWeights';
import type { Examination } from './examination';
import type { SupportFeatures } from './support/supportFeatures';
import { SCATTERED_COVERAGE_MOST, SCATTERED_PAIRS_MOST } from './thresholds';

/** A part of a statement, and which share of backed statements holds one as suspicious; from 1 down to about 0.001. */
export interface Suspicion extends Stretch {
  readonly detector: DetectorId;
  readonly share: number;
}

/** How well a statement is backed. */
export interface Backing {
  /** Log-odds; higher is better. For decisions and measures: a person is never shown it. */
  readonly score: number;
  /** Whether a source backs it at all, in part or as a whole. */
  readonly isBacked: boolean;
  /** The most suspicious part for each detector that has one, the most suspicious first. */
  readonly suspicions: readonly Suspicion[];
}

/**
 * What the logarithm of a suspicion's share counts for beside the log-odds of support.
 *
 * Unit: none. Default: 0.1.
 * Source: from 0 to 0.1 the area under the curve rises by 1.4 points on WiCE and falls nowhere by more than 0.9; beyond
 * 0.2 it falls on answers to questions, 2026-11.
 */
export const DOUBT_WEIGHT = 0.1;

/** The score of a statement that shares no word with any source. */
const NOTHING = -20;

/** Weighs an examination with what was learned. */
export function backingOf({ support, suspects }: Examination): Backing {
  const byDetector = new Map<DetectorId, Suspicion>();
  for (const { detector, suspect } of suspects) {
    const weights = LEARNED.detectors[detector];
    const share = shareRatedSo(weights.levels, logOddsOf(weights, suspect.features));
    const known = byDetector.get(detector);
    if (known === undefined || share < known.share)
      byDetector.set(detector, { detector, share, start: suspect.start, end: suspect.end });
  }
  const suspicions = [...byDetector.values()].sort((a, b) => a.share - b.share);
  const doubt = suspicions.reduce((sum, { share }) => sum + Math.log(share), 0);
  const score = support === undefined ? NOTHING : logOddsOf(LEARNED.support, support) + DOUBT_WEIGHT * doubt;
  const isBacked = support !== undefined && score >= LEARNED.backedFrom && !isScattered(support);
  return { score, isBacked, suspicions };
}

/** Few of the words, and hardly two of them together: what any text has in common with many sources, by chance. */
const isScattered = ({ coverageByWindow, togetherPairs }: SupportFeatures): boolean =>
  coverageByWindow <= SCATTERED_COVERAGE_MOST && togetherPairs <= SCATTERED_PAIRS_MOST;
