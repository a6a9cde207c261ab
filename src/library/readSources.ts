import type { Engine } from '../engine/engine';
import type { Catalogue } from './catalogue';
import { pause } from './files.node';
import type { FoundSources, SourceFile } from './findSources';
import { isDue, readEntry, waitingEntry } from './readEntry';

type Index = Pick<Engine, 'put' | 'remove'>;

/** Puts the sources that were found in place of those known so far; the engine forgets those that are gone. */
export function listSources({ files, ...rest }: FoundSources, catalogue: Catalogue, engine: Index): void {
  const present = new Set(files.map(({ id }) => id));
  for (const id of catalogue.ids()) {
    if (!present.has(id) && catalogue.entry(id)?.revision !== undefined) engine.remove(id);
  }
  catalogue.list(
    files.map((file) => catalogue.entry(file.id) ?? waitingEntry(file)),
    rest,
  );
}

/**
 * Longest time without letting waiting messages in, reading and indexing a single file aside. Unit: ms. Default: 10.
 * Source: half of what a look-up may wait.
 */
const SLICE_MS = 10;

export interface ReadSourcesOptions {
  readonly catalogue: Catalogue;
  readonly engine: Index;
  readonly limitBytes: number;
  readonly isOvertaken: () => boolean;
  readonly now: () => number;
  readonly onLog: (message: string) => void;
}

/** Reads the files that are new or changed, one after another, until all are read or a later run overtakes. */
export async function readSources(files: readonly SourceFile[], options: ReadSourcesOptions): Promise<void> {
  const { catalogue, engine, limitBytes, isOvertaken, now, onLog } = options;
  const due = files.filter((file) => isDue(catalogue.entry(file.id), file, limitBytes));
  let sliceStart = now();
  for (const [done, file] of due.entries()) {
    catalogue.progress({ done, total: due.length, current: file.id });
    const known = catalogue.entry(file.id) ?? waitingEntry(file);
    const { entry, document } = await readEntry(file, known, limitBytes, onLog);
    if (isOvertaken()) return;
    if (document !== undefined) engine.put(document);
    else if (entry.revision === undefined && known.revision !== undefined) engine.remove(file.id);
    catalogue.change(file.id, entry);
    if (now() - sliceStart < SLICE_MS) continue;
    await pause();
    if (isOvertaken()) return;
    sliceStart = now();
  }
}
