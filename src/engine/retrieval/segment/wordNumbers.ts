import { termOf } from '../../text/terms';
import { scanWords } from '../../text/words';
import { NumberSink } from './bytes';
import { WordTable } from './wordTable';

/** Stands for a function word. */
const NO_TERM = 0xffffffff;

/** Turns texts into lists of term numbers; each word is stemmed once. */
export class WordNumbers {
  readonly #words = new WordTable();
  readonly #termNumbers = new Map<string, number>();
  readonly #termOfWord = new NumberSink();
  /** Marks the words of the text at hand. */
  #seenIn = new Uint32Array(1 << 10);
  #texts = 0;
  #different = 0;

  /** The terms met so far, by number. */
  get terms(): readonly string[] {
    return [...this.#termNumbers.keys()];
  }

  /** Adds the terms of a text to a list, in order; answers how many different words it has, as MiniSearch counts. */
  read(text: string, terms: NumberSink): number {
    this.#texts += 1;
    this.#different = 0;
    scanWords(
      text,
      (units, start, end) => {
        this.#take(units, start, end, terms);
      },
      ({ text: word }) => {
        this.#take(unitsOf(word), 0, word.length, terms);
      },
    );
    return this.#different;
  }

  #take(units: Uint16Array, start: number, end: number, terms: NumberSink): void {
    const number = this.#words.numberOf(units, start, end);
    if (number === this.#termOfWord.length) this.#add(String.fromCharCode(...units.subarray(start, end)));
    if (this.#seenIn[number] !== this.#texts) {
      this.#seenIn[number] = this.#texts;
      this.#different += 1;
    }
    const term = this.#termOfWord.at(number);
    if (term !== NO_TERM) terms.push(term);
  }

  #add(word: string): void {
    const term = termOf(word);
    this.#termOfWord.push(term === undefined ? NO_TERM : this.#termNumber(term));
    if (this.#termOfWord.length <= this.#seenIn.length) return;
    const seenIn = new Uint32Array(this.#seenIn.length * 2);
    seenIn.set(this.#seenIn);
    this.#seenIn = seenIn;
  }

  #termNumber(term: string): number {
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    this.#termNumbers.set(term, this.#termNumbers.size);
    return this.#termNumbers.size - 1;
  }
}

const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
