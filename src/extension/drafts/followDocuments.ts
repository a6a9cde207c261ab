import { Disposable, workspace, type TextDocument, type Uri } from 'vscode';
import { filePattern } from '../filePattern';
import { draftFile, isDocumentDraft } from '../sources/documentUris';

/** Pause in which a program has written a document. Unit: ms. Default: 500. Source: Word and LibreOffice write beside it and rename. */
const WRITTEN_MS = 500;

/** Tells when another program has written the file behind a document that stands for a draft, while that is shown. */
export function followDocuments(onWritten: (uri: Uri) => void): Disposable {
  const followed = new Map<string, Disposable>();
  const follow = ({ uri }: TextDocument): void => {
    const key = uri.toString();
    if (isDocumentDraft(uri) && !followed.has(key))
      followed.set(
        key,
        watched(draftFile(uri), () => onWritten(uri)),
      );
  };
  const leave = ({ uri }: TextDocument): void => {
    followed.get(uri.toString())?.dispose();
    followed.delete(uri.toString());
  };
  workspace.textDocuments.forEach(follow);
  return Disposable.from(
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(leave),
    new Disposable(() => followed.forEach((each) => void each.dispose())),
  );
}

function watched(file: Uri, onWritten: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(filePattern(file));
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onWritten, WRITTEN_MS);
  };
  return Disposable.from(
    watcher,
    watcher.onDidChange(later),
    watcher.onDidCreate(later),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
}
