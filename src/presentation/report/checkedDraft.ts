import type { Finding } from '../../engine/model/finding';
import type { DocumentId, Locator } from '../../engine/model/document';
import type { WrittenMark } from '../../engine/model/mark';
import type { Span } from '../../engine/model/span';
import type { DraftVersion } from '../../engine/model/draftVersion';

/** A place as an editor counts it: line and character from 0, characters in UTF-16 code units. */
export interface DraftPosition {
  readonly line: number;
  readonly character: number;
}

/** From a place to the one behind the last character. */
export interface DraftRange {
  readonly start: DraftPosition;
  readonly end: DraftPosition;
}

/** A draft that was checked; `placeAt` turns its offsets into places. */
export interface CheckedDraft {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What the writer says in the draft itself. */
  readonly marks: readonly WrittenMark[];
  readonly placeAt: (offset: number) => DraftPosition;
  /** Where words stand in a draft that is a document: page, heading, paragraph. */
  readonly locatorAt?: (offset: number) => Locator | undefined;
  /** Where words stand in the file of a source; nothing where the file is no text, or has gone. */
  readonly rangeIn?: (document: DocumentId, span: Span<'source'>) => DraftRange | undefined;
  /** The last versions that git has of it, the oldest first; absent where nobody asked, or where there are none. */
  readonly versions?: readonly DraftVersion[] | undefined;
}
