import { Disposable, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { filePattern } from '../filePattern';
import { baseOf, projectFileName, type MarkedFolder } from '../markedFolders';

/**
 * How long the disk must be quiet before changes are looked at. Unit: ms. Default: 250.
 * Source: a copied folder or a git checkout sends hundreds of events within this time; one refresh answers them all.
 */
const quietMs = 250;

/** Calls back, once for each burst of changes, when a source or `groundwork.json` of these folders changes on disk. */
export function watchSources(folders: readonly WatchedFolder[], onChange: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const watchers = folders.flatMap(patterns).map((pattern) => {
    const watcher = workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate(later);
    watcher.onDidChange(later);
    watcher.onDidDelete(later);
    return watcher;
  });
  return Disposable.from(...watchers, new Disposable(() => clearTimeout(timer)));
}

/** What is watched of a folder. */
interface WatchedFolder extends MarkedFolder {
  /** Bibliographies of the settings, inside the folder or not. */
  readonly bibliographies: readonly string[];
}

/** A root may be a file, a folder or a glob, and may come and go. Drafts may name bibliographies anywhere in the folder. */
const patterns = ({ folder, roots, bibliographies }: WatchedFolder): RelativePattern[] => [
  new RelativePattern(folder, projectFileName),
  new RelativePattern(folder, '**/*.{bib,ris,nbib,enw,csl.json}'),
  ...bibliographies.map((path) => filePattern(fileAt(folder, path))),
  ...roots
    .map(tidy)
    .flatMap(globsOf)
    .map((glob) => new RelativePattern(folder, glob)),
];

/** A root, what is in it, and the folders above: of one that is moved away or comes back, only its own name is told. */
function globsOf(root: string): string[] {
  if (root === '') return ['**'];
  const parts = baseOf(root).split('/');
  const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  return [...new Set([...above.filter((glob) => glob !== ''), root, `${root}/**`])];
}

/** A file by its absolute path, or by the one in the folder. */
const fileAt = (folder: WorkspaceFolder, path: string): Uri =>
  isAbsolute(path) ? Uri.file(path) : Uri.joinPath(folder.uri, path);

/** On this system or on Windows. */
const isAbsolute = (path: string): boolean => /^(?:\/|\\\\|[a-zA-Z]:[\\/])/.test(path);

/** "./sources/" and "sources" name the same folder; "." is the workspace folder itself. */
const tidy = (root: string): string => root.replace(/^(?:\.\/)+|^\.$/, '').replace(/(?<!\/)\/+$/, '');
