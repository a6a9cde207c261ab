import type { Passage } from '../model/passage';
import type { QuotedWord } from '../text/quotedWords';
import { foldWord } from '../text/terms';
import type { LocatedPiece, LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';
import { lenientReadings, plainReading } from './readings';
import type { SourceTexts } from './sourceTexts';

/** A stretch of a source in which a quotation is looked for; its words are read when they are first asked for. */
export interface QuotationWindow {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly QuotedWord[];
  /** Other ways to read the same words: without page numbers and running heads, without "he said". */
  readonly lenient: readonly (readonly QuotedWord[])[];
  /** How many words of the quotation do not stand here at all, not even inside others; a broken word is none. */
  lacks(quotation: Quotation): number;
  /** What was found here, as a place in the source. */
  located(pieces: readonly LocatedPiece[], edits: number, isWhole?: boolean): LocatedQuotation;
}

/** A quotation may begin in one passage and end in the next, and leave much out, in code units. */
const SURROUNDINGS = { least: 800, omitting: 3000 };

/** The stretch around a passage that can hold the quotation. */
export function createWindow(
  passage: Passage,
  { start, end, pieces }: Quotation,
  sources: SourceTexts,
): QuotationWindow {
  const around = Math.max(pieces.length > 1 ? SURROUNDINGS.omitting : SURROUNDINGS.least, 1.5 * (end - start));
  const text = sources.text(passage.document);
  const from = Math.max(0, passage.span.start - around);
  const to = Math.min(text.length, passage.span.end + around);
  let letters: string | undefined;
  let words: readonly QuotedWord[] | undefined;
  let lenient: QuotationWindow['lenient'] | undefined;
  return {
    text,
    start: from,
    end: to,
    get words() {
      return (words ??= plainReading(text, { start: from, end: to }));
    },
    get lenient() {
      return (lenient ??= lenientReadings(text, { start: from, end: to }, this.words));
    },
    lacks({ pieces: wanted }) {
      letters ??= foldWord(text.slice(from, to).normalize('NFKC'));
      const all = letters;
      return wanted.flat().filter(({ form }) => !all.includes(form)).length;
    },
    located(located, edits, isWhole = true) {
      const found = located.flatMap((piece) => piece.found);
      const first = found[0]?.start ?? passage.span.start;
      return { passage, text, pieces: located, edits, isWhole, start: first, end: found.at(-1)?.end ?? first };
    },
  };
}
