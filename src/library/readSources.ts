import type { DocumentId, Revision } from '../engine/model/document';
import { refused } from '../engine/model/problem';
import type { Catalogue, Entry } from './catalogue';
import { pause } from './files.node';
import type { FoundSources, SourceFile } from './findSources';
import { bytesOf, isDue, markedEntry, readEntry, waitingEntry, type EntryReading, type ReadFile } from './readEntry';
import type { Shelf } from './shelf';
import { SLICE_MS } from './slices';

/** Puts the sources that were found in place of those known so far; answers those that are gone, if they were read. */
export function listSources(
  { files, problems, drafts, withheld, bibliographies }: FoundSources,
  catalogue: Catalogue,
): readonly Entry[] {
  const present = new Set(files.map(({ id }) => id));
  const gone = catalogue.entries().filter(({ summary }) => !present.has(summary.id));
  catalogue.list(
    files.map((file) => markedEntry(catalogue.entry(file.id) ?? waitingEntry(file), file)),
    { problems, drafts, withheld: withheld.length, ...(bibliographies && { bibliographies }) },
  );
  return gone.filter(({ revision }) => revision !== undefined);
}

export interface ReadSourcesOptions {
  readonly catalogue: Catalogue;
  readonly shelf: Shelf;
  readonly limitBytes: number;
  readonly readText: ReadFile;
  /** Whether reading has to end: a later run overtakes, or someone halted it. */
  readonly isEnded: () => boolean;
  /** Sources that are not read, and how long they were waited for. Unit: seconds. */
  readonly leaveOut: ReadonlyMap<DocumentId, number>;
  readonly now: () => number;
  /** Told before each step of work on a source. */
  readonly onWork: (id: DocumentId) => void;
  readonly onLog: (message: string) => void;
}

/**
 * Reads the files that are new or changed, one after another, until all are read or reading has to end; takes out those
 * that are gone and do not stand elsewhere.
 */
export async function readSources(
  files: readonly SourceFile[],
  gone: readonly Entry[],
  options: ReadSourcesOptions,
): Promise<void> {
  const { catalogue, shelf, limitBytes, isEnded, now, onWork, onLog } = options;
  const due = files.filter((file) => isDue(catalogue.entry(file.id), file, limitBytes));
  const missing = new Map(gone.map((entry) => [entry.revision, entry]));
  const goneWith = (revision: Revision): Entry | undefined => missing.get(revision);
  const left = new Set(gone.map(({ summary }) => summary.id));
  await shelf.begin(due.reduce((sum, { size }) => sum + Math.min(size, limitBytes), 0));
  let sliceStart = now();
  const bytesAhead = readingAhead(due, limitBytes);
  for (const [done, file] of due.entries()) {
    if (isEnded()) break;
    catalogue.progress({ done, total: due.length, current: file.id });
    const known = catalogue.entry(file.id) ?? waitingEntry(file);
    const readText: ReadFile = (...asked) => {
      onWork(file.id);
      return options.readText(...asked);
    };
    const waited = options.leaveOut.get(file.id);
    const read = await readEntry(file, known, {
      limitBytes,
      bytes: bytesAhead(done),
      goneWith,
      readText,
      waited,
      onLog,
    });
    if (isEnded()) break;
    if (now() - sliceStart >= SLICE_MS / 2) {
      await pause();
      sliceStart = now();
    }
    if (read.movedFrom !== undefined) missing.delete(read.entry.revision);
    onWork(file.id);
    await place(file.id, known, read, { shelf, left });
    catalogue.change(file.id, read.entry);
    if (now() - sliceStart < SLICE_MS) continue;
    await pause();
    sliceStart = now();
  }
  for (const id of left) shelf.remove(id);
}

/**
 * Files that are being read while an earlier one is taken apart, and the most that each may have: what is read ahead is
 * held in memory. Default: 8 files of 1 MB. Source: a disk answers in a fifth of a millisecond, as long as a page takes.
 */
const AHEAD = { files: 8, bytes: 1_000_000 };

/** Answers the bytes of the file at a place, and begins to read those that come after it. */
function readingAhead(files: readonly SourceFile[], limitBytes: number): (place: number) => ReturnType<typeof bytesOf> {
  const begun = new Map<number, ReturnType<typeof bytesOf>>();
  const begin = (place: number): ReturnType<typeof bytesOf> | undefined => {
    const file = files[place];
    if (file === undefined) return undefined;
    const reading = begun.get(place) ?? bytesOf(file, limitBytes);
    begun.set(place, reading);
    return reading;
  };
  return (place) => {
    for (let ahead = place + 1; ahead <= place + AHEAD.files; ahead += 1) {
      if ((files[ahead]?.size ?? Infinity) <= AHEAD.bytes) void begin(ahead);
    }
    const bytes = begin(place) ?? Promise.resolve(refused({ kind: 'gone' }));
    begun.delete(place);
    return bytes;
  };
}

/** Makes the shelf hold what was read. */
async function place(
  id: DocumentId,
  known: Entry,
  { entry, document, movedFrom }: EntryReading,
  { shelf, left }: { readonly shelf: Shelf; readonly left: Set<DocumentId> },
): Promise<void> {
  if (document !== undefined) await shelf.put(document);
  else if (movedFrom !== undefined) {
    shelf.move(movedFrom, id);
    left.delete(movedFrom);
  } else if (entry.revision === undefined && known.revision !== undefined) shelf.remove(id);
}
