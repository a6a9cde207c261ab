import type { Engine } from '../../src/engine/engine';
import type { LibraryState, SourceFolder } from '../../src/engine/model/library';
import { createShelvedEngine } from '../../src/library/shelvedEngine';
import { createLibrary, type Library, type LibraryOptions } from '../../src/library/library';
import { problemText } from '../../src/presentation/sources/problemText';

/** A library over real folders, with a real engine that keeps count. */
export interface Opened {
  readonly library: Library;
  readonly engine: Engine;
  /** What the engine was told, in order: `put sources/a.txt`. */
  readonly told: string[];
  readonly states: LibraryState[];
  readonly log: string[];
}

/** Settings of one folder; all else is left to its `groundwork.json` and the defaults. */
export const folderOf = (path: string, more: Partial<SourceFolder> = {}): SourceFolder => ({
  path,
  idPrefix: '',
  sources: [],
  drafts: [],
  ...more,
});

/** A library that was not opened yet. `onState` is called as each state is told, `onTold` whenever the engine was told something. */
export function libraryOver({ onTold, ...options }: Partial<LibraryOptions> & { onTold?: () => void } = {}): Opened {
  const { engine, shelf } = createShelvedEngine();
  const opened = { engine, told: [] as string[], states: [] as LibraryState[], log: [] as string[] };
  const tell = (what: string): void => {
    opened.told.push(what);
    onTold?.();
  };
  const library = createLibrary({
    ...options,
    shelf: {
      open: (sources) => shelf.open(sources),
      begin: (bytes) => shelf.begin(bytes),
      put(document) {
        tell(`put ${document.id}`);
        return shelf.put(document);
      },
      remove(id) {
        tell(`remove ${id}`);
        shelf.remove(id);
      },
      move(from, to) {
        tell(`move ${from} ${to}`);
        shelf.move(from, to);
      },
      end: (options) => shelf.end(options),
      forget: () => shelf.forget(),
      close: () => {
        shelf.close();
      },
    },
    onState(state) {
      opened.states.push(state);
      options.onState?.(state);
    },
    onLog(message) {
      opened.log.push(message);
    },
  });
  return { ...opened, library };
}

/** Opens one folder and waits until it is read. */
export async function openFolder(path: string, more: Partial<SourceFolder> = {}): Promise<Opened> {
  const opened = libraryOver();
  await opened.library.open({ folders: [folderOf(path, more)], limitBytes: 50_000_000 });
  return opened;
}

/** The sources, one line each (`sources/a.txt read 12`), then all problems as a person reads them. */
export function tellingOf({ sources, problems }: LibraryState): readonly string[] {
  return [
    ...sources.map(({ id, state, words }) => (state === 'read' ? `${id} ${String(words)}` : `${id} ${state}`)),
    ...problems.map(({ path, problem }) => problemText(path, problem)),
  ];
}
