import type { Finding } from '../engine/model/finding';
import { isOpen } from './verdictOrder';
import { wordCount } from './wordCount';

/** A stretch of a draft that was pasted from elsewhere than the sources. Unit: UTF-16 code units. */
export interface Pasted {
  readonly start: number;
  readonly end: number;
}

/** Fewest words that are taken for a source's. Unit: words. Default: 5. Source: shorter runs stand in several texts by chance. */
const QUOTED_LEAST = 5;

/** Longest text that is held against the sources. Unit: characters. Default: 2,000. Source: a page; no quotation is longer. */
const QUOTED_MOST = 2000;

/** Fewest words of a paste that wants a source. Unit: words. Default: 40. Source: two sentences; less is a phrase or a name. */
const PASTED_LEAST = 40;

/** Whether pasted words may be a quotation: long enough to be anybody's, and not between quotation marks already. */
export const isQuotable = (words: string, before: string): boolean =>
  words.length <= QUOTED_MOST && wordCount(words) >= QUOTED_LEAST && !/["“„«‘]$/.test(before);

/** Whether pasted words are so many that they want a source. */
export const isLongPaste = (words: string): boolean => wordCount(words) >= PASTED_LEAST;

/** What of a paste is held against the sources: the beginning tells where a long one comes from. */
export function openingOf(words: string): string {
  if (words.length <= QUOTED_MOST) return words.trim();
  const cut = words.lastIndexOf(' ', QUOTED_MOST);
  return words.slice(0, cut > 0 ? cut : QUOTED_MOST).trim();
}

/** Where a paste stands after an edit; nothing once its words have gone. */
export function afterEdit({ start, end }: Pasted, edit: Pasted & { readonly inserted: number }): Pasted | undefined {
  const moved = (at: number, atEdge: number): number =>
    at <= edit.start ? at : at >= edit.end ? at + edit.inserted - (edit.end - edit.start) : atEdge;
  const next = { start: moved(start, edit.start + edit.inserted), end: moved(end, edit.start) };
  return next.end > next.start ? next : undefined;
}

/** Whether each statement in a paste is backed, or answered for by its writer; before it was checked, it is not. */
export function isAnsweredFor(
  { start, end }: Pasted,
  claims: readonly { readonly finding: Finding; readonly start: number; readonly end: number }[],
): boolean {
  const within = claims.filter((claim) => claim.start < end && start < claim.end);
  return within.length > 0 && within.every(({ finding }) => !isOpen(finding.verdict.kind));
}
