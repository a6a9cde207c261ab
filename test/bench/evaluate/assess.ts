import type { Backing } from '../../../src/engine/verification/backing';
import type { DetectorId } from '../../../src/engine/verification/learned';
import { LEARNED } from '../../../src/engine/verification/learnedWeights';
import { DOUBTED_SHARE_MOST } from '../../../src/engine/verification/thresholds';
import type { Judged } from '../../../src/engine/verification/judge';
import type { Engine } from '../../../src/engine/engine';
import type { Row } from '../data/rows';
import { headWindow } from '../data/headWindow';
import { shownState, type ShownState } from '../data/shownState';
import { namedWords, type Stretch } from './namedWords';

/** What the engine made of one row: everything that the measures need. */
export interface Assessed {
  readonly row: Row;
  /** By the shipped thresholds: of the score of backing, of every detector, and of the checks that find differences. */
  readonly isFoundBacked: boolean;
  /** Told to the writer as unbacked or as differing. */
  readonly isAlarm: boolean;
  /** Shown "Backed": every sentence of the claim is. */
  readonly isShownBacked: boolean;
  /** Told to the writer as differing from a source. */
  readonly isShownDiffering: boolean;
  /** What the writer is shown of the claim as a whole, and the words of the sources it was read from. */
  readonly state: ShownState;
  readonly window: string;
  /** Higher is better backed: the mean over the claim's sentences. */
  readonly support: number;
  /** Higher is freer of differences: the sum of the logarithms of the detectors' shares. */
  readonly trust: number;
  /** For each detector the logarithm of the least share: 0 without a suspect. */
  readonly byDetector: ReadonlyMap<DetectorId, number>;
  /** Offsets, in the first document, of the sentences in the order in which they bear on the claim. */
  readonly ranking: readonly number[];
  /** The words that the writer is told to differ or to be unbacked. */
  readonly named: readonly Stretch[];
  readonly milliseconds: number;
}

/** What a difference that is shown takes away, in log-odds: as much as lies between backed and backed by nothing. */
const DIFFERENCE = 2;

/** Judges a row as the editor would; only judging is timed, since the editor has its sources indexed by then. */
export function assess(row: Row, engine: Engine): Assessed {
  const from = performance.now();
  const judged = engine.judge(row.claim, row.context);
  const milliseconds = performance.now() - from;
  const kinds = judged.map(({ finding }) => finding.verdict.kind);
  const differs = kinds.includes('contradicted');
  const byDetector = leastShares(judged);
  return {
    row,
    isFoundBacked: !differs && judged.every(({ backing }) => isBacked(backing)),
    isAlarm: differs || kinds.includes('notEnoughEvidence'),
    isShownBacked: kinds.length > 0 && kinds.every((kind) => kind === 'supported'),
    isShownDiffering: differs,
    state: shownState(kinds),
    window: headWindow(judged, row.title),
    support: mean(judged.map(({ backing }) => backing.score)) - (differs ? DIFFERENCE : 0),
    trust: [...byDetector.values()].reduce((sum, one) => sum + one, 0) - (differs ? DIFFERENCE : 0),
    byDetector,
    ranking: judged.flatMap(({ examination }) => examination.ranked.map(({ sentence }) => sentence.span.start)),
    named: namedWords(judged),
    milliseconds,
  };
}

const isBacked = ({ score, suspicions }: Backing): boolean =>
  score >= LEARNED.supportedFrom && suspicions.every(({ share }) => share > DOUBTED_SHARE_MOST);

function leastShares(judged: readonly Judged[]): ReadonlyMap<DetectorId, number> {
  const least = new Map<DetectorId, number>();
  for (const { detector, share } of judged.flatMap(({ backing }) => backing.suspicions))
    least.set(detector, Math.min(least.get(detector) ?? 0, Math.log(share)));
  return least;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
