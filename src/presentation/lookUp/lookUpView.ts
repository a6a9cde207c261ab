import type { DocumentId } from '../../engine/model/document';
import { readable } from '../../engine/model/masked';
import type { SearchHit } from '../../engine/model/searchHit';
import { t } from '../localised';
import { shortLocator } from '../locatorText';
import { shortened } from '../textRuns';
import type { TitleOf } from '../wording';

/** One answer of a look-up, in one line or two. */
export interface LookUpRow {
  /** The sentence of the source, from a little before the first word that was looked for. */
  readonly label: string;
  /** Where it stands. */
  readonly description: string;
  /** How the sentence goes on. */
  readonly detail?: string;
  readonly hit: SearchHit;
}

/** The answers of one source, best first. */
export interface LookUpGroup {
  readonly document: DocumentId;
  readonly title: string;
  readonly rows: readonly LookUpRow[];
}

/** Hits by source, in the order of each source's best; words that stand in several places are shown at the first of them. */
export function lookUpGroups(hits: readonly SearchHit[], titleOf: TitleOf): readonly LookUpGroup[] {
  const groups = new Map<DocumentId, LookUpRow[]>();
  for (const [hit, ...others] of sameWords(hits)) {
    const group = groups.get(hit.document);
    const row = lookUpRow(hit, others.length, group === undefined ? headed : unheaded);
    if (group === undefined) groups.set(hit.document, [row]);
    else group.push(row);
  }
  return [...groups].map(([document, rows]) => ({ document, title: shortened(titleOf(document), headingMost), rows }));
}

/** Sources repeat each other: a press release in the paper, a mail in its answer. */
function sameWords(hits: readonly SearchHit[]): Iterable<readonly [SearchHit, ...SearchHit[]]> {
  const same = new Map<string, [SearchHit, ...SearchHit[]]>();
  for (const hit of hits) {
    const words = readable(hit.text).toLowerCase();
    const known = same.get(words);
    if (known === undefined) same.set(words, [hit]);
    else known.push(hit);
  }
  return same.values();
}

function lookUpRow(hit: SearchHit, others: number, { words: most, place: placeMost }: RowRoom): LookUpRow {
  const lead = most / 3;
  const [found] = hit.matched;
  // What was looked for stands whole in the first line.
  const least = found === undefined ? 0 : Math.min(labelMost, lead + 1 + found.end - found.start);
  const { first, rest } = inTwoLines(excerpt(hit, lead), Math.max(most, least));
  const place = shortLocator(hit.locator, placeMost);
  return {
    label: first,
    description: others === 0 ? place : t('{0}, and {1} more', place, others),
    ...(rest !== '' && { detail: rest }),
    hit,
  };
}

/** The words of one line, and those behind them. */
function inTwoLines(text: string, most: number): { readonly first: string; readonly rest: string } {
  if (text.length <= most) return { first: text, rest: '' };
  const space = text.lastIndexOf(' ', most);
  const cut = space > most / 2 ? space : most;
  return { first: text.slice(0, cut), rest: text.slice(cut).trimStart() };
}

/** Characters of a row's first line. Unit: characters. Default: 66. Source: leaves a quarter of the line to the locator. A third stands before the words. */
const labelMost = 66;

/** How many characters of a row's first line the words and the place take at most. */
interface RowRoom {
  readonly words: number;
  readonly place: number;
}

const unheaded: RowRoom = { words: labelMost, place: 30 };

/** Where the name of the source stands at the line's end, the words have half of the line, and the place what is left. */
const headed: RowRoom = { words: 45, place: 18 };

/** Characters of that name. Unit: characters. Default: 28. Source: a third of the line. */
const headingMost = 28;

/**
 * Characters before the first matching word that are kept for context. Unit: characters. Default: 60.
 * Source: half of a line in VS Code's quick pick, so that the match never stands beyond its edge.
 */
const leadMost = 60;

/** A sentence of a source as one line, from a little before the first word that is shared or was looked for. */
export function excerpt(
  { text, span, matched }: Pick<SearchHit, 'text' | 'span' | 'matched'>,
  lead = leadMost,
): string {
  const first = matched[0] === undefined ? 0 : matched[0].start - span.start;
  return readable(from(oneLine(text), first, lead));
}

/** Line breaks become spaces one for one, so that positions stay. */
const oneLine = (text: string): string => text.replace(/\s/g, ' ');

function from(text: string, first: number, lead: number): string {
  if (first <= lead) return text;
  const cut = text.indexOf(' ', first - lead);
  return cut === -1 || cut > first ? text : `…${text.slice(cut + 1)}`;
}
