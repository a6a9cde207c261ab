import { FILLER } from '../model/masked';
import { withoutReferences } from '../text/references';
import { quotedStretches } from '../text/quoteMarks';
import { quotedWordsOf, type QuotedWord } from '../text/quotedWords';
import { reports } from '../text/reportingTags';

/** Words in quotation marks, in the pieces that a source must hold in this order. Offsets are in the given text. */
export interface Quotation {
  /** Without the marks. */
  readonly start: number;
  readonly end: number;
  /** Between `…`, `[insertions]` and "he said"; each has at least one word. */
  readonly pieces: readonly (readonly QuotedWord[])[];
}

/** The quotations of a text in order. */
export const quotationsOf = (text: string): readonly Quotation[] =>
  quotedStretches(text)
    .filter(({ isClosed }) => isClosed)
    .map((stretch) => quotationAt(text, stretch))
    .filter(({ pieces }) => pieces.length > 0);

/** A quotation without its closing mark: it goes on in the next paragraph, or the mark was forgotten. */
export function openQuotationOf(text: string): Quotation | undefined {
  const open = quotedStretches(text).find(({ isClosed }) => !isClosed);
  return open && quotationAt(text, open);
}

/** A whole text as one quotation: a block quote, without the line that names its author. */
export function quotationOfBlock(text: string): Quotation {
  const author = /(?:^|\s)(?:[—–]|--)[\s\u2060]*\p{Lu}[^!?—–]{2,80}$/u.exec(text);
  return quotationAt(text, { start: 0, end: author?.index ?? text.length });
}

/** Omissions, the writer's insertions and endings ("walk[ed]"): what stands in their place in the source is not claimed. */
const OMISSION =
  /\p{L}{1,40}\[\p{L}{0,4}\]\p{L}*|\[[^\]]{0,300}\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…+|\.\s?\.\s?\.(?:\s?\.)?/gu;

/** "[t]he", "[T]he": the writer put a capital in the place of a small letter, or the other way round. */
const LETTER = /(?<!\p{L})\[(\p{L})\](?=\p{L})/gu;

function quotationAt(text: string, { start, end }: Omit<Quotation, 'pieces'>): Quotation {
  const words = withoutReferences(text.slice(start, end)).replace(LETTER, `${FILLER}$1${FILLER}`);
  const inside = words.replace(OMISSION, (omitted) => '\0'.repeat(omitted.length));
  const pieces = [...inside.matchAll(/[^\0]+/g)]
    .map(({ 0: piece, index }) => moved(quotedWordsOf(piece), start + index))
    .filter((words) => words.length > 0);
  return { start, end, pieces };
}

/** Words as they stand in a text that holds theirs at `by`. */
export const moved = (words: readonly QuotedWord[], by: number): readonly QuotedWord[] =>
  words.map(({ form, start, end }) => ({ form, start: start + by, end: end + by }));

/**
 * What was said in one go: ‘“We go,” she said, “and we stay.”’ is one quotation in two pieces, so that its second part is
 * looked for behind the first, however short it is.
 */
export function speeches(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  const joined: Quotation[] = [];
  for (const next of quotations) {
    const last = joined.at(-1);
    if (last === undefined || !isInterposed(text.slice(last.end, next.start))) joined.push(next);
    else joined[joined.length - 1] = { ...next, start: last.start, pieces: [...last.pieces, ...next.pieces] };
  }
  return joined;
}

/** A closing mark, words that report, a comma, an opening mark: the sentence quoted goes on. */
const isInterposed = (between: string): boolean => /^["”»’][^.!?]{2,90},\s*["“«‘]$/u.test(between) && reports(between);

/** How many words are quoted. */
export const quotedWordCount = ({ pieces }: Quotation): number => wordCount(pieces.flat());

/** How many words these are; scripts without spaces have about two characters to a word. */
export const wordCount = (words: readonly QuotedWord[]): number =>
  Math.ceil(words.reduce((sum, { form }) => sum + (UNSPACED.test(form) ? 0.5 : 1), 0));

/** The words of a quotation as a query: characters that belong together stay together. */
export const queryOf = ({ pieces }: Quotation): string =>
  pieces
    .flat()
    .map(({ form }) => (UNSPACED.test(form) ? form : ` ${form} `))
    .join('');

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
