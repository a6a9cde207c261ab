import type { DetectorId } from '../../../src/engine/verification/learned';
import {
  areaUnderCurve,
  balancedAccuracy,
  bestThreshold,
  caughtAt,
  percent,
  quantile,
  shareOf,
  type Scored,
} from '../data/measures';
import type { Assessed } from './assess';
import { namedWordsFigures, type NamedWordsFigures } from './namedWords';
import { retrievalFigures, type RetrievalFigures } from './retrieval';

/** The figures of one set of claims; shares in percent. */
export interface ClaimFigures {
  readonly name: string;
  readonly n: number;
  /** Balanced accuracy of the verdicts as shipped: "supported" against all others. */
  readonly bacc: number;
  /** The same at a threshold tuned on NAME.dev for NAME.test, where both are given, and else on the set itself. */
  readonly baccTuned: number;
  readonly auc: number;
  /** Share of the wholly unbacked claims that are caught when 5 % of the backed ones are flagged. */
  readonly catchAt5: number;
  /** Share of the backed claims that a writer is told to be unbacked, or to differ from the source. */
  readonly falseAlarm: number;
  /** Share of the backed claims that are shown "Backed". */
  readonly earned: number;
  /** Share of all other claims that are shown "Backed". */
  readonly wronglyBacked: number;
  /** Share of the backed claims that a writer is told to differ from a source. */
  readonly falseDifference: number;
  /** Precision of "Backed" if as many claims were backed as not; NaN where nothing is shown "Backed". */
  readonly precision: number;
  /** The median, with the sources indexed. */
  readonly msPerClaim: number;
  /** For each kind of edit, the share caught when 5 % of the backed claims are flagged by the detector of that kind. */
  readonly byEdit?: Readonly<Record<string, number>>;
  readonly retrieval?: RetrievalFigures;
  readonly namedWords?: NamedWordsFigures;
}

/** Which detector is to find which edits, by the names that the data sets give them. */
const DETECTOR_OF: Readonly<Record<string, DetectorId>> = {
  number: 'number',
  entity_out: 'name',
  entity_doc: 'name',
  entity_modification: 'name',
  swap: 'role',
  negation: 'negation',
  negation_insertion_removal: 'negation',
  antonym: 'opposite',
  antonym_swap: 'opposite',
  overstate: 'strength',
};

/**
 * Measures a set. Where its unbacked claims were made by edits, they say the source's words, and the detectors'
 * score is what tells them; elsewhere the score of backing is.
 */
export function measureSet(name: string, assessed: readonly Assessed[], tunedOn: readonly Assessed[]): ClaimFigures {
  const scores = scoredBy(assessed);
  const tuned = bestThreshold(scoredBy(tunedOn));
  const backed = assessed.filter(isBacked);
  const unbacked = assessed.filter(({ row }) => row.label === 'not_supported' || row.label === 'contradicted');
  const score = scoreFor(assessed);
  const edits = byEdit(assessed, backed);
  const retrieval = retrievalFigures(assessed);
  const named = namedWordsFigures(assessed);
  return {
    name,
    n: assessed.length,
    bacc: percent(
      balancedAccuracy(
        assessed.map((one) => ({ score: one.isFoundBacked ? 1 : 0, isBacked: isBacked(one) })),
        0.5,
      ),
    ),
    baccTuned: percent(balancedAccuracy(scores, tuned)),
    auc: percent(areaUnderCurve(scores)),
    catchAt5: percent(caughtAt(0.05, backed.map(score), unbacked.map(score))),
    falseAlarm: percent(shareOf(backed, ({ isAlarm }) => isAlarm)),
    ...worthOfBacked(assessed),
    msPerClaim:
      Math.round(
        100 *
          quantile(
            assessed.map(({ milliseconds }) => milliseconds),
            0.5,
          ),
      ) / 100,
    ...(edits && { byEdit: edits }),
    ...(retrieval && { retrieval }),
    ...(named && { namedWords: named }),
  };
}

/** What "Backed" and "differs" are worth to a writer. */
function worthOfBacked(
  assessed: readonly Assessed[],
): Pick<ClaimFigures, 'earned' | 'wronglyBacked' | 'falseDifference' | 'precision'> {
  const backed = assessed.filter(isBacked);
  const others = assessed.filter((one) => !isBacked(one));
  const earned = shareOf(backed, ({ isShownBacked }) => isShownBacked);
  const wronglyBacked = shareOf(others, ({ isShownBacked }) => isShownBacked);
  return {
    earned: percent(earned),
    wronglyBacked: percent(wronglyBacked),
    falseDifference: percent(shareOf(backed, ({ isShownDiffering }) => isShownDiffering)),
    precision: percent(earned / (earned + wronglyBacked)),
  };
}

const isBacked = ({ row }: Assessed): boolean => row.label === 'supported';
const isEdited = (assessed: readonly Assessed[]): boolean => assessed.some(({ row }) => row.edits.length > 0);
const scoreFor = (assessed: readonly Assessed[]): ((one: Assessed) => number) =>
  isEdited(assessed) ? ({ trust }) => trust : ({ support }) => support;

const scoredBy = (assessed: readonly Assessed[]): readonly Scored[] => {
  const score = scoreFor(assessed);
  return assessed.map((one) => ({ score: score(one), isBacked: isBacked(one) }));
};

function byEdit(assessed: readonly Assessed[], backed: readonly Assessed[]): Record<string, number> | undefined {
  if (!isEdited(assessed)) return undefined;
  const kinds = [...new Set(assessed.flatMap(({ row }) => row.edits))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const detector = DETECTOR_OF[kind];
      const trust = (one: Assessed): number => (detector ? (one.byDetector.get(detector) ?? 0) : one.trust);
      const edited = assessed.filter(({ row }) => row.edits.includes(kind));
      return [kind, percent(caughtAt(0.05, backed.map(trust), edited.map(trust)))];
    }),
  );
}
