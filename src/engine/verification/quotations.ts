import { foldWord } from '../text/terms';
import { wordsOf, type Word } from '../text/words';

/** Words in quotation marks, in the pieces that a source must hold in this order. Offsets are in the given text. */
export interface Quotation {
  /** Without the marks. */
  readonly start: number;
  readonly end: number;
  /** Between `…` and `[insertions]`; each has at least one word. */
  readonly pieces: readonly (readonly Word[])[];
}

/** Pairs of quotation marks in English, German, French and plain typing; single marks are left to titles and terms. */
const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]/gu;

/** Single curly marks quote, too, in British usage, when an apostrophe cannot be meant. */
const SINGLE = /(?<![\p{L}\p{N}])‘([^‘]{12,}?)’(?![\p{L}\p{N}])/gu;

/** The quotations of a text in order. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found = [...text.matchAll(QUOTED), ...text.matchAll(SINGLE)];
  return found
    .map((quoted) => quotationAt(quoted[0], quoted.index))
    .filter(({ pieces }) => pieces.length > 0)
    .sort((a, b) => a.start - b.start);
}

/** Omissions and the writer's insertions: what stands in their place in the source is not claimed. */
const OMISSION = /\[[^\]]*\]|…|\.\s?\.\s?\.(?:\s?\.)?/gu;

function quotationAt(quoted: string, at: number): Quotation {
  const inside = quoted.slice(1, -1).replace(OMISSION, (omitted) => '\u0000'.repeat(omitted.length));
  const start = at + 1;
  const pieces = [...inside.matchAll(/[^\0]+/g)]
    .map(({ 0: piece, index }) =>
      wordsOf(piece).map((word) => ({ ...word, start: word.start + start + index, end: word.end + start + index })),
    )
    .filter((words) => words.length > 0);
  return { start, end: at + quoted.length - 1, pieces };
}

/** How many words are quoted. */
export const quotedWordCount = ({ pieces }: Quotation): number => pieces.reduce((sum, words) => sum + words.length, 0);

/** The form in which quoted words are compared: letters and digits only, so that typography never counts. */
export const quotedForm = ({ text }: Word): string => foldWord(text).replace(/[,']/g, '');
