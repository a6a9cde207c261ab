import type { Candidate } from '../model/passage';
import type { QuotedWord } from '../text/quotedWords';
import { termOf } from '../text/terms';
import { exactPieces, glued } from './exactRun';
import type { LocatedQuotation } from './locatedQuotation';
import { brokenMost, joinedIn, longestRunIn, nearestIn, ranked, type Ranked } from './nearQuotation';
import { queryOf, type Quotation } from './quotations';
import { createWindow, type QuotationWindow } from './quotationWindow';
import type { SourceTexts } from './sourceTexts';
import { CANDIDATES_MOST, QUOTED_CANDIDATES_MOST } from './thresholds';

/**
 * The place with the fewest edits: to the letter if there is one, otherwise the nearest words; a run of the quotation's
 * words where the rest is other words; `undefined` when all are other words.
 */
export function locateQuotation(
  quotation: Quotation,
  sources: SourceTexts,
  candidates: readonly Candidate[],
  lookUp: (words: string, limit: number) => readonly Candidate[],
): LocatedQuotation | undefined {
  const windowsOf = (found: readonly Candidate[]): readonly Ranked[] =>
    ranked(
      quotation,
      found.map(({ passage }) => createWindow(passage, quotation, sources)),
    );
  const first = windowsOf(candidates);
  const exact = exactIn(quotation, first);
  if (exact !== undefined) return exact;
  const known = new Set(candidates.map(({ passage }) => passage));
  const found = lookUp(queryOf(quotation), QUOTED_CANDIDATES_MOST).filter(({ passage }) => !known.has(passage));
  const others = windowsOf(found.slice(0, CANDIDATES_MOST));
  const afar = (): LocatedQuotation | undefined => exactIn(quotation, windowsOf(found.slice(CANDIDATES_MOST)));
  const all = [...first, ...others].sort((a, b) => a.lacks - b.lacks);
  return (
    exactIn(quotation, others) ??
    (isPlain(quotation) ? afar() : undefined) ??
    nearestIn(quotation, all) ??
    (isPlain(quotation) ? undefined : afar()) ??
    firstOf(all, ({ window }) => joinedIn(quotation, window)) ??
    longestRunIn(
      quotation,
      all.map(({ window }) => window),
    )
  );
}

/** Few words that could lead anywhere: many passages have as many of them as the right one. */
const isPlain = ({ pieces }: Quotation): boolean =>
  new Set(pieces.flat().flatMap(({ form }) => termOf(form) ?? [])).size <= PLAIN_MOST;
const PLAIN_MOST = 4;

function exactIn(quotation: Quotation, windows: readonly Ranked[]): LocatedQuotation | undefined {
  const pieces = quotation.pieces.map((piece) => glued(piece).letters);
  const find = (window: QuotationWindow, words: readonly QuotedWord[]): LocatedQuotation | undefined => {
    const runs = exactPieces(pieces, glued(words));
    const located = runs?.map(({ start, end }, at) => ({
      claimed: quotation.pieces[at] ?? [],
      found: words.slice(start, end),
    }));
    return located && window.located(located, 0);
  };
  const likely = windows.filter(({ lacks }) => lacks <= brokenMost(quotation));
  return (
    firstOf(likely, ({ window }) => find(window, window.words)) ??
    firstOf(likely, ({ window }) => firstOf(window.lenient, (words) => find(window, words)))
  );
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
