import type { Finding } from '../../engine/model/finding';
import type { DocumentId, Locator } from '../../engine/model/document';
import type { WrittenMark } from '../../engine/model/mark';
import type { Span } from '../../engine/model/span';
import type { DraftVersion } from '../../engine/model/draftVersion';

/** A place as an editor counts it: line and character from 0, characters in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** From a place to the one behind the last character. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** A draft that was checked; `placeAt` turns its offsets into places. */
export interface CheckedDraft {
  /** With `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What the writer says in the draft itself. */
  readonly marks: readonly WrittenMark[];
  readonly placeAt: (offset: number) => Place;
  /** Where words stand in a draft that is a document: page, heading, paragraph. */
  readonly locatorAt?: (offset: number) => Locator | undefined;
  /** Where words stand in the file of a source; nothing where the file is no text, or has gone. */
  readonly rangeIn?: (document: DocumentId, span: Span<'source'>) => PlaceRange | undefined;
  /** The last versions that git has of it, the oldest first; absent where nobody asked, or where there are none. */
  readonly versions?: readonly DraftVersion[] | undefined;
}

/** What stands before a sentence: another of the same block, or the block's border with lines that are not prose. */
export type Gap = 'sentence' | { readonly leftOut: number };

/** What stands before each finding, and behind the last: nothing of the draft is left out in silence. */
export function gapsOf({ text, findings }: CheckedDraft): readonly Gap[] {
  let end = 0;
  const gaps = findings.map(({ claim }, at): Gap => {
    const between = text.slice(end, claim.span.start);
    end = claim.span.end;
    return claim.context === '' || at === 0 ? { leftOut: wordyLines(between, at === 0 ? 0 : 1, -1) } : 'sentence';
  });
  return [...gaps, { leftOut: wordyLines(text.slice(end), 1) }];
}

/** The first and the last line belong to the sentences around; what the writer says to us is told beside its statement. */
function wordyLines(between: string, from: number, to?: number): number {
  const lines = between.split(/\r\n|\n|\r/).slice(from, to);
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^\s*<!--\s*groundwork:/.test(line)).length;
}
