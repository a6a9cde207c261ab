import type { DocumentId } from '../../engine/model/document';
import { readable } from '../../engine/model/masked';
import type { SearchHit } from '../../engine/model/searchHit';
import type { Span } from '../../engine/model/span';
import { shortLocator } from '../locatorText';
import { NAME_MOST } from '../sourceName';
import { shortened } from '../textRuns';
import type { TitleOf } from '../wording';

/** One answer of a look-up, in two lines. */
export interface LookUpRow {
  /** The words of the source that were looked for, as it has them. */
  readonly label: string;
  /** Where they stand. */
  readonly description: string;
  /** The sentence, from a little before the first word that was looked for. */
  readonly detail: string;
  readonly hit: SearchHit;
}

/** The answers of one source, best first. */
export interface LookUpGroup {
  readonly document: DocumentId;
  readonly title: string;
  readonly rows: readonly LookUpRow[];
}

/** Hits by source, in the order of each source's best. */
export function lookUpGroups(hits: readonly SearchHit[], titleOf: TitleOf): readonly LookUpGroup[] {
  const groups = new Map<DocumentId, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document);
    if (group === undefined) groups.set(hit.document, [hit]);
    else group.push(hit);
  }
  return [...groups].map(([document, found]) => ({
    document,
    title: shortened(titleOf(document), NAME_MOST),
    rows: found.map(lookUpRow),
  }));
}

const lookUpRow = (hit: SearchHit): LookUpRow => ({
  label: foundWords(hit),
  description: shortLocator(hit.locator),
  detail: excerpt(hit),
  hit,
});

/**
 * Characters before the first matching word that are kept for context. Unit: characters. Default: 60.
 * Source: half of a line in VS Code's quick pick, so that the match never stands beyond its edge.
 */
const leadMost = 60;

/** Characters of the words in bold. Unit: characters. Default: 60. Source: leaves a third of the line to the locator. */
const labelMost = 60;

/** A sentence of a source as one line, from a little before the first word that is shared or was looked for. */
export function excerpt({ text, span, matched }: Pick<SearchHit, 'text' | 'span' | 'matched'>): string {
  const first = matched[0] === undefined ? 0 : matched[0].start - span.start;
  return readable(from(oneLine(text), first));
}

/** Line breaks become spaces one for one, so that positions stay. */
const oneLine = (text: string): string => text.replace(/\s/g, ' ');

function from(text: string, first: number): string {
  if (first <= leadMost) return text;
  const cut = text.indexOf(' ', first - leadMost);
  return cut === -1 || cut > first ? text : `…${text.slice(cut + 1)}`;
}

/** The stretch of the sentence that holds the words looked for; words far apart are joined by an ellipsis. */
function foundWords({ text, span, matched }: SearchHit): string {
  const pieces = stretches(matched).map(({ start, end }) => readable(text.slice(start - span.start, end - span.start)));
  return shortened(pieces.length === 0 ? readable(text) : pieces.join(' … '), labelMost);
}

/** Characters between two words that are shown as one stretch. Unit: characters. Default: 16. Source: two or three short words. */
const gapMost = 16;

function stretches(matched: readonly Span<'source'>[]): Span<'source'>[] {
  const joined: Span<'source'>[] = [];
  for (const span of matched) {
    const last = joined.at(-1);
    if (last !== undefined && span.start - last.end <= gapMost) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}
