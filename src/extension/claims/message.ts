import { l10n } from 'vscode';
import { claimsAmong } from '../../presentation/evidence/stepping';
import { whyWaiting } from '../drafts/whyNotYet';
import type { Services } from '../feature';
import { claimsShown } from './draftRows';
import type { ClaimsSetup } from './viewState';

/** The line above the list: the filter, or why there is nothing. */
export function claimsMessage(services: Services, setup: ClaimsSetup): string | undefined {
  const { activeDraft, sources } = services;
  if (sources.engine === 'off') return undefined;
  if (sources.engine === 'stopped')
    return l10n.t('The engine crashed three times and was stopped. Use “Groundwork: Restart Engine”.');
  if (setup.filter !== '') return filterMessage(services, setup);
  const draft = activeDraft.current;
  const waiting = whyWaiting(draft, services);
  if (waiting !== undefined) return waiting;
  if (draft === undefined)
    return l10n.t(
      'Open a draft to see its claims. “Groundwork: Why Is Nothing Shown Here?” says which files are drafts.',
    );
  return sources.isIncomplete && draft.check.kind === 'never'
    ? l10n.t(
        'Not all sources were read; the draft is checked after that. “Groundwork: Resume Reading Sources” goes on.',
      )
    : undefined;
}

function filterMessage(services: Services, setup: ClaimsSetup): string {
  const draft = services.activeDraft.current;
  if (draft === undefined) return l10n.t('Filter: “{0}”', setup.filter);
  const shown = claimsAmong(claimsShown(draft, services, setup), 'all').length;
  const all = claimsAmong(draft.found.all(), 'all').length;
  return l10n.t('Filter: “{0}” ({1} of {2} claims of the draft)', setup.filter, shown, all);
}
