import type { Locator } from '../engine/model/document';
import type { ProseBlock } from '../engine/model/draft';
import type { Problem } from '../engine/model/problem';
import { draftProse } from './draftProse';
import type { ReadText } from './format';

/** Documents whose text is judged as a draft: those that people write in. */
export const DOCUMENT_DRAFTS: ReadonlySet<string> = new Set(['docx', 'docm', 'dotx', 'odt', 'ott', 'fodt', 'rtf']);

/** A draft that is a document, as it is judged and shown. */
export interface DocumentDraft {
  readonly text: string;
  readonly prose: readonly ProseBlock[];
  /** Where its blocks stand, by where they begin in the text, in order. */
  readonly places: readonly { readonly start: number; readonly locator: Locator }[];
  readonly problems: readonly Problem[];
}

/** The draft that a document is. */
export const documentDraft = (read: ReadText): DocumentDraft => ({
  text: read.text,
  prose: draftProse(read),
  places: read.blocks.map(({ span, locator }) => ({ start: span.start, locator })),
  problems: read.problems,
});
