import type { Brand, NonEmpty } from './brand';
import type { Problem } from './problem';
import type { Span } from './span';

/** A source's path relative to its workspace folder, with `/` between folders: the same on every machine. */
export type DocumentId = Brand<string, 'DocumentId'>;

/** A hash of a source's bytes: equal revisions hold equal text. */
export type Revision = Brand<string, 'Revision'>;

/**
 * Where a person finds a block again. The parts are independent facts; numbers count from 1, as printed.
 * `approximate` marks a locator that was estimated, and is shown as "~".
 */
export interface Locator {
  readonly line?: number;
  readonly paragraph?: number;
  readonly heading?: NonEmpty<string>;
  /** `index` counts the file's pages; `label` is what is printed or named on the page, where it has one. */
  readonly page?: { readonly index: number; readonly label?: string };
  /** A row of a table, as a spreadsheet counts: the header is row 1. */
  readonly row?: number;
  /** Where it is said in a recording. Unit: seconds from its start. */
  readonly time?: number;
  /** Who says it, as the transcript names them. */
  readonly speaker?: string;
  /** A value in structured data, as JSONPath (RFC 9535) writes it: `$.results[3].title`; the end of a very long one. */
  readonly path?: string;
  readonly approximate?: true;
  /** The words were read from a picture, and some of them may be others: shown as "~", too. */
  readonly isPicture?: true;
}

/** What a stretch of a text is; only some of it is prose. A `note` is a footnote or endnote. */
export type BlockRole = 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'quote' | 'note' | 'code' | 'metadata';

/** A paragraph, heading or the like of a source. No sentence crosses a block. */
export interface Block {
  readonly role: BlockRole;
  readonly span: Span<'source'>;
  readonly locator: Locator;
}

/** What is known of a source besides its words. */
export interface Metadata {
  readonly title: string;
  readonly author?: string;
  /** ISO 8601, as exact as the source is: `2018`, `2018-05` or `2018-05-25`. */
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47: `en`, `de-AT`. */
  readonly language?: string;
  /** By which drafts cite it: the key of its entry in a bibliography. */
  readonly key?: string;
}

/** A source that was read: its text, what stands where, and what could not be read of it. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly revision: Revision;
  readonly metadata: Metadata;
  readonly text: string;
  /** As long as `text`, with fillers for markup, to be read and compared in its place; absent where there is none. */
  readonly masked?: string;
  /** In order, disjoint, inside `text`. */
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
