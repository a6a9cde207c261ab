import type { Candidate, Passage } from '../model/passage';
import { nearestStretch } from '../text/align';
import { wordsOf, type Word } from '../text/words';
import type { Sources } from './sources';
import { quotedForm, quotedWordCount, type Quotation } from './quotations';
import { EDITS_PER_WORD_MOST } from './thresholds';

/** Where a quotation stands in a source, piece by piece. Offsets are in the source's text. */
export interface LocatedQuotation {
  readonly passage: Passage;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly LocatedPiece[];
  /** Word edits between the quotation and the source's words. */
  readonly edits: number;
}

/** A piece of a quotation and the source's words that it quotes, maybe altered. */
export interface LocatedPiece {
  readonly claimed: readonly Word[];
  readonly found: readonly Word[];
}

/** The place with the fewest edits; `undefined` when the nearest words are other words. */
export function locateQuotation(
  quotation: Quotation,
  sources: Sources,
  lookUp: (words: string) => readonly Candidate[],
): LocatedQuotation | undefined {
  const count = quotedWordCount(quotation);
  let best: LocatedQuotation | undefined;
  for (const { passage } of lookUp(
    quotation.pieces
      .flat()
      .map(({ text }) => text)
      .join(' '),
  )) {
    const located = locateNear(quotation, passage, sources.text(passage.document));
    if (best === undefined || located.edits < best.edits) best = located;
    if (best.edits === 0) break;
  }
  return best !== undefined && best.edits <= EDITS_PER_WORD_MOST * count ? best : undefined;
}

/** A quotation may begin in one passage and end in the next, in code units. */
const SURROUNDINGS = 800;

function locateNear(quotation: Quotation, passage: Candidate['passage'], text: string): LocatedQuotation {
  const from = Math.max(0, passage.span.start - SURROUNDINGS);
  const window = text.slice(from, passage.span.end + SURROUNDINGS);
  let words: readonly Word[] = wordsOf(window).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  const pieces: LocatedPiece[] = [];
  let edits = 0;
  for (const claimed of quotation.pieces) {
    const stretch = nearestStretch(claimed.map(quotedForm), words.map(quotedForm));
    pieces.push({ claimed, found: words.slice(stretch.start, stretch.end) });
    edits += stretch.edits;
    words = words.slice(stretch.end);
  }
  const found = pieces.flatMap((piece) => piece.found);
  return {
    passage,
    text,
    pieces,
    edits,
    start: found[0]?.start ?? passage.span.start,
    end: found.at(-1)?.end ?? passage.span.start,
  };
}
