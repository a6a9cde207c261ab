import { commands, Disposable, extensions, l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { picturesTurnedOn } from '../../project/editPictures';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { exists, projectFileName } from '../markedFolders';
import { applyToProject } from '../marking';
import { isSourceRow } from '../sources/sourceHere';
import { recognitionFolder } from '../sources/sources';

/** Turns on reading of scans and pictures for a folder, once the writer has agreed to it. */
export const pictures: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.readPictures, (row: unknown) => turnOn(row, services)),
    // Text recognition may be installed or taken out.
    extensions.onDidChange(() => void services.sources.look()),
  );

async function turnOn(row: unknown, { sources }: Services): Promise<void> {
  const folder = folderOf(row, sources) ?? (await pickedFolder(sources));
  if (folder === undefined || !(await isAgreed(folder))) return;
  const uri = Uri.joinPath(folder.uri, projectFileName);
  const isNew = !(await exists(uri));
  const change = picturesTurnedOn(isNew ? '' : (await workspace.openTextDocument(uri)).getText());
  if (change === undefined) {
    await window.showTextDocument(uri);
    const told = l10n.t('{0} was left as it is, because it cannot be read. Mend it, then try again.', projectFileName);
    void window.showErrorMessage(told);
    return;
  }
  await applyToProject(uri, change, isNew ? 'new' : 'known');
  await sources.look();
  if (recognitionFolder() === undefined) await tellMissing();
}

/** The folder in which the source of a row lies. */
function folderOf(row: unknown, sources: Services['sources']): WorkspaceFolder | undefined {
  const source = isSourceRow(row) ? sources.summary(row.source.id) : undefined;
  return source && workspace.getWorkspaceFolder(Uri.file(source.path));
}

async function pickedFolder({ folders }: Services['sources']): Promise<WorkspaceFolder | undefined> {
  const [only, ...others] = folders;
  if (others.length === 0) return only?.folder;
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('Whose scans and pictures are to be read?') });
}

async function isAgreed({ name }: WorkspaceFolder): Promise<boolean> {
  const yes = l10n.t('Read Them');
  const detail = l10n.t(
    'Text recognition runs on this machine, without a network and in the background: seconds a page, once. Some words may be read wrongly; every place is marked as read from a picture. It is written into {0} and can be undone there.',
    projectFileName,
  );
  const question = l10n.t('Read the scans and pictures among the sources of “{0}”?', name);
  return (await window.showInformationMessage(question, { modal: true, detail }, yes)) === yes;
}

async function tellMissing(): Promise<void> {
  const install = l10n.t('Install from VSIX…');
  const told = l10n.t(
    'Text recognition is not installed: it is an extension of its own, “Groundwork Pictures” (groundwork-pictures.vsix). Once it is there, the scans are read.',
  );
  if ((await window.showWarningMessage(told, install)) === install)
    await commands.executeCommand('workbench.extensions.action.installVSIX');
}
