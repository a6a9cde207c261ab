import { makeTermIn, type TermLanguage } from '../../text/stems';
import { scanWords } from '../../text/words';
import { languageIn } from '../entryTerms';
import { NumberSink } from './bytes';
import { WordTable } from './wordTable';

/** Stands for a function word. */
const NO_TERM = 0xffffffff;

/** Turns marked texts into lists of term numbers; each word is stemmed once. */
export class TermNumbers {
  readonly #termNumbers = new Map<string, number>();
  readonly #byLanguage = new Map<TermLanguage, WordsOfLanguage>();

  /** The numbers of the terms met so far. */
  get termNumbers(): ReadonlyMap<string, number> {
    return this.#termNumbers;
  }

  /** Adds the terms of a text to a list, in any order; answers how many different words it has, as MiniSearch counts. */
  read(marked: string, terms: NumberSink): number {
    const { language, text } = languageIn(marked);
    const known = this.#byLanguage.get(language);
    if (known !== undefined) return known.read(text, terms);
    const words = new WordsOfLanguage(language, (term) => this.#numberOf(term));
    this.#byLanguage.set(language, words);
    return words.read(text, terms);
  }

  #numberOf(term: string): number {
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    this.#termNumbers.set(term, this.#termNumbers.size);
    return this.#termNumbers.size - 1;
  }
}

/** The words met in the texts of one language. */
class WordsOfLanguage {
  readonly #language: TermLanguage;
  readonly #numberOfTerm: (term: string) => number;
  readonly #words = new WordTable();
  /** The term of each word. */
  readonly #termOf = new NumberSink();
  /** The text in which each word was seen last. */
  readonly #seenIn = new NumberSink();
  #numbers = new Uint32Array(1 << 10);
  #texts = 0;

  constructor(language: TermLanguage, numberOfTerm: (term: string) => number) {
    this.#language = language;
    this.#numberOfTerm = numberOfTerm;
  }

  read(text: string, terms: NumberSink): number {
    this.#texts += 1;
    const scanned = scanWords(text);
    const { others } = scanned;
    let different = this.#take(scanned, terms);
    for (const { text: word } of others) {
      const bounds = Int32Array.of(0, word.length);
      different += this.#take({ units: unitsOf(word), bounds, plain: 1 }, terms);
    }
    return different;
  }

  /** Answers how many of the words are new in this text. */
  #take(scanned: Parameters<WordTable['number']>[0], terms: NumberSink): number {
    if (scanned.plain > this.#numbers.length) this.#numbers = new Uint32Array(scanned.plain * 2);
    this.#words.number(scanned, this.#numbers);
    while (this.#termOf.length < this.#words.count) this.#addTerm(this.#words.word(this.#termOf.length));
    const termOf = this.#termOf.written;
    const seenIn = this.#seenIn.written;
    let different = 0;
    for (let at = 0; at < scanned.plain; at += 1) {
      const word = this.#numbers[at] ?? 0;
      if (seenIn[word] !== this.#texts) {
        seenIn[word] = this.#texts;
        different += 1;
      }
      const term = termOf[word] ?? NO_TERM;
      if (term !== NO_TERM) terms.push(term);
    }
    return different;
  }

  #addTerm(word: string): void {
    const term = makeTermIn(word, this.#language);
    this.#seenIn.push(0);
    this.#termOf.push(term === undefined ? NO_TERM : this.#numberOfTerm(term));
  }
}

const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
