import type { Engine } from '../engine/engine';
import type { LibrarySettings, LibraryState } from '../engine/model/library';

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
}
