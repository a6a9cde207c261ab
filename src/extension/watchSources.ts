import { Disposable, RelativePattern, workspace } from 'vscode';
import { projectFileName, type MarkedFolder } from './markedFolders';

/**
 * How long the disk must be quiet before changes are looked at. Unit: ms. Default: 250.
 * Source: a copied folder or a git checkout sends hundreds of events within this time; one refresh answers them all.
 */
const quietMs = 250;

/** Calls back, once for each burst of changes, when a source or `groundwork.json` of these folders changes on disk. */
export function watchSources(folders: readonly MarkedFolder[], onChange: () => void): Disposable {
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

/** A root may be a file, a folder or a glob, and may come and go. */
const patterns = ({ folder, roots }: MarkedFolder): RelativePattern[] => [
  new RelativePattern(folder, projectFileName),
  ...roots
    .map(tidy)
    .flatMap((root) =>
      root === ''
        ? [new RelativePattern(folder, '**')]
        : [new RelativePattern(folder, root), new RelativePattern(folder, `${root}/**`)],
    ),
];

/** "./sources/" and "sources" name the same folder; "." is the workspace folder itself. */
const tidy = (root: string): string => root.replace(/^(?:\.\/)+|^\.$|\/+$/g, '');
