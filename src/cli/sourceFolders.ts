import { stat } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';
import type { SourceFolder } from '../engine/model/library';
import { faultProblem } from '../library/files.node';
import { projectFileName } from '../library/projectSettings';
import { problemText } from '../presentation/sources/problemText';

/** Where the sources are, and what of it could not be found. */
export interface ChosenSources {
  readonly folders: readonly SourceFolder[];
  readonly complaints: readonly string[];
}

/** The files and folders that were named. Their ids are their paths as one would open them from here. */
export async function namedSources(names: readonly string[], here: string): Promise<ChosenSources> {
  const folders: SourceFolder[] = [];
  const complaints: string[] = [];
  for (const name of names) {
    try {
      const kind = await stat(resolve(here, name));
      if (kind.isDirectory()) folders.push(folderOf(name, here, ['.']));
      else folders.push(folderOf(dirname(name), here, [basename(name)]));
    } catch (fault) {
      const problem = faultProblem(fault);
      complaints.push(problem.kind === 'gone' ? `${name} is not there. Check --sources.` : problemText(name, problem));
    }
  }
  return { folders, complaints };
}

/** The project that a path belongs to: the nearest folder above with a `groundwork.json` or a folder `sources`. */
export async function projectSources(path: string, here: string): Promise<ChosenSources | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((await isThere(join(folder, projectFileName))) || (await isThere(join(folder, 'sources')))) {
      const name = relative(here, folder);
      return { folders: [folderOf(name === '' ? '.' : name, here, [])], complaints: [] };
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/** The folder of a project: the one that is named, else the nearest one above, else the one we are in. */
export async function projectFolder(named: string, here: string): Promise<string> {
  if (named !== '') return resolve(here, named);
  const project = await projectSources(here, here);
  return project?.folders[0]?.path ?? here;
}

/** A named file is a source whatever the `groundwork.json` beside it says; a named folder may be a project. */
export const isProject = ({ sources }: SourceFolder): boolean => sources.every((source) => source === '.');

function folderOf(name: string, here: string, sources: readonly string[]): SourceFolder {
  const slashed = normalize(name)
    .split(sep)
    .join('/')
    .replace(/(?<!\/)\/+$/, '');
  const idPrefix = slashed === '.' ? '' : `${slashed}/`;
  return { path: resolve(here, name), idPrefix, sources, drafts: [] };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
