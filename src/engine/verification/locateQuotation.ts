import type { Candidate, Passage } from '../model/passage';
import { nearestStretch } from '../text/align';
import type { QuotedWord } from '../text/quotedWords';
import { exactPieces, exactRuns, glued } from './exactRun';
import { quotedWordCount, type Quotation } from './quotations';
import { lenientReadings, plainReading, withWholeWords } from './readings';
import type { Sources } from './sources';
import { EDITS_PER_WORD_MOST, RUN_LEAST } from './thresholds';

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

/** A stretch of a source in which a quotation is looked for, with the words read from it. */
interface Window {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly QuotedWord[];
}

/**
 * The place with the fewest edits: to the letter if there is one, otherwise the nearest words; a run of the quotation's
 * words where the rest is other words; `undefined` when all are other words.
 */
export function locateQuotation(
  quotation: Quotation,
  sources: Sources,
  lookUp: (words: string) => readonly Candidate[],
): LocatedQuotation | undefined {
  const words = quotation.pieces.flat().map(({ form }) => form);
  const windows = lookUp(words.join(' ')).map(({ passage }) => windowAround(passage, quotation, sources));
  return (
    firstOf(windows, (window) => exactIn(quotation, window, window.words)) ??
    firstOf(windows, (window) =>
      firstOf(lenientReadings(window.text, window, window.words), (reading) => exactIn(quotation, window, reading)),
    ) ??
    nearestIn(quotation, windows) ??
    firstOf(windows, (window) => joinedIn(quotation, window)) ??
    longestRunIn(quotation, windows)
  );
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A quotation may begin in one passage and end in the next, and leave much out, in code units. */
const SURROUNDINGS = { least: 800, omitting: 3000 };

function windowAround(passage: Passage, { start, end, pieces }: Quotation, sources: Sources): Window {
  const around = Math.max(pieces.length > 1 ? SURROUNDINGS.omitting : SURROUNDINGS.least, 1.5 * (end - start));
  const text = sources.text(passage.document);
  const window = {
    start: Math.max(0, passage.span.start - around),
    end: Math.min(text.length, passage.span.end + around),
  };
  return { passage, text, ...window, words: plainReading(text, window) };
}

const located = (
  { passage, text }: Window,
  pieces: readonly LocatedPiece[],
  edits: number,
  isWhole = true,
): LocatedQuotation => {
  const found = pieces.flatMap((piece) => piece.found);
  const start = found[0]?.start ?? passage.span.start;
  return { passage, text, pieces, edits, isWhole, start, end: found.at(-1)?.end ?? start };
};

function exactIn(quotation: Quotation, window: Window, words: readonly QuotedWord[]): LocatedQuotation | undefined {
  const runs = exactPieces(
    quotation.pieces.map((piece) => glued(piece).letters),
    glued(words),
  );
  const pieces = runs?.map(({ start, end }, at) => ({
    claimed: quotation.pieces[at] ?? [],
    found: words.slice(start, end),
  }));
  return pieces && located(window, pieces, 0);
}

/** The words with the fewest edits, when these are few enough for the same words. */
function nearestIn(quotation: Quotation, windows: readonly Window[]): LocatedQuotation | undefined {
  const most = EDITS_PER_WORD_MOST * quotation.pieces.flat().length;
  let best: LocatedQuotation | undefined;
  for (const { window, fewest } of byFewestEdits(quotation, windows)) {
    if (fewest > Math.min(most, best?.edits ?? Infinity)) break;
    for (const words of [...lenientReadings(window.text, window, window.words), window.words]) {
      const near = nearestWords(quotation, window, withWholeWords(window.text, words));
      if (near.edits <= most && (best === undefined || near.edits < best.edits)) best = near;
    }
  }
  return best;
}

/** Words that one window does not have at all are edits at least; a word in parts is found in none of its parts. */
function byFewestEdits(
  quotation: Quotation,
  windows: readonly Window[],
): readonly { readonly window: Window; readonly fewest: number }[] {
  const wanted = quotation.pieces.flat();
  return windows
    .map((window) => {
      const letters = glued(window.words).letters;
      return { window, fewest: wanted.filter(({ form }) => !letters.includes(form)).length / 2 };
    })
    .sort((a, b) => a.fewest - b.fewest);
}

function nearestWords(quotation: Quotation, window: Window, all: readonly QuotedWord[]): LocatedQuotation {
  let words = all;
  let edits = 0;
  const pieces = quotation.pieces.map((claimed) => {
    const stretch = nearestStretch(
      claimed.map(({ form }) => form),
      words.map(({ form }) => form),
    );
    const found = words.slice(stretch.start, stretch.end);
    edits += stretch.edits;
    words = words.slice(stretch.end);
    return { claimed, found };
  });
  return located(window, pieces, edits);
}

/** Words that stand apart in the source, written as if they stood together: a beginning and an end to the letter. */
function joinedIn({ pieces }: Quotation, window: Window): LocatedQuotation | undefined {
  const [claimed] = pieces;
  if (claimed === undefined || pieces.length > 1) return undefined;
  const text = glued(window.words);
  for (let at = claimed.length - JOINED_LEAST; at >= JOINED_LEAST; at -= 1) {
    const parts = [claimed.slice(0, at), claimed.slice(at)];
    const runs = exactPieces(
      parts.map((part) => glued(part).letters),
      text,
    );
    const [first, last] = runs ?? [];
    if (!first || !last || last.start - first.end > JOINED_MOST) continue;
    return located(window, [{ claimed, found: window.words.slice(first.start, last.end) }], last.start - first.end);
  }
  return undefined;
}

/** Fewest words on either side of a joint, and most words left out there. */
const JOINED_LEAST = 3;
const JOINED_MOST = 60;

/** The longest run of a quotation's words, when it is too long for chance. */
function longestRunIn(quotation: Quotation, windows: readonly Window[]): LocatedQuotation | undefined {
  let best: LocatedQuotation | undefined;
  let most = RUN_LEAST - 1;
  for (const window of windows) {
    const text = glued(window.words);
    for (const piece of quotation.pieces) {
      for (let from = 0; from + most < piece.length; from += 1) {
        for (let to = from + most + 1; to <= piece.length; to += 1) {
          const claimed = piece.slice(from, to);
          const [run] = exactRuns(glued(claimed).letters, text);
          if (run === undefined) break;
          most = to - from;
          best = located(window, [{ claimed, found: window.words.slice(run.start, run.end) }], Infinity, false);
        }
      }
    }
  }
  return best !== undefined &&
    quotedWordCount({ ...quotation, pieces: best.pieces.map(({ claimed }) => claimed) }) >= RUN_LEAST
    ? best
    : undefined;
}
