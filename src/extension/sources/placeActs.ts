import { commands, l10n, ThemeIcon, ViewColumn } from 'vscode';
import { citeAtCursor } from '../citeAtCursor';
import type { Services } from '../feature';
import { commandIds } from '../ids';
import type { ListRow, RowAct } from '../listPick';
import { openSource, type SourcePlace } from './openSource';

/** What a row that stands for words of a source does: it is shown, and can be opened, quoted and cited. */
export const rowOfPlace = (services: Services, place: SourcePlace): Required<Pick<ListRow, 'show' | 'acts'>> => ({
  show: (how, signal) =>
    openSource(
      services,
      place,
      how === 'preview' ? { preserveFocus: true, preview: true, viewColumn: ViewColumn.Active } : { preview: false },
      signal,
    ),
  acts: [openBeside(services, place), ...(services.activeDraft.current === undefined ? [] : citing(services, place))],
});

/** Keeps the words as the evidence of the statement at the cursor. */
export const useAsEvidence = (place: SourcePlace): RowAct => ({
  button: { iconPath: new ThemeIcon('pinned'), tooltip: l10n.t('Use as Evidence') },
  when: 'listClosed',
  run: async () => {
    await commands.executeCommand(commandIds.useAsEvidence, place);
  },
});

const openBeside = (services: Services, place: SourcePlace): RowAct => ({
  button: { iconPath: new ThemeIcon('split-horizontal'), tooltip: l10n.t('Open Beside') },
  when: 'listStays',
  run: () => openSource(services, place, { preserveFocus: true, preview: false, viewColumn: ViewColumn.Beside }),
});

const citing = (services: Services, place: SourcePlace): RowAct[] => [
  {
    button: { iconPath: new ThemeIcon('quote'), tooltip: l10n.t('Insert as Quotation') },
    when: 'listClosed',
    run: () => citeAtCursor(services, place, 'quotation'),
  },
  {
    button: { iconPath: new ThemeIcon('bookmark'), tooltip: l10n.t('Insert Citation') },
    when: 'listClosed',
    run: () => citeAtCursor(services, place, 'citation'),
  },
];
