import type { LibraryState } from '../engine/model/library';
import { libraryProblemTexts } from '../presentation/sources/reportProblems';
import { namedSources, projectSources, type ChosenSources } from './sourceFolders';
import type { Terminal } from './terminal';

/** The sources that were named, else those of the project around `path`; complaints are told at once. */
export async function chooseSources(
  named: readonly string[],
  path: string,
  terminal: Terminal,
): Promise<ChosenSources | undefined> {
  const chosen =
    named.length > 0 ? await namedSources(named, terminal.folder) : await projectSources(path, terminal.folder);
  for (const complaint of chosen?.complaints ?? []) terminal.error(`groundwork: ${complaint}\n`);
  return chosen;
}

/** Why there is nothing to hold a draft against. */
export const NO_SOURCES = 'no sources. Name them with --sources, or put them into a folder "sources"';

/** Most problems that are told one by one. Unit: lines. Default: 20. Source: a screen, with room for the findings. */
const PROBLEMS_MOST = 20;

/** Tells what could not be read, in few lines. */
export function tellProblems(state: LibraryState, terminal: Terminal): void {
  const texts = libraryProblemTexts(state);
  for (const text of texts.slice(0, PROBLEMS_MOST)) terminal.error(`groundwork: ${text}\n`);
  const more = texts.length - PROBLEMS_MOST;
  if (!state.sources.some((source) => source.state === 'read')) {
    terminal.error('groundwork: no source was read, so there is nothing to check against.\n');
  }
  if (more > 0) terminal.error(`groundwork: … and ${String(more)} more; groundwork sources lists them all.\n`);
}

/** Tells what is wrong with the bibliographies of drafts, which are known only when the drafts were read. */
export function tellLate(problems: LibraryState['problems'], terminal: Terminal): void {
  for (const text of libraryProblemTexts({ problems, sources: [], drafts: [], withheld: 0 }))
    terminal.error(`groundwork: ${text}\n`);
}

/** Whether something the user named could not be read, or nothing at all could. */
export function isUnreadable(chosen: ChosenSources, state: LibraryState): boolean {
  const named = new Set(chosen.folders.flatMap(({ idPrefix, sources }) => sources.map((source) => idPrefix + source)));
  return (
    chosen.complaints.length > 0 ||
    !state.sources.some((source) => source.state === 'read') ||
    state.sources.some((source) => source.state === 'refused' && named.has(source.id)) ||
    state.problems.some(({ path }) => named.has(path) || chosen.folders.some((folder) => folder.path === path))
  );
}
