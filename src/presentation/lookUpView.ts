import { readable } from '../engine/model/masked';
import type { SearchHit } from '../engine/model/searchHit';
import { locatorText } from './locatorText';
import type { TitleOf } from './wording';

/** One answer of a look-up, in two lines. */
export interface LookUpRow {
  readonly label: string;
  readonly description: string;
  /** The sentence, from a little before the first word that was looked for. */
  readonly detail: string;
}

/**
 * Characters before the first matching word that are kept for context. Unit: characters. Default: 60.
 * Source: half of a line in VS Code's quick pick, so that the match never stands beyond its edge.
 */
const leadMost = 60;

/** A hit as two lines: where it stands, and what it says. */
export function lookUpRow({ document, locator, text, span, matched }: SearchHit, titleOf: TitleOf): LookUpRow {
  const first = matched[0] === undefined ? 0 : matched[0].start - span.start;
  return { label: titleOf(document), description: locatorText(locator), detail: readable(from(oneLine(text), first)) };
}

/** Line breaks become spaces one for one, so that positions stay. */
const oneLine = (text: string): string => text.replace(/\s/g, ' ');

function from(text: string, first: number): string {
  if (first <= leadMost) return text;
  const cut = text.indexOf(' ', first - leadMost);
  return cut === -1 || cut > first ? text : `…${text.slice(cut + 1)}`;
}
