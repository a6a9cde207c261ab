import { detectors } from '../../../src/engine/verification/detectors/index';
import type { DetectorId } from '../../../src/engine/verification/learned';
import { caughtAt, quantile } from '../data/measures';
import { fitLogistic, logOdds, type Example, type Fitted } from './logistic';
import type { Sample } from './samples';

/** The kinds of edits in the training data that each detector is to find. */
const EDITS: Readonly<Record<DetectorId, readonly string[]>> = {
  number: ['number'],
  name: ['entity_out', 'entity_doc'],
  role: ['swap'],
  negation: ['negation'],
  opposite: ['antonym'],
  strength: ['overstate'],
};

const RIDGE = 10;

/** Shares of backed claims, from many to few, at which the rating that they reach is kept. */
const SHARES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** A fitted detector: its weights, and which ratings how many backed claims reach. */
export interface FittedDetector {
  readonly id: DetectorId;
  readonly features: readonly string[];
  readonly model: Fitted;
  readonly levels: readonly (readonly [share: number, rating: number])[];
  readonly report: string;
}

/** Fits every detector on edited claims, and measures it on families of claims that it was not fitted on. */
export function fitDetectors(samples: readonly Sample[]): readonly FittedDetector[] {
  const originals = new Map(samples.filter(isOriginal).map(({ row }) => [baseOf(row.id), row.claim]));
  return detectors.map(({ id, features }) => {
    const relevant = samples.filter(
      ({ row }) => isOriginal({ row }) || row.edits.some((edit) => EDITS[id].includes(edit)),
    );
    const fit = (some: readonly Sample[]): Fitted =>
      fitLogistic(balanced(some.flatMap((one) => examplesOf(one, id, originals))), RIDGE);
    const held = heldOutRatings(relevant, id, fit);
    const levels = SHARES.map((share) => [share, quantile(held.backed, 1 - share)] as const).filter(
      ([, rating]) => rating > NONE,
    );
    const caught =
      100 *
      caughtAt(
        0.05,
        held.backed.map((rating) => -rating),
        held.edited.map((rating) => -rating),
      );
    const report = `${id}: ${caught.toFixed(1)} % caught at 5 % of backed claims, on families left out (${String(held.edited.length)} edited)`;
    return { id, features, model: fit(relevant), levels, report };
  });
}

const isOriginal = ({ row }: Pick<Sample, 'row'>): boolean => row.label === 'supported';
const baseOf = (id: string): string => id.split('-')[0] ?? id;

/** Below any rating: a claim without a suspect. */
const NONE = -99;

/** The suspects of a claim as examples: of an edited one only those that the edit touches, which are the wanted ones. */
function examplesOf(
  { row, suspects }: Sample,
  id: DetectorId,
  originals: ReadonlyMap<string, string>,
): readonly Example[] {
  const own = suspects.filter(({ detector }) => detector === id);
  if (isOriginal({ row })) return own.map(({ features }) => ({ features, isPositive: false, weight: 1 }));
  const original = originals.get(baseOf(row.id));
  if (original === undefined) return [];
  const edit = editBetween(original, row.claim);
  return own
    .filter(({ start, end }) => start < edit.end && edit.start < end)
    .map(({ features }) => ({ features, isPositive: true, weight: 1 }));
}

/** Where two texts differ, in the second: between their common beginning and their common end; at least one character. */
function editBetween(original: string, edited: string): { start: number; end: number } {
  let start = 0;
  while (start < original.length && original[start] === edited[start]) start += 1;
  let tail = 0;
  const most = Math.min(original.length, edited.length) - start;
  while (tail < most && original[original.length - 1 - tail] === edited[edited.length - 1 - tail]) tail += 1;
  return { start, end: Math.max(start + 1, edited.length - tail) };
}

/** Both classes weigh the same. */
function balanced(examples: readonly Example[]): readonly Example[] {
  const wanted = examples.filter(({ isPositive }) => isPositive).length;
  return examples.map((example) => ({
    ...example,
    weight: examples.length / 2 / (example.isPositive ? wanted : examples.length - wanted),
  }));
}

const FOLDS = 6;

/** The highest rating in each claim, by models that were fitted without its family. */
function heldOutRatings(samples: readonly Sample[], id: DetectorId, fit: (some: readonly Sample[]) => Fitted) {
  const families = [...new Set(samples.map(({ row }) => row.from ?? ''))].sort();
  const foldOf = ({ row }: Sample): number => families.indexOf(row.from ?? '') % FOLDS;
  const backed: number[] = [];
  const edited: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(samples.filter((sample) => foldOf(sample) !== fold));
    for (const sample of samples.filter((one) => foldOf(one) === fold)) {
      const ratings = sample.suspects
        .filter(({ detector }) => detector === id)
        .map(({ features }) => logOdds(model, features));
      (isOriginal(sample) ? backed : edited).push(Math.max(NONE, ...ratings));
    }
  }
  return { backed, edited };
}
