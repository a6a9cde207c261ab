import type { VerdictKind } from '../engine/model/verdict';

/** The verdicts as lists have them: what needs the writer first. */
export const groupOrder: readonly VerdictKind[] = [
  'contradicted',
  'notEnoughEvidence',
  'partlySupported',
  'supported',
  'notCheckedClosely',
  'marked',
  'notChecked',
];

/** Verdicts that leave something to do. */
export const isOpen = (kind: VerdictKind): boolean =>
  kind === 'contradicted' || kind === 'notEnoughEvidence' || kind === 'partlySupported';
