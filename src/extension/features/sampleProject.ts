import { commands, FileType, l10n, Uri, window, workspace, Disposable } from 'vscode';
import type { Feature, Services } from '../feature';
import { commandIds, viewIds } from '../ids';
import { exists } from '../markedFolders';

/** Where the sample was put that is to be shown when its folder is opened. */
const awaited = 'sampleProject';

/** A copy of the example, to try everything out: a draft with mistakes, and the sources that know better. */
export const sampleProject: Feature = (services) => {
  void showAwaited(services);
  return Disposable.from(commands.registerCommand(commandIds.createSampleProject, () => create(services)));
};

async function create({ extensionUri, globalState }: Services): Promise<void> {
  const [parent] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: l10n.t('Create Here'),
      title: l10n.t('Choose where the sample project is created'),
    })) ?? [];
  if (parent === undefined) return;
  const folder = await freeFolder(parent);
  await copyFolder(Uri.joinPath(extensionUri, 'examples'), folder);
  await globalState.update(awaited, folder.toString());
  const isNewWindow = (workspace.workspaceFolders ?? []).length > 0;
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: isNewWindow });
}

/** A name that is not taken: nothing is ever written over. */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, `groundwork-sample${number === 1 ? '' : `-${String(number)}`}`);
    if (!(await exists(folder))) return folder;
  }
}

/** File by file: an extension may lie in a file system that cannot copy into another one. */
async function copyFolder(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    const [source, target] = [Uri.joinPath(from, name), Uri.joinPath(to, name)];
    if (type === FileType.Directory) await copyFolder(source, target);
    else await workspace.fs.writeFile(target, await workspace.fs.readFile(source));
  }
}

/** The window that opened on the sample shows its draft, once. */
async function showAwaited({ globalState }: Services): Promise<void> {
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.toString() === globalState.get(awaited));
  if (folder === undefined) return;
  await globalState.update(awaited, undefined);
  await window.showTextDocument(Uri.joinPath(folder.uri, 'draft.md'));
  await commands.executeCommand(`${viewIds.claims}.focus`);
}
