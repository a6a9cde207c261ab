import { commands, Disposable, StatusBarAlignment, ThemeColor, window, l10n } from 'vscode';
import { standingLine, statusView } from '../../presentation/statusView';
import type { Feature, Services } from '../feature';
import { commandIds, viewIds } from '../ids';
import { standingNow } from '../drafts/standing';

/** One item: how much of the draft is backed, or what is going on; a click offers what one can do. */
export const statusBar: Feature = (services) => {
  const item = window.createStatusBarItem('groundwork.coverage', StatusBarAlignment.Right, 100);
  item.name = 'Groundwork';
  item.command = commandIds.showMenu;
  const refresh = (): void => {
    const view = statusView(standingNow(services));
    if (view === undefined) {
      item.hide();
      return;
    }
    item.text = `$(${view.icon}) ${view.text}`;
    item.tooltip = `Groundwork\n${view.tooltip}`;
    item.accessibilityInformation = { label: `Groundwork: ${view.text}. ${view.tooltip}`, role: 'button' };
    item.backgroundColor = view.isWarning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  refresh();
  return Disposable.from(
    item,
    services.activeDraft.onDidChange(refresh),
    services.sources.onDidChange(refresh),
    commands.registerCommand(commandIds.showMenu, () => showMenu(services)),
  );
};

async function showMenu(services: Services): Promise<void> {
  const rows = menu(services);
  const chosen = await window.showQuickPick(rows, {
    title: 'Groundwork',
    placeHolder: standingLine(standingNow(services)),
  });
  if (chosen !== undefined) await commands.executeCommand(chosen.command);
}

const menu = ({ sources, activeDraft }: Services): readonly { readonly label: string; readonly command: string }[] => [
  ...(sources.engine === 'stopped'
    ? [{ label: `$(debug-restart) ${l10n.t('Restart Engine')}`, command: commandIds.restartEngine }]
    : []),
  ...(sources.isIncomplete && !sources.isReading
    ? [{ label: `$(debug-continue) ${l10n.t('Resume Reading Sources')}`, command: commandIds.resumeIndexing }]
    : []),
  ...(activeDraft.current === undefined
    ? []
    : [
        { label: `$(arrow-down) ${l10n.t('Next Open Claim')}`, command: commandIds.nextOpenClaim },
        { label: `$(list-tree) ${l10n.t('Show Claims')}`, command: `${viewIds.claims}.focus` },
        { label: `$(play) ${l10n.t('Check Draft')}`, command: commandIds.checkDraft },
        { label: `$(file-text) ${l10n.t('Open Report')}`, command: commandIds.openReport },
      ]),
  { label: `$(search) ${l10n.t('Look Up in Sources…')}`, command: commandIds.lookUp },
  { label: `$(library) ${l10n.t('Show Sources')}`, command: `${viewIds.sources}.focus` },
  { label: `$(question) ${l10n.t('Why Is Nothing Shown Here?')}`, command: commandIds.whyNothing },
];
