import { termOf } from '../../text/terms';
import { wordsOf } from '../../text/words';

/** Numbers every word and every term that it meets: texts become lists of numbers, and each word is stemmed once. */
export class WordNumbers {
  readonly #words = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  /** The term of each word; -1 for a function word. */
  readonly #termOfWord: number[] = [];
  /** Marks the words of the text at hand. */
  readonly #seenIn: number[] = [];
  #texts = 0;

  /** The terms met so far, by number. */
  get terms(): readonly string[] {
    return [...this.#terms.keys()];
  }

  get termCount(): number {
    return this.#terms.size;
  }

  /** Calls `onTerm` for the terms of a text in order; answers how many different words it has, as MiniSearch counts. */
  read(text: string, onTerm: (term: number) => void): number {
    this.#texts += 1;
    let different = 0;
    for (const { text: word } of wordsOf(text)) {
      const number = this.#words.get(word) ?? this.#add(word);
      if (this.#seenIn[number] !== this.#texts) {
        this.#seenIn[number] = this.#texts;
        different += 1;
      }
      const term = this.#termOfWord[number] ?? -1;
      if (term >= 0) onTerm(term);
    }
    return different;
  }

  #add(word: string): number {
    const number = this.#words.size;
    this.#words.set(word, number);
    const term = termOf(word);
    this.#termOfWord.push(term === undefined ? -1 : this.#termNumber(term));
    this.#seenIn.push(0);
    return number;
  }

  #termNumber(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    this.#terms.set(term, this.#terms.size);
    return this.#terms.size - 1;
  }
}
