import type { Passage } from '../model/passage';
import { spanOf, type Span } from '../model/span';
import type { Evidence } from '../model/verdict';
import type { QuotedWord } from '../text/quotedWords';
import type { Quotation } from './quotations';

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

/** The place of a quotation, as evidence. */
export const quotedEvidence = ({ passage, start, end, text }: LocatedQuotation): Evidence => {
  const span = spanOf<'source'>(start, end);
  return {
    document: passage.document,
    passage: passage.id,
    span,
    text: text.slice(start, end),
    locator: passage.locator,
    matched: [span],
  };
};

/** Where matching stopped: what is quoted before and behind the run of words that stands in the source. */
export function missingAround(
  { start, end, pieces }: Quotation,
  located: Pick<LocatedQuotation, 'pieces'>,
): readonly Span<'claim'>[] {
  const run = located.pieces.flatMap(({ claimed }) => claimed);
  const words = pieces.flat();
  const before = words.filter((word) => word.end <= (run[0]?.start ?? start)).at(-1);
  const after = words.find((word) => word.start >= (run.at(-1)?.end ?? end));
  return [
    ...(before ? [spanOf<'claim'>(start, before.end)] : []),
    ...(after ? [spanOf<'claim'>(after.start, end)] : []),
  ];
}
