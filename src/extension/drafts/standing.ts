import type { DraftStanding } from '../../presentation/statusView';
import type { Services } from '../feature';

/** How the draft that the views speak of stands now. */
export function standingNow({ sources, activeDraft }: Pick<Services, 'sources' | 'activeDraft'>): DraftStanding {
  if (sources.engine === 'off') return { kind: 'notADraft' };
  if (sources.engine !== 'running') return { kind: sources.engine };
  const draft = activeDraft.current;
  if (sources.isReading && (draft === undefined || draft.check.kind === 'never')) {
    const { done = 0, total = 0 } = sources.state?.progress ?? {};
    return { kind: 'reading', done, total };
  }
  if (sources.isIncomplete && !sources.isReading && draft?.check.kind === 'never') return { kind: 'halted' };
  if (draft === undefined) return { kind: 'notADraft' };
  if (!sources.state?.sources.some(({ state }) => state === 'read')) return { kind: 'noSources' };
  // A check that runs on is shown as what is known so far: numbers that stand still for a moment and then are right.
  if (draft.check.kind === 'running' && draft.found.all().length < draft.check.total)
    return draft.check.total === 0 ? { kind: 'unchecked' } : { ...draft.check, kind: 'checking' };
  if (draft.check.kind === 'never') return { kind: 'unchecked' };
  return { kind: 'checked', counts: draft.found.counts() };
}
