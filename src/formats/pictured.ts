/** What text recognition made of a page, upright, with places from its upper left. Unit: points, to a tenth. */
export interface PicturedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PicturedWord[];
}

/** A word in its line: all words of a line have one baseline and one size. */
export interface PicturedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** How sure the recognition is. Range: 0 to 100. */
  readonly confidence: number;
}

/**
 * Least confidence of a word that counts as read. Range: 0 to 100. Default: 60.
 * Source: of the words that are right on clean prints nearly all have 90 and more; wrong ones are spread evenly below 80, and those under 60
 * are mostly stains and stamps.
 */
const SURE_LEAST = 60;

/** How many words of a page are hard to read. */
export const hardWordsOf = ({ words }: PicturedPage): number =>
  words.filter(({ text, confidence }) => confidence < SURE_LEAST && isWord(text)).length;

/** Whether there is a letter or digit in it, or it was read for certain: else it is a stain. */
export const isWritten = ({ text, confidence }: PicturedWord): boolean => isWord(text) || confidence >= SURE_LEAST;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Most pixels of a picture that is decoded. Default: 50 million. Source: an A4 page of 600 dots an inch has 35 million. */
export const PIXELS_MOST = 50_000_000;
