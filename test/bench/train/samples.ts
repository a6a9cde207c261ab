import { SUPPORT_FEATURES } from '../../../src/engine/verification/support/supportFeatures';
import { detectors } from '../../../src/engine/verification/detectors/index';
import type { Examination } from '../../../src/engine/verification/examination';
import type { DetectorId } from '../../../src/engine/verification/learned';
import { createEngines } from '../data/engineFor';
import type { DataSet, Row } from '../data/rows';

/** A row after its examination: all that fitting needs. */
export interface Sample {
  readonly row: Row;
  /** Means over the claim's sentences, in the order of `SUPPORT_FEATURES`; all zero where no source has a word of it. */
  readonly support: readonly number[];
  readonly suspects: readonly {
    readonly detector: DetectorId;
    readonly features: readonly number[];
    /** Offsets in the claim. */
    readonly start: number;
    readonly end: number;
  }[];
}

/** Examines at most `most` rows of a set, evenly spread. */
export async function samplesOf({ claims }: DataSet, most: number): Promise<readonly Sample[]> {
  const engineFor = createEngines();
  const step = Math.max(1, claims.length / most);
  const samples: Sample[] = [];
  for (let at = 0; at < claims.length; at += step) {
    const row = claims[Math.floor(at)];
    if (row)
      samples.push(
        sampleOf(
          row,
          (await engineFor(row)).judge(row.claim, row.context).map(({ examination }) => examination),
        ),
      );
  }
  return samples;
}

const featuresOf = new Map(detectors.map(({ id, features }) => [id, features]));

function sampleOf(row: Row, examinations: readonly Examination[]): Sample {
  const support = SUPPORT_FEATURES.map(
    (name) => examinations.reduce((sum, one) => sum + (one.support?.[name] ?? 0), 0) / Math.max(1, examinations.length),
  );
  const suspects = examinations.flatMap(({ statement, suspects: found }) =>
    found.map(({ detector, suspect }) => ({
      detector,
      features: (featuresOf.get(detector) ?? []).map((name) => suspect.features[name] ?? 0),
      start: statement.claim.span.start + suspect.start,
      end: statement.claim.span.start + suspect.end,
    })),
  );
  return { row, support, suspects };
}
