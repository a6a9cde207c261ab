import type { DocumentId, SourceDocument } from '../engine/model/document';
import { done, refused, type Outcome } from '../engine/model/problem';
import type { Format, ReadOptions, SourceFile } from './format';
import { formats } from './index';
import { readingLimits } from './limits';
import { revisionOf } from './revision';
import { wordCount } from './wordCount';

/**
 * Reads a file by the format that its extension names. The title is the one it gives itself, else its first heading,
 * else the file name. Refuses: unsupportedFormat, emptyText, and what the format refuses.
 */
export async function readSource(
  id: DocumentId,
  file: SourceFile,
  options: ReadOptions = readOptions,
): Promise<Outcome<SourceDocument>> {
  const format = formatOf(file.name);
  if (format === undefined) return refused({ kind: 'unsupportedFormat', extension: extensionOf(file.name) });
  const outcome = await format.read(file, options);
  if (!outcome.ok) return outcome;
  const { metadata, ...read } = outcome.value;
  if (wordCount(read, 1) === 0) return refused({ kind: 'emptyText' });
  const title = metadata.title ?? file.name;
  return done({ id, revision: revisionOf(file.bytes), metadata: { ...metadata, title }, ...read });
}

const readOptions: ReadOptions = { limits: readingLimits, skip: new Set(), onPage: () => undefined };

/** The format of a file by its name; `undefined` for kinds that are not read. */
export function formatOf(name: string): Format | undefined {
  const extension = extensionOf(name);
  return formats.find(({ extensions }) => extensions.includes(extension));
}

/** In lower case, without the dot; '' for none. A dot at the start hides a file and is no extension. */
export const extensionOf = (name: string): string => /[^.].*\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
