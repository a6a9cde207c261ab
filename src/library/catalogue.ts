import type { DocumentId, Metadata, Revision } from '../engine/model/document';
import type { LibraryState, SourceSummary } from '../engine/model/library';

/** A source and what its file was like when it was last read. */
export interface Entry {
  readonly summary: SourceSummary;
  /** Absent until the file was looked at; a file with the same stamp is not opened again. */
  readonly stamp?: string;
  /** Present while the engine holds the source. */
  readonly revision?: Revision;
  /** What the writer said of it when it was read. */
  readonly given?: Partial<Metadata>;
  /** The encoding that the writer named for it. */
  readonly encoding?: string;
  /** The languages in which its pictures are read, as they were asked for. */
  readonly pictures?: readonly string[];
}

/** All that is told about the sources, kept until it is told. */
export interface Catalogue {
  readonly state: LibraryState;
  entries(): readonly Entry[];
  entry(id: DocumentId): Entry | undefined;
  /** Sets which sources there are, in order, and what else is told. */
  list(
    entries: readonly Entry[],
    rest: Pick<LibraryState, 'problems' | 'drafts' | 'withheld' | 'bibliographies'>,
  ): void;
  change(id: DocumentId, entry: Entry): void;
  /** Makes every source due, whether its file has changed or not, or this one. */
  forgetStamps(id?: DocumentId): void;
  progress(progress: LibraryState['progress']): void;
  halted(halted: LibraryState['halted']): void;
  /** What the sources were when they were stored; told with the next state. */
  recall(entries: readonly Entry[]): void;
  /** Tells the state now. */
  tell(): void;
}

/**
 * Shortest time between two states that are told. Unit: ms. Default: 100.
 * Source: ten pictures a second are as smooth as a list of files need be.
 */
const TELL_EVERY_MS = 100;

/** Telling may take one part in so many of the time: a state of many thousand sources takes long to send. */
const TELL_SHARE = 10;

/** An empty catalogue. `now` counts milliseconds from anywhere. */
export function createCatalogue(onState: (state: LibraryState) => void, now: () => number): Catalogue {
  let entries = new Map<DocumentId, Entry>();
  let rest: Omit<LibraryState, 'sources'> = { problems: [], drafts: [], withheld: 0 };
  let state: LibraryState | undefined = { sources: [], ...rest };
  let nextTell = 0;

  const current = (): LibraryState =>
    (state ??= { sources: [...entries.values()].map((entry) => entry.summary), ...rest });
  const tell = (): void => {
    const started = now();
    onState(current());
    nextTell = now() + Math.max(TELL_EVERY_MS, TELL_SHARE * (now() - started));
  };
  const changed = (): void => {
    state = undefined;
    if (now() >= nextTell) tell();
  };
  /** What stands whether or not something is being read. */
  const told = (): typeof rest => {
    const { problems, drafts, withheld, bibliographies } = rest;
    return { problems, drafts, withheld, ...(bibliographies && { bibliographies }) };
  };
  return {
    get state() {
      return current();
    },
    entries: () => [...entries.values()],
    entry: (id) => entries.get(id),
    list(listed, others) {
      entries = new Map(listed.map((entry) => [entry.summary.id, entry]));
      rest = { ...rest, ...others };
      changed();
    },
    recall(recalled) {
      entries = new Map(recalled.map((entry) => [entry.summary.id, entry]));
      state = undefined;
    },
    change(id, entry) {
      entries.set(id, entry);
      changed();
    },
    forgetStamps(only) {
      for (const [id, { summary, revision }] of entries) {
        if (only === undefined || only === id)
          entries.set(id, revision === undefined ? { summary } : { summary, revision });
      }
    },
    progress(progress) {
      const { halted } = rest;
      rest = { ...told(), ...(halted && { halted }), ...(progress && { progress }) };
      changed();
    },
    halted(halted) {
      const { progress } = rest;
      rest = { ...told(), ...(halted && { halted }), ...(progress && { progress }) };
      changed();
    },
    tell,
  };
}
