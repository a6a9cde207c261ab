import { commands, Disposable, Uri, window, workspace, type WorkspaceFolder, l10n } from 'vscode';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { exists, projectFileName } from '../markedFolders';

/** The name of a new folder for sources; the setting `groundwork.sources` names it, too. */
const folderName = 'sources';

/** Creates the folder for the sources, or takes one that is there. */
export const sourcesFolder: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.createSourcesFolder, () => create(services)),
    commands.registerCommand(commandIds.chooseSourcesFolder, () => choose(services)),
    commands.registerCommand(commandIds.addToSources, (uri: unknown) => add(uri, services)),
  );

async function create({ sources, consent }: Services): Promise<void> {
  const folder = await workspaceFolder();
  if (folder === undefined) return;
  const uri = Uri.joinPath(folder.uri, folderName);
  await workspace.fs.createDirectory(uri);
  await consent.answer([folder.uri], 'given');
  await sources.look();
  await commands.executeCommand('revealInExplorer', uri);
  void window.showInformationMessage(
    l10n.t(
      'Put the texts you trust (PDFs, Word files, web pages, notes) in the folder “{0}”: they are read as they come, and your drafts are checked against them.',
      folderName,
    ),
  );
}

async function choose({ sources }: Services): Promise<void> {
  const folder = await workspaceFolder();
  if (folder === undefined) return;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      defaultUri: folder.uri,
      openLabel: l10n.t('Use as Sources'),
      title: l10n.t('Choose the folder that holds your sources'),
    })) ?? [];
  if (chosen === undefined) return;
  const path = workspace.asRelativePath(chosen, false);
  if (workspace.getWorkspaceFolder(chosen)?.uri.toString() !== folder.uri.toString() || path === chosen.fsPath) {
    void window.showErrorMessage(
      l10n.t(
        '{0} lies outside {1}. Sources must be inside the workspace folder, so that a draft can be checked on any machine: copy them in, or open the folder that holds both.',
        chosen.fsPath,
        folder.name,
      ),
    );
    return;
  }
  await writeSources(folder, () => [path]);
  await sources.look();
}

/** Adds a file or folder of the Explorer to what groundwork.json, or else the setting, names. */
async function add(uri: unknown, { sources, settings }: Services): Promise<void> {
  const folder = uri instanceof Uri ? workspace.getWorkspaceFolder(uri) : undefined;
  if (!(uri instanceof Uri) || folder === undefined) return;
  const path = workspace.asRelativePath(uri, false);
  await writeSources(folder, (named = settings.of(folder.uri).sources) => [...new Set([...named, path])]);
  await sources.look();
}

/** Names the sources in groundwork.json and shows the file: a change the writer sees. What else it says stays. */
async function writeSources(
  folder: WorkspaceFolder,
  pathsWith: (named: readonly string[] | undefined) => readonly string[],
): Promise<void> {
  const uri = Uri.joinPath(folder.uri, projectFileName);
  const settings = (await exists(uri)) ? parsed(await workspace.fs.readFile(uri)) : {};
  if (settings === undefined) {
    await window.showTextDocument(uri);
    void window.showErrorMessage(
      l10n.t(
        '{0} was left as it is, because it is no plain JSON (comments count). Write the folder under “sources” in it by hand.',
        projectFileName,
      ),
    );
    return;
  }
  const named = 'sources' in settings && Array.isArray(settings.sources) ? settings.sources.map(String) : undefined;
  const text = `${JSON.stringify({ ...settings, sources: pathsWith(named) }, null, 2)}\n`;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await window.showTextDocument(uri, { preview: true });
}

function parsed(bytes: Uint8Array): object | undefined {
  try {
    const settings: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof settings === 'object' && settings !== null && !Array.isArray(settings) ? settings : undefined;
  } catch {
    return undefined;
  }
}

/** The one folder, or the one the writer picks; without any, one is to be opened first. */
async function workspaceFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder are the sources for?') });
  if (folders[0] === undefined)
    void window.showErrorMessage(
      l10n.t('Open the folder that holds your drafts first (File: Open Folder), then choose its sources.'),
    );
  return folders[0];
}
