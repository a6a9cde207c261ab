import type { DocumentId, Revision, SourceDocument } from '../engine/model/document';
import type { SourceSummary } from '../engine/model/library';
import { refused, type Outcome, type Problem } from '../engine/model/problem';
import type { ReadText, RawFile as NamedBytes } from '../formats/format';
import { asUtf8 } from '../formats/encoding/asUtf8';
import { extensionOf, isReadable, isShownAsExtract, sourceFrom } from '../formats/readSource';
import { revisionOf } from '../formats/revision';
import { wordCount } from '../formats/wordCount';
import type { Entry } from './catalogue';
import { readBytes } from './files.node';
import type { SourceFile } from './findSources';

/** What became of a source; with a document if the engine has to take it in, or the id under which it has it already. */
export interface EntryReading {
  readonly entry: Entry;
  readonly document?: SourceDocument;
  readonly movedFrom?: DocumentId;
}

export interface ReadEntryOptions {
  readonly limitBytes: number;
  readonly bytes: Promise<Outcome<Uint8Array>>;
  /** A source of these bytes whose file is gone: this file is the same one, moved. */
  readonly goneWith: (revision: Revision) => Entry | undefined;
  readonly readText: ReadFile;
  /** It is not read, since it hung the engine for so long. Unit: seconds. */
  readonly waited: number | undefined;
  readonly onLog: (message: string) => void;
}

/** Makes text of a file, wherever that is done; with the words of its pictures that were read in these languages. */
export type ReadFile = (file: NamedBytes, pictures?: readonly string[]) => Promise<Outcome<ReadText>>;

/** A source that is still to be read. */
export const waitingEntry = (file: SourceFile): Entry => ({
  summary: { ...summaryBase(file), state: 'waiting', problems: [] },
});

/** The same source, as the writer marks it now. */
export function markedEntry(entry: Entry, file: SourceFile): Entry {
  const { isConfidential, ...summary } = entry.summary;
  if (isConfidential === file.isConfidential) return entry;
  return { ...entry, summary: { ...summary, ...(file.isConfidential && { isConfidential: true }) } };
}

/** Whether a file must be looked at: it is new or changed, or could not be read for reasons that lie outside of it. */
export function isDue(known: Entry | undefined, file: SourceFile, limitBytes: number): boolean {
  if (known?.stamp !== stampOf(file, limitBytes)) return true;
  return known.summary.state === 'refused' && known.summary.problems.some(({ kind }) => OUTSIDE.has(kind));
}

const OUTSIDE: ReadonlySet<Problem['kind']> = new Set(['gone', 'noPermission', 'unreadable']);

/** Files over the limit are looked at again when the limit changes, and all when the writer says something else of them. */
const stampOf = ({ stamp, size, given, encoding, pictures }: SourceFile, limitBytes: number): string =>
  [
    stamp,
    ...(size > limitBytes ? [`over ${String(limitBytes)}`] : []),
    ...(given ? [JSON.stringify(given)] : []),
    ...(encoding === undefined ? [] : [`as ${encoding}`]),
    ...(pictures === undefined ? [] : [`pictures ${pictures.join('+')}`]),
  ].join(' ');

/** Reads a source, unless its bytes are those that were read before. A fault of ours costs this source only. */
export async function readEntry(file: SourceFile, known: Entry, options: ReadEntryOptions): Promise<EntryReading> {
  const { limitBytes, goneWith, waited, onLog } = options;
  const stamp = stampOf(file, limitBytes);
  if (waited !== undefined) return refusal(file, stamp, { kind: 'timedOut', seconds: waited });
  try {
    const bytes = await options.bytes;
    if (!bytes.ok) return refusal(file, stamp, bytes.problem);
    const revision = revisionOf(bytes.value);
    if (known.stamp !== undefined && known.revision === revision && isGivenAlike(known, file))
      return { entry: { ...known, stamp } };
    const gone = goneWith(revision);
    if (gone !== undefined && isNamedAlike(gone, file) && isGivenAlike(gone, file)) return moved(gone, file, stamp);
    const named = { name: nameOf(file), bytes: bytes.value };
    const read = await options.readText({ ...named, bytes: asUtf8(bytes.value, file.encoding) }, file.pictures);
    const outcome = read.ok ? sourceFrom(file.id, named, read.value) : read;
    return outcome.ok ? reading(file, stamp, withGiven(outcome.value, file)) : refusal(file, stamp, outcome.problem);
  } catch (fault) {
    onLog(`Reading ${file.id} failed: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    return refusal(file, stamp, { kind: 'unreadable', reason: 'Groundwork failed on it (see the log)' });
  }
}

/** Whether the writer says the same of a source as when it was read. */
const isGivenAlike = (entry: Entry, { given, encoding, pictures }: SourceFile): boolean =>
  JSON.stringify([entry.given ?? {}, entry.pictures]) === JSON.stringify([given ?? {}, pictures]) &&
  entry.encoding === encoding;

const withGiven = ({ metadata, ...rest }: SourceDocument, { given }: SourceFile): SourceDocument => ({
  ...rest,
  metadata: { ...metadata, ...given },
});

/** A title that is but the file's name changes with it, and the kind of file decides how it is read. */
function isNamedAlike({ summary }: Entry, file: SourceFile): boolean {
  const before = summary.path.slice(summary.path.length - summary.metadata.title.length);
  const isTitled = summary.metadata.title !== before;
  return extensionOf(summary.path) === extensionOf(file.path) && (isTitled || before === nameOf(file));
}

const moved = ({ summary, ...gone }: Entry, file: SourceFile, stamp: string): EntryReading => ({
  entry: markedEntry({ ...gone, summary: { ...summary, id: file.id, path: file.path }, stamp }, file),
  movedFrom: summary.id,
});

/** Kinds that are not read and files over the limit are not even opened. */
export async function bytesOf(file: SourceFile, limitBytes: number): Promise<Outcome<Uint8Array>> {
  const { path, size } = file;
  const name = nameOf(file);
  if (!isReadable(name)) return refused({ kind: 'unsupportedFormat', extension: extensionOf(name) });
  if (size > limitBytes) return refused({ kind: 'tooLarge', bytes: size, limitBytes });
  return readBytes(path, limitBytes);
}

const reading = (file: SourceFile, stamp: string, document: SourceDocument): EntryReading => {
  const { metadata, problems, revision } = document;
  const summary = { ...summaryBase(file), metadata, problems, words: wordCount(document), state: 'read' } as const;
  return {
    entry: {
      summary,
      stamp,
      revision,
      ...(file.given && { given: file.given }),
      ...(file.encoding !== undefined && { encoding: file.encoding }),
      ...(file.pictures && { pictures: file.pictures }),
    },
    document,
  };
};

const refusal = (file: SourceFile, stamp: string, problem: Problem): EntryReading => ({
  entry: { summary: { ...summaryBase(file), state: 'refused', problems: [problem] }, stamp },
});

const summaryBase = (
  file: SourceFile,
): Pick<SourceSummary, 'id' | 'path' | 'metadata' | 'words' | 'isExtract' | 'isConfidential'> => ({
  id: file.id,
  path: file.path,
  metadata: { title: nameOf(file) },
  words: 0,
  ...(isShownAsExtract(file.path) && { isExtract: true }),
  ...(file.isConfidential && { isConfidential: true }),
});

const nameOf = ({ inside }: SourceFile): string => inside.slice(inside.lastIndexOf('/') + 1);
