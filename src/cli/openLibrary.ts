import type { Engine } from '../engine/engine';
import type { LibraryState } from '../engine/model/library';
import { dirname } from 'node:path';
import { createLibrary, type Library } from '../library/library';
import { createShelvedEngine } from '../library/shelvedEngine';
import { pictureReaderBeside } from '../pictures/pictureReader.node';
import { picturesText } from '../presentation/sources/sourcesTree';
import { createSourceReader } from '../reader/sourceReader.node';
import { isProject, type ChosenSources } from './sourceFolders';
import type { Terminal } from './terminal';

/** Work shorter than this shows no progress. Unit: ms. Default: 500. Source: shorter waits need no explanation. */
const SHORT_MS = 500;

/** Shows a line, once work has become long. */
export function createProgress(terminal: Terminal): (line: string) => void {
  const started = performance.now();
  return (line) => {
    if (line === '' || performance.now() - started > SHORT_MS) terminal.progress(line);
  };
}

export interface OpenOptions {
  readonly limitBytes: number;
  /** Whether the index is stored for the next time. */
  readonly isCached: boolean;
  /** Whether scans and pictures are read where no `groundwork.json` says otherwise. */
  readonly arePicturesRead: boolean;
  /** Absolute paths of files that are no sources. */
  readonly except?: ReadonlySet<string>;
  readonly terminal: Terminal;
}

/** The sources, read. */
export interface OpenedLibrary {
  readonly engine: Engine;
  readonly state: LibraryState;
  readonly referencesOf: Library['referencesOf'];
  /** What could not be done with the bibliographies that drafts have named since. */
  readonly lateProblems: () => Promise<LibraryState['problems']>;
}

/** What goes wrong inside: of use to those who look closer, noise to the others. */
export const logTo =
  (terminal: Terminal) =>
  (message: string): void => {
    if (process.env['GROUNDWORK_LOG'] !== undefined) terminal.error(`${message}\n`);
  };

/** Reads all sources into an engine of their own. */
export async function openLibrary(
  { folders }: ChosenSources,
  { limitBytes, isCached, arePicturesRead, except, terminal }: OpenOptions,
): Promise<OpenedLibrary> {
  const progress = createProgress(terminal);
  const { engine, shelf } = createShelvedEngine();
  // What was left out by its kind and faults of ours.
  const onLog = logTo(terminal);
  const { readerScript: script } = terminal;
  const reader = script === undefined ? undefined : createSourceReader({ script, onLog });
  const library = createLibrary({
    shelf,
    ...(reader && { reader }),
    isProject,
    ...(except && { except }),
    onState: ({ progress: at }) => {
      if (at !== undefined) progress(`Reading ${String(at.done + 1)} of ${String(at.total)}: ${at.current}`);
    },
    ...(script !== undefined && { pictureReader: pictureReaderBeside(dirname(script), onLog) }),
    onPictures: (at) => {
      if (at !== undefined) progress(picturesText(at));
    },
    onLog,
    onCitable: engine.cite,
  });
  const cacheFolder = isCached ? terminal.cacheFolder : undefined;
  await library.open({
    folders,
    limitBytes,
    bibliographiesOutside: 'allowed',
    ...(arePicturesRead && { pictures: 'read' }),
    ...(cacheFolder !== undefined && { cacheFolder }),
  });
  await library.readPictures();
  await library.store();
  reader?.close();
  progress('');
  const { state } = library;
  const told = new Set(state.problems.map((problem) => JSON.stringify(problem)));
  let areNamed = false;
  return {
    engine,
    state,
    async referencesOf(draft) {
      const references = await library.referencesOf(draft);
      areNamed ||= references !== undefined;
      return references;
    },
    async lateProblems() {
      if (areNamed) await library.refresh({ everything: false });
      return library.state.problems.filter((problem) => !told.has(JSON.stringify(problem)));
    },
  };
}
