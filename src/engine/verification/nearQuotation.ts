import { nearestStretch } from '../text/align';
import type { QuotedWord } from '../text/quotedWords';
import { exactPieces, exactRuns, glued } from './exactRun';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';
import type { QuotationWindow } from './quotationWindow';
import { withWholeWords } from './readings';
import { EDITS_PER_WORD_MOST, RUN_LEAST } from './thresholds';

/** A window with how many words of the quotation it lacks: so many edits it needs at least, but for broken words. */
export interface Ranked {
  readonly window: QuotationWindow;
  readonly lacks: number;
}

/** The windows that have the most of a quotation's words first. */
export const ranked = (quotation: Quotation, windows: readonly QuotationWindow[]): readonly Ranked[] =>
  windows.map((window) => ({ window, lacks: window.lacks(quotation) })).sort((a, b) => a.lacks - b.lacks);

/** Words that line ends, ligatures and running heads can break: of twenty words, four or five in a narrow column. */
export const brokenMost = ({ pieces }: Quotation): number => 1 + Math.floor(pieces.flat().length / 5);

/** The words with the fewest edits, when these are few enough for the same words. */
export function nearestIn(quotation: Quotation, windows: readonly Ranked[]): LocatedQuotation | undefined {
  const most = EDITS_PER_WORD_MOST * quotation.pieces.flat().length;
  let best: LocatedQuotation | undefined;
  for (const { window, lacks } of windows) {
    if (lacks - brokenMost(quotation) > Math.min(most, (best?.edits ?? Infinity) - 1)) break;
    for (const words of [...window.lenient, window.words]) {
      const near = nearestWords(quotation, window, withWholeWords(window.text, words));
      if (near.edits <= most && (best === undefined || near.edits < best.edits)) best = near;
    }
  }
  return best;
}

function nearestWords(quotation: Quotation, window: QuotationWindow, all: readonly QuotedWord[]): LocatedQuotation {
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
  return window.located(pieces, edits);
}

/** Words that stand apart in the source, written as if they stood together: a beginning and an end to the letter. */
export function joinedIn({ pieces }: Quotation, window: QuotationWindow): LocatedQuotation | undefined {
  const [claimed] = pieces;
  if (claimed === undefined || pieces.length > 1) return undefined;
  const text = glued(window.words);
  for (let at = JOINED_LEAST; at <= claimed.length - JOINED_LEAST; at += 1) {
    const [begin, rest] = [claimed.slice(0, at), claimed.slice(at)].map((part) => glued(part).letters);
    if (!text.letters.includes(begin ?? '')) return undefined;
    const [first, last] = exactPieces([begin ?? '', rest ?? ''], text) ?? [];
    if (!first || !last || last.start - first.end > JOINED_MOST) continue;
    return window.located([{ claimed, found: window.words.slice(first.start, last.end) }], last.start - first.end);
  }
  return undefined;
}

/** Fewest words on either side of a joint, and most words left out there. */
const JOINED_LEAST = 3;
const JOINED_MOST = 60;

/** The longest run of a quotation's words, when it is too long for chance. */
export function longestRunIn(quotation: Quotation, windows: readonly QuotationWindow[]): LocatedQuotation | undefined {
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
          best = window.located([{ claimed, found: window.words.slice(run.start, run.end) }], Infinity, false);
        }
      }
    }
  }
  return best;
}
