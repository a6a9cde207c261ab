import { commands, Disposable, l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { storedIndexesSummary, storedIndexRow } from '../../presentation/sources/storedIndexes';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';

/** Pauses, resumes and cancels reading the sources; shows what is stored of them, and deletes it. */
export const indexing: Feature = (services) => {
  const { sources } = services;
  return Disposable.from(
    commands.registerCommand(commandIds.pauseIndexing, () => sources.halt('pause')),
    commands.registerCommand(commandIds.resumeIndexing, () => sources.halt('resume')),
    commands.registerCommand(commandIds.cancelIndexing, () => sources.halt('cancel')),
    commands.registerCommand(commandIds.storedIndexes, () => showStored(services)),
  );
};

async function showStored({ sources, log }: Services): Promise<void> {
  const { client } = sources;
  if (client === undefined) return;
  const stored = await client.call('storedIndexes', { clear: false });
  const rows: (QuickPickItem & { readonly isDelete?: true })[] = stored.map(storedIndexRow);
  const remove = {
    label: `$(trash) ${l10n.t('Delete All, and Read the Open Sources Again')}`,
    isDelete: true as const,
  };
  const all = rows.length === 0 ? rows : [...rows, { label: '', kind: QuickPickItemKind.Separator }, remove];
  const chosen = await window.showQuickPick(all, {
    title: l10n.t('Stored Indexes'),
    placeHolder:
      rows.length === 0
        ? l10n.t('No index is stored. A moment after the sources were read there is one.')
        : l10n.t('{0} on this machine, so that nothing is read twice', storedIndexesSummary(stored)),
  });
  if (chosen?.isDelete !== true) return;
  try {
    await client.call('storedIndexes', { clear: true });
  } catch (fault) {
    log.error(fault instanceof Error ? fault : String(fault));
    void window.showErrorMessage(l10n.t('Not all of what is stored could be deleted. The log says why.'));
  }
}
