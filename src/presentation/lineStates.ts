import type { Finding } from '../engine/model/finding';
import type { VerdictKind } from '../engine/model/verdict';
import { groupOrder, isOpen } from './verdictOrder';

/** Of which states the margin tells: of those that leave something to do, of all, or of none. */
export type MarginStates = 'open' | 'all' | 'off';

/** The state of each line that holds claims, where it is told: a paragraph may be one line, so what needs the writer most. */
export function lineStates(
  claims: Iterable<{ readonly finding: Finding; readonly line: number }>,
  which: MarginStates,
): ReadonlyMap<number, VerdictKind> {
  const states = new Map<number, VerdictKind>();
  for (const { finding, line } of claims) {
    const { kind } = finding.verdict;
    if (which === 'off' || kind === 'notChecked' || (which === 'open' && !isOpen(kind))) continue;
    const known = states.get(line);
    if (known === undefined || groupOrder.indexOf(kind) < groupOrder.indexOf(known)) states.set(line, kind);
  }
  return states;
}
