import type { VerdictKind } from '../../engine/model/verdict';

/** How many of these have each verdict. */
export function tally(findings: readonly { readonly verdict: VerdictKind }[]): Record<VerdictKind, number> {
  const counts = {
    supported: 0,
    partlySupported: 0,
    contradicted: 0,
    notEnoughEvidence: 0,
    notCheckedClosely: 0,
    marked: 0,
    notChecked: 0,
  };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
