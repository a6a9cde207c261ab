import { basename } from 'node:path';
import type { Locator } from '../engine/model/document';
import type { Draft } from '../engine/model/draft';
import { languageOfFile } from '../engine/model/draftLanguage';
import { done, refused, type Outcome, type Problem } from '../engine/model/problem';
import { decodeText } from '../formats/decodeText';
import { documentDraft, DOCUMENT_DRAFTS } from '../formats/documentDraft';
import { extensionOf } from '../formats/readSource';
import type { DocumentReader } from '../reader/sourceReader.node';
import { readDraft, type NamedDraft } from './draftInput';
import type { Terminal } from './terminal';

/** A draft as it was read. */
export interface DraftAsRead extends Pick<Draft, 'text' | 'language' | 'prose'> {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  /** Where its words stand, where it is a document and has no lines. */
  readonly locatorAt?: (offset: number) => Locator | undefined;
}

export interface DraftTextOptions {
  readonly limitBytes: number;
  readonly terminal: Terminal;
  /** Reads documents; without it they are refused. */
  readonly reader: Pick<DocumentReader, 'read'> | undefined;
}

/** Endings of documents that are drafts, as a glob. */
export const DOCUMENT_GLOB = `**/*.{${[...DOCUMENT_DRAFTS].join(',')}}`;

/** Endings of plain text; what has another that no language has is read as plain text, too, which is said. */
const PLAIN: ReadonlySet<string> = new Set(['txt', 'text', '']);

/** Whether a draft of this name is read as plain text without its ending saying so. */
export const isTakenForPlain = ({ name, from }: NamedDraft): boolean => {
  const ending = extensionOf(basename(name));
  const isKnown = DOCUMENT_DRAFTS.has(ending) || PLAIN.has(ending) || languageOfFile(name) !== undefined;
  return from === 'file' && !isKnown;
};

/** Reads a draft by its ending. Refuses: what `readDraft`, `decodeText` and the formats of documents refuse. */
export async function draftText(draft: NamedDraft, options: DraftTextOptions): Promise<Outcome<DraftAsRead>> {
  const bytes = await readDraft(draft, options);
  if (!bytes.ok) return bytes;
  const name = basename(draft.path);
  const ending = extensionOf(draft.name);
  if (draft.from === 'file' && DOCUMENT_DRAFTS.has(ending)) return documentText(name, bytes.value, options);
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return decoded;
  const unnamed = draft.from !== 'file' && ending === '' ? 'markdown' : 'plaintext';
  return done({ ...decoded.value, bytes: bytes.value, language: languageOfFile(draft.name) ?? unnamed });
}

async function documentText(
  name: string,
  bytes: Uint8Array,
  { reader }: DraftTextOptions,
): Promise<Outcome<DraftAsRead>> {
  if (reader === undefined) return refused({ kind: 'unsupportedFormat', extension: extensionOf(name) });
  const read = await reader.read('text', { name, bytes });
  if (!read.ok) return read;
  const { places, ...draft } = documentDraft(read.value);
  const locatorAt = (offset: number): Locator | undefined => places.findLast(({ start }) => start <= offset)?.locator;
  return done({ ...draft, bytes, language: 'plaintext', locatorAt });
}
