import type { Engine } from '../engine/engine';
import type { LibrarySettings, LibraryState, SourceFolder } from '../engine/model/library';
import { createCatalogue } from './catalogue';
import { findSources } from './findSources';
import { listSources, readSources } from './readSources';

/** Keeps the engine equal to the files: reads what is new or changed, forgets what is gone, and tells what it could not read. */
export interface Library {
  /** The state at this moment; a new object whenever something changes. */
  readonly state: LibraryState;
  /** Reads the sources of these settings. Settles when all is read; a later call overtakes an earlier one. */
  open(settings: LibrarySettings): Promise<void>;
  /** Looks for changes; `everything` reads unchanged files again, too. */
  refresh(options: { readonly everything: boolean }): Promise<void>;
}

export interface LibraryOptions {
  readonly engine: Pick<Engine, 'put' | 'remove'>;
  readonly onState: (state: LibraryState) => void;
  readonly onLog: (message: string) => void;
  /** Whether a folder's `groundwork.json` stands above the settings, as all do by default. */
  readonly isProject?: (folder: SourceFolder) => boolean;
  /** Absolute paths of files that are no sources wherever they lie: the drafts that are checked. */
  readonly except?: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** A library without sources. */
export function createLibrary(options: LibraryOptions): Library {
  const { engine, onState, onLog, isProject = () => true, except = nothing } = options;
  const now = (): number => performance.now();
  const catalogue = createCatalogue(onState, now);
  let settings: LibrarySettings | undefined;
  let latest = 0;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  async function run(): Promise<void> {
    if (settings === undefined) return;
    const { limitBytes } = settings;
    latest += 1;
    const mine = latest;
    const isOvertaken = (): boolean => mine !== latest;
    const found = await findSources(settings, { isProject, except, isOvertaken, onLog });
    if (isOvertaken()) return;
    listSources(found, catalogue, engine);
    await readSources(found.files, { catalogue, engine, limitBytes, isOvertaken, now, onLog });
    if (isOvertaken()) return;
    catalogue.progress(undefined);
    catalogue.tell();
  }

  /** The last run may be overtaken by another one while it is waited for. */
  async function untilIdle(): Promise<void> {
    let ended: Promise<void> | undefined;
    while (ended !== running) {
      ended = running;
      // If it failed, those who asked for it know.
      await ended.catch(() => undefined);
    }
  }

  async function runOnceMore(): Promise<void> {
    await untilIdle();
    waiting = undefined;
    running = run();
    await running;
  }

  return {
    get state() {
      return catalogue.state;
    },
    open(opened) {
      settings = opened;
      running = run();
      return running;
    },
    refresh({ everything }) {
      if (everything) catalogue.forgetStamps();
      // Many changes at once are one look, which begins when the present one has ended.
      waiting ??= runOnceMore();
      return waiting;
    },
  };
}
