import type { Uri } from 'vscode';
import { commands, window, workspace, type QuickPickItem, l10n } from 'vscode';
import { whyNothing as explain, type Circumstances, type Remedy } from '../../presentation/whyNothing';
import type { Feature, Services } from '../feature';
import { commandIds, viewIds } from '../ids';
import { projectFileName } from '../markedFolders';

/** Says in plain words what keeps findings from being shown for the active file, and offers what helps. */
export const whyNothing: Feature = (services) =>
  commands.registerCommand(commandIds.whyNothing, () => explainHere(services));

/** The explanation as a short list: the reason on top, the remedies below. */
export async function explainHere(services: Services): Promise<void> {
  const { headline, remedies } = explain(circumstances(services));
  services.log.info(`Why is nothing shown here? ${headline}`);
  const rows: (QuickPickItem & { readonly remedy?: Remedy })[] = [
    { label: `$(info) ${headline}`, alwaysShow: true },
    ...remedies.map((remedy) => ({ label: remedyNames[remedy], remedy })),
  ];
  const chosen = await window.showQuickPick(rows, {
    title: l10n.t('Why Is Nothing Shown Here?'),
    placeHolder: headline,
  });
  if (chosen?.remedy !== undefined) await apply(chosen.remedy);
}

const remedyNames: Readonly<Record<Remedy, string>> = {
  checkHere: `$(check) ${l10n.t('Check Drafts Here')}`,
  createSourcesFolder: `$(new-folder) ${l10n.t('Create Sources Folder')}`,
  chooseSourcesFolder: `$(folder-opened) ${l10n.t('Choose Sources Folder…')}`,
  checkDraft: `$(play) ${l10n.t('Check Draft')}`,
  restartEngine: `$(debug-restart) ${l10n.t('Restart Engine')}`,
  reindexSources: `$(refresh) ${l10n.t('Reindex Sources')}`,
  resumeIndexing: `$(debug-continue) ${l10n.t('Resume Reading Sources')}`,
  showSources: `$(library) ${l10n.t('Show Sources')}`,
  showClaims: `$(list-tree) ${l10n.t('Show Claims')}`,
  openSettings: `$(settings-gear) ${l10n.t('Open Settings')}`,
  openGroundworkJson: `$(json) ${l10n.t('Open groundwork.json')}`,
  showLog: `$(output) ${l10n.t('Show Log')}`,
};

async function apply(remedy: Remedy): Promise<void> {
  switch (remedy) {
    case 'showSources':
      await commands.executeCommand(`${viewIds.sources}.focus`);
      return;
    case 'showClaims':
      await commands.executeCommand(`${viewIds.claims}.focus`);
      return;
    case 'openSettings':
      await commands.executeCommand('workbench.action.openSettings', 'groundwork');
      return;
    case 'openGroundworkJson':
      await openProjectFile();
      return;
    default:
      await commands.executeCommand(commandIds[remedy]);
  }
}

async function openProjectFile(): Promise<void> {
  const [project] = await workspace.findFiles(projectFileName, undefined, 1);
  if (project === undefined) await commands.executeCommand('workbench.action.openSettings', 'groundwork');
  else await window.showTextDocument(project);
}

function circumstances({ sources, settings, drafts, findings }: Services): Circumstances {
  const document = window.activeTextEditor?.document;
  const all = sources.state?.sources ?? [];
  const draft = document && findings.of(document);
  const check = draft?.check.kind ?? 'never';
  return {
    name: document === undefined ? '' : nameOf(document.uri),
    file: document === undefined ? { kind: 'none' } : drafts.standing(document),
    engine: sources.engine,
    sources: {
      read: all.filter(({ state }) => state === 'read').length,
      all: all.length,
      problems: all.filter(({ problems }) => problems.length > 0).length,
      reading: sources.isReading ? 'reading' : sources.isIncomplete ? 'halted' : 'done',
    },
    when: settings.current.when,
    hidden: Object.entries({ ...settings.current.show.verdicts, ...settings.current.show.rules }).flatMap(
      ([what, how]) => (how === 'off' ? [what] : []),
    ),
    check:
      draft !== undefined && check === 'done'
        ? { kind: 'done', counts: draft.found.counts() }
        : { kind: check === 'running' ? 'running' : 'never' },
  };
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri, false);
