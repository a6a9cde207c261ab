import type { FlaggedVerdict } from '../engine/model/rule';
import type { VerdictKind } from '../engine/model/verdict';
import type { VerdictCounts } from '../engine/model/verdictCounts';

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
export const isOpen = (kind: VerdictKind): kind is FlaggedVerdict =>
  kind === 'contradicted' || kind === 'notEnoughEvidence' || kind === 'partlySupported';

/**
 * Verdicts of statements that were held against the sources, the whole of "31 of 42 backed". What could not be checked
 * closely is among them: to leave it out would make the share better than it is. What the writer answers for counts apart.
 */
const isHeld = (kind: VerdictKind): boolean => kind !== 'marked' && kind !== 'notChecked';

const sumOf = (counts: VerdictCounts, isMeant: (kind: VerdictKind) => boolean): number =>
  groupOrder.filter(isMeant).reduce((sum, kind) => sum + counts[kind], 0);

/** How many statements were held against the sources. */
export const heldOf = (counts: VerdictCounts): number => sumOf(counts, isHeld);

/** How many statements leave something to do. */
export const openOf = (counts: VerdictCounts): number => sumOf(counts, isOpen);
