import type { SourceDocument } from '../engine/model/document';
import { done, refused, type Outcome } from '../engine/model/problem';
import { asUtf8 } from '../formats/encoding/asUtf8';
import { extensionOf, isReadable, sourceFrom } from '../formats/readSource';
import type { Entry } from './catalogue';
import { readBytes } from './files.node';
import type { ReadFile } from './readEntry';

/** What is read of a source now, block by block, for one who wants to see it: the engine keeps no more than it compares. Refuses what reading refuses. */
export async function readAnew(
  { summary, encoding, pictures }: Entry,
  { limitBytes, readFile }: { readonly limitBytes: number; readonly readFile: ReadFile },
): Promise<Outcome<SourceDocument>> {
  const name = summary.path.slice(Math.max(summary.path.lastIndexOf('/'), summary.path.lastIndexOf('\\')) + 1);
  if (!isReadable(name)) return refused({ kind: 'unsupportedFormat', extension: extensionOf(name) });
  const bytes = await readBytes(summary.path, limitBytes);
  if (!bytes.ok) return bytes;
  const file = { name, bytes: bytes.value };
  const read = await readFile({ name, bytes: asUtf8(bytes.value, encoding) }, pictures);
  const document = read.ok ? sourceFrom(summary.id, file, read.value) : read;
  return document.ok
    ? done({ ...document.value, metadata: { ...document.value.metadata, ...summary.metadata } })
    : document;
}
