import type { Candidate, Passage } from '../model/passage';
import type { QuotedWord } from '../text/quotedWords';
import { exactPieces, glued } from './exactRun';
import { joinedIn, longestRunIn, nearestIn } from './nearQuotation';
import type { Quotation } from './quotations';
import { createWindow, type Window } from './quotationWindow';
import type { Sources } from './sources';
import { CANDIDATES_MOST, QUOTED_CANDIDATES_MOST } from './thresholds';

/** Where a quotation stands in a source, piece by piece. Offsets are in the source's text. */
export interface LocatedQuotation {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was found; words of the quotation that are in no piece were not. */
  readonly pieces: readonly LocatedPiece[];
  /** Word edits between the quotation and the source's words; typography is none. */
  readonly edits: number;
  /** Whether all of it was found, or only a run of words: then matching stopped where the run ends. */
  readonly isWhole: boolean;
}

/** A piece of a quotation and the source's words that it quotes, maybe altered. */
export interface LocatedPiece {
  readonly claimed: readonly QuotedWord[];
  readonly found: readonly QuotedWord[];
}

/**
 * The place with the fewest edits: to the letter if there is one, otherwise the nearest words; a run of the quotation's
 * words where the rest is other words; `undefined` when all are other words.
 */
export function locateQuotation(
  quotation: Quotation,
  sources: Sources,
  candidates: readonly Candidate[],
  lookUp: (words: string, limit: number) => readonly Candidate[],
): LocatedQuotation | undefined {
  const windowsOf = (found: readonly Candidate[]): readonly Window[] =>
    found.map(({ passage }) => createWindow(passage, quotation, sources));
  const first = windowsOf(candidates);
  const exact = exactIn(quotation, first);
  if (exact !== undefined) return exact;
  const known = new Set(candidates.map(({ passage }) => passage));
  const words = quotation.pieces.flat().map(({ form }) => form);
  const others = windowsOf(
    lookUp(words.join(' '), QUOTED_CANDIDATES_MOST).filter(({ passage }) => !known.has(passage)),
  );
  const near = [...first, ...others.slice(0, CANDIDATES_MOST)];
  return (
    exactIn(
      quotation,
      others.filter((window) => mayHold(window, quotation)),
    ) ??
    nearestIn(quotation, near) ??
    firstOf(near, (window) => joinedIn(quotation, window)) ??
    longestRunIn(quotation, near)
  );
}

/** Whether a stretch of text has the longest word of every piece, before it is read word by word. */
function mayHold({ text, start, end }: Window, { pieces }: Quotation): boolean {
  const letters = text.slice(start, end).toLowerCase();
  return pieces.every((piece) => {
    const [longest = ''] = piece.map(({ form }) => form).sort((a, b) => b.length - a.length);
    // A word that the source breaks, spaces or accents otherwise is still known by its first letters.
    return letters.includes(longest.slice(0, 4));
  });
}

function exactIn(quotation: Quotation, windows: readonly Window[]): LocatedQuotation | undefined {
  const pieces = quotation.pieces.map((piece) => glued(piece).letters);
  const find = (window: Window, words: readonly QuotedWord[]): LocatedQuotation | undefined => {
    const runs = exactPieces(pieces, glued(words));
    const located = runs?.map(({ start, end }, at) => ({
      claimed: quotation.pieces[at] ?? [],
      found: words.slice(start, end),
    }));
    return located && window.located(located, 0);
  };
  return (
    firstOf(windows, (window) => find(window, window.words)) ??
    firstOf(windows, (window) => firstOf(window.lenient, (words) => find(window, words)))
  );
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
