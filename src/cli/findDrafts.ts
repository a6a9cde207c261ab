import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { findFiles } from '../library/findFiles.node';
import { readProject } from '../library/findSources';
import { planFolder } from '../library/folderPlan';
import { isInside } from '../library/insidePath.node';
import { DOCUMENT_GLOB } from './draftText';
import { namedDraft, type NamedDraft } from './draftInput';
import { includedDrafts } from './includedDrafts';
import { projectSources } from './sourceFolders';
import type { Terminal } from './terminal';

/** The drafts that were meant, and what was meant by no draft. */
export interface FoundDrafts {
  readonly drafts: readonly NamedDraft[];
  readonly complaints: readonly string[];
}

/**
 * What was named: files, folders with drafts in them, globs (where the shell left them), `-`; with no names, the drafts
 * of the project around. Each draft once, in the order of the names, behind it what it takes in. A file that is not there stays, to be told as missing.
 * `apart` are absolute paths of files that are drafts only if they are named to the letter: an earlier report.
 */
export async function findDrafts(
  names: readonly string[],
  apart: readonly string[],
  terminal: Terminal,
): Promise<FoundDrafts> {
  const { folder: here } = terminal;
  const drafts = new Map<string, NamedDraft>();
  const complaints: string[] = [];
  for (const name of names.length === 0 ? ['.'] : names) {
    const all = await namesMeant(name, here);
    const meant = all.filter((one) => one === name || !apart.includes(resolve(here, one)));
    if (meant.length === 0)
      complaints.push(names.length === 0 ? 'there is none in this project' : `${name} holds none`);
    for (const one of meant) {
      const draft = await namedDraft(one, terminal);
      drafts.set(draft.path, drafts.get(draft.path) ?? draft);
    }
  }
  return { drafts: await withIncluded([...drafts.values()], terminal), complaints };
}

/** Behind each draft those that it takes in. */
async function withIncluded(drafts: readonly NamedDraft[], terminal: Terminal): Promise<readonly NamedDraft[]> {
  const all = new Map<string, NamedDraft>();
  const add = (one: NamedDraft): void => {
    all.set(one.path, { ...one, ...all.get(one.path), ...(one.main !== undefined && { main: one.main }) });
  };
  for (const draft of drafts) {
    add(draft);
    for (const one of await includedDrafts(draft, terminal)) add(one);
  }
  return [...all.values()];
}

/** A name may hold the signs of a glob: what is there by this name is meant, and no pattern. */
async function namesMeant(name: string, here: string): Promise<readonly string[]> {
  const kind = name === '-' ? undefined : await stat(resolve(here, name)).catch(() => undefined);
  if (kind?.isDirectory() === true) return draftsUnder(resolve(here, name), here);
  return kind === undefined && /[*?[{]/.test(name) ? filesLike(name, here) : [name];
}

/** The files that a glob names, as one would name them from here. */
async function filesLike(glob: string, here: string): Promise<readonly string[]> {
  const parts = glob.split('/');
  const plain = parts.findIndex((part) => /[*?[{]/.test(part));
  const base = resolve(here, parts.slice(0, plain).join('/') || (isAbsolute(glob) ? '/' : '.'));
  return filesIn(base, { sources: [parts.slice(plain).join('/')], except: [] }, here);
}

/** The drafts of the project around a folder that lie in it; outside of projects, of the folder. */
async function draftsUnder(folder: string, here: string): Promise<readonly string[]> {
  const project = await projectSources(folder, here);
  const root = project?.folders[0] ?? { path: folder, idPrefix: '', sources: [], drafts: [] };
  const { settings } = await readProject(root);
  const { include, exclude } = planFolder(root, settings).drafts;
  // A project that does not name its drafts has its documents among them.
  const wanted = settings.drafts === undefined ? [...include, DOCUMENT_GLOB] : include;
  const all = await filesIn(root.path, { sources: wanted, except: exclude }, here);
  return all.filter((name) => isInside(folder, resolve(here, name)));
}

interface Wanted {
  readonly sources: readonly string[];
  readonly except: readonly string[];
}

async function filesIn(base: string, wanted: Wanted, here: string): Promise<readonly string[]> {
  const { files } = await findFiles(base, { ...wanted, isAsked: false, isOvertaken: () => false });
  // Office programs begin the names of their locks with `~$`.
  const paths = files.map(({ inside }) => join(base, inside)).filter((path) => !basename(path).startsWith('~$'));
  return [...new Set(paths)].sort().map((path) => relative(here, path) || path);
}
