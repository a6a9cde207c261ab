import { isNonEmpty } from '../model/brand';
import type { Discrepancy, Opinion } from '../model/verdict';
import { evidenceFrom, type Ground } from './grounds';

/** A discrepancy, and the sentence it was read from. */
export interface Difference {
  readonly ground: Ground;
  readonly discrepancy: Discrepancy;
}

/** The opinion that a statement differs in these places; `undefined` when there are none. */
export function refutation(differences: readonly Difference[]): Opinion | undefined {
  const discrepancies = differences.map(({ discrepancy }) => discrepancy);
  const evidence = [...new Set(differences.map(({ ground }) => ground))].map(evidenceFrom);
  return isNonEmpty(discrepancies) && isNonEmpty(evidence) ? { kind: 'refutes', discrepancies, evidence } : undefined;
}
