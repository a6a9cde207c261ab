import type { VerdictKind } from '../../../src/engine/model/verdict';

/** What a writer is shown of some words: the least that is said of any of their sentences, a difference before all. */
export type ShownState = 'differs' | 'unbacked' | 'near' | 'notClosely' | 'backed' | 'unseen';

export function shownState(kinds: readonly VerdictKind[]): ShownState {
  const said = new Set(kinds.filter((kind) => kind !== 'notChecked' && kind !== 'marked'));
  if (said.size === 0) return 'unseen';
  if (said.has('contradicted')) return 'differs';
  if (said.has('notEnoughEvidence')) return 'unbacked';
  if (said.has('partlySupported')) return 'near';
  return said.has('notCheckedClosely') ? 'notClosely' : 'backed';
}
