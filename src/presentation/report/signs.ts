import type { VerdictKind } from '../../engine/model/verdict';

/** A shape of its own for each verdict, so that neither colour nor line is the only sign. */
export const signOf: Readonly<Record<VerdictKind, string>> = {
  contradicted: '≠',
  notEnoughEvidence: '?',
  partlySupported: '◐',
  supported: '✓',
  notCheckedClosely: '○',
  marked: '⚑',
  notChecked: '–',
};
