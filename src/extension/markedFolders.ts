import { FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Consent } from './consent';
import type { SettingsStore } from './settings';

/** The file that says, for the editor and the command line alike, what the sources and drafts are. */
export const projectFileName = 'groundwork.json';

/** A workspace folder in which there is something to do. */
export interface MarkedFolder {
  readonly folder: WorkspaceFolder;
  /** Files and folders that are read as sources, relative to the folder. */
  readonly roots: readonly string[];
}

/** The workspace folders on this machine's disk: in each there may be something to do one day. */
export const localFolders = (): readonly WorkspaceFolder[] =>
  (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');

/** Where there is something to do, and where it is to be asked whether there is. */
export interface LookedAt {
  /** They hold a `groundwork.json`, or one of the sources that the settings name. */
  readonly marked: readonly MarkedFolder[];
  /** They hold a folder that is called as sources are by default, which says little. */
  readonly unanswered: readonly WorkspaceFolder[];
}

/** Looks at the workspace folders; one with a `groundwork.json` is answered for from then on. */
export async function markedFolders(settings: SettingsStore, consent: Consent): Promise<LookedAt> {
  const looked = await Promise.all(localFolders().map((folder) => lookedAt(folder, settings)));
  const found = looked.filter((one) => one !== undefined);
  const said = found.filter(({ isSaid }) => isSaid).map(({ marked: { folder } }) => folder.uri);
  await consent.answer(said, 'given');
  const isGiven = ({ folder }: MarkedFolder): boolean => consent.of(folder.uri) === 'given';
  const unanswered = found.filter(({ marked: { folder } }) => consent.of(folder.uri) === undefined);
  return {
    marked: found.map(({ marked }) => marked).filter(isGiven),
    unanswered: unanswered.map(({ marked: { folder } }) => folder),
  };
}

async function lookedAt(
  folder: WorkspaceFolder,
  settings: SettingsStore,
): Promise<{ readonly marked: MarkedFolder; readonly isSaid: boolean } | undefined> {
  const project = Uri.joinPath(folder.uri, projectFileName);
  const { sources } = settings.of(folder.uri);
  if (await exists(project))
    return { marked: { folder, roots: (await sourcesNamedIn(project)) ?? sources }, isSaid: true };
  const found = await Promise.all(sources.map((source) => exists(Uri.joinPath(folder.uri, baseOf(source)))));
  return found.includes(true)
    ? { marked: { folder, roots: sources }, isSaid: settings.areSourcesNamed(folder.uri) }
    : undefined;
}

/** The folder in which a glob begins; a plain path is its own base. */
export const baseOf = (source: string): string => {
  const parts = source.split('/');
  const glob = parts.findIndex((part) => /[*?{}[\]!()]/.test(part));
  return (glob === -1 ? parts : parts.slice(0, glob)).join('/');
};

/** Whether there is a file or folder; what cannot be looked at is not there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}

/**
 * Only to know which folders to watch until the library has told: it reads the file for good, comments and all, and
 * tells what is wrong with it.
 */
async function sourcesNamedIn(project: Uri): Promise<readonly string[] | undefined> {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(project)));
    if (typeof parsed !== 'object' || parsed === null || !('sources' in parsed)) return undefined;
    const { sources } = parsed;
    return Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : undefined;
  } catch {
    return undefined;
  }
}
