import type { VerdictKind } from './verdict';

/** How many statements have each verdict. */
export type VerdictCounts = Readonly<Record<VerdictKind, number>>;

/** Counts verdicts; those that none has are 0. */
export function countVerdicts(verdicts: Iterable<VerdictKind>): VerdictCounts {
  const counts: Record<VerdictKind, number> = {
    supported: 0,
    partlySupported: 0,
    contradicted: 0,
    notEnoughEvidence: 0,
    notCheckedClosely: 0,
    marked: 0,
    notChecked: 0,
  };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
