import type { DocumentId, SourceDocument } from '../engine/model/document';
import { done, refused, type Outcome } from '../engine/model/problem';
import { unreadKindOf } from '../engine/model/unreadKinds';
import type { Format, ReadOptions, ReadText, RawFile } from './format';
import { APART_EXTENSIONS } from './apartExtensions';
import { fewWords } from './fewWords';
import { formats } from './index';
import { readingLimits } from './limits';
import { plainText } from './plainText';
import { revisionOf } from './revision';
import { wordCount } from './wordCount';

/** Reads a file of a light kind: `readText`, then `sourceFrom`. */
export async function readSource(id: DocumentId, file: RawFile): Promise<Outcome<SourceDocument>> {
  const outcome = await readText(file);
  return outcome.ok ? sourceFrom(id, file, outcome.value) : outcome;
}

/**
 * Reads a file by the format that its extension names; one of an unknown kind is plain text if it is text at all. Refuses: unsupportedFormat, and what the
 * format refuses.
 */
export async function readText(
  file: RawFile,
  options: ReadOptions = inOneGo,
  known: readonly Format[] = formats,
): Promise<Outcome<ReadText>> {
  const extension = extensionOf(file.name);
  const format = known.find(({ extensions }) => extensions.includes(extension));
  if (format !== undefined) return format.read(file, options);
  const read = isUnknown(extension) ? await plainText.read(file, options) : undefined;
  return read?.ok === true ? read : refused({ kind: 'unsupportedFormat', extension });
}

/**
 * Longest title. Unit: code units. Default: 500. Source: the longest of a library's titles have three lines; what a broken file
 * has in its place would be indexed with each of its sentences.
 */
const TITLE_MOST = 500;

/**
 * The source that a file is. The title is the one it gives itself, else its first heading, else the file name.
 * Refuses: emptyText.
 */
export function sourceFrom(id: DocumentId, file: RawFile, { metadata, ...read }: ReadText): Outcome<SourceDocument> {
  if (wordCount(read, 1) === 0) return refused({ kind: 'emptyText' });
  const title = (metadata.title ?? file.name).slice(0, TITLE_MOST);
  const problems =
    extensionOf(file.name) === 'pdf' ? [...read.problems, ...fewWords({ metadata, ...read })] : read.problems;
  return done({ id, revision: revisionOf(file.bytes), metadata: { ...metadata, title }, ...read, problems });
}

/** Whether nothing is known of a kind of file, neither that it is read nor that it is not. */
const isUnknown = (extension: string): boolean =>
  unreadKindOf(extension) === undefined && !APART_EXTENSIONS.has(extension) && !isLight(extension);

const isLight = (extension: string): boolean => formats.some(({ extensions }) => extensions.includes(extension));

const inOneGo: ReadOptions = { limits: readingLimits, skip: new Set(), onPage: () => undefined };

/** Whether a file of this name is opened at all: it is of a kind that is read, or may be plain text. */
export const isReadable = (name: string): boolean => {
  const extension = extensionOf(name);
  return isApart(name) || isLight(extension) || isUnknown(extension);
};

/** Whether a file of this name is read in a thread of its own. */
export const isApart = (name: string): boolean => APART_EXTENSIONS.has(extensionOf(name));

/** Whether the writer is shown what was extracted from a file of this name, and not the file itself. */
export const isShownAsExtract = (name: string): boolean =>
  isApart(name) ||
  formats.some(({ extensions, opens }) => opens === 'extract' && extensions.includes(extensionOf(name)));

/** In lower case, without the dot; '' for none. A dot at the start hides a file and is no extension. Packed web archives have two. */
export const extensionOf = (name: string): string =>
  (/.\.(warc\.gz)$/i.exec(name) ?? /[^.].*\.([^.]*)$/.exec(name))?.[1]?.toLowerCase() ?? '';
