import { basename } from 'node:path';
import { documentDraft } from '../../formats/documentDraft';
import { readBytes } from '../../library/files.node';
import type { SourceReader } from '../../reader/sourceReader.node';
import type { RemoteCalls } from '../protocol';

/** Reads documents that are drafts, in the thread that reads sources. */
export const documentDrafts =
  (reader: SourceReader) =>
  async ({
    path,
    limitBytes,
  }: RemoteCalls['documentDraft']['params']): Promise<RemoteCalls['documentDraft']['answer']> => {
    const bytes = await readBytes(path, limitBytes);
    const read = bytes.ok ? await reader.read('text', { name: basename(path), bytes: bytes.value }) : bytes;
    if (!read.ok) return { kind: 'refused', problem: read.problem };
    const { text, prose, places } = documentDraft(read.value);
    return { kind: 'read', text, prose, places };
  };
