import type { Passage } from '../model/passage';
import type { QuotedWord } from '../text/quotedWords';

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
