/** What is known of single words; a word is given by the number of its form in lower case (`numberOf`). */
export interface Lexicon {
  /** A number that stands for the tags a word had in the treebank; 0 when it was not seen often enough. */
  readonly tagsOf: (word: number) => number;
  /** The class of words that stand among the same neighbours (1 to 255); 0 when the word is rare. */
  readonly classOf: (word: number) => number;
  /** Whether a word is the base form of other words. */
  readonly isBase: (word: string) => boolean;
}
