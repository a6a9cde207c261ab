import type { SourceSentence } from '../model/passage';
import { formsOf } from '../text/forms';
import { languageOf } from '../text/language';
import { namesOf, type Name } from '../text/names';
import { quantitiesOf, type Quantity } from '../text/values/quantities';
import { termsIn, type Term } from '../text/terms';
import { wordsOf, type Word } from '../text/words';

/** A source sentence taken apart; offsets count from the sentence's start. */
export interface AnalysedSentence {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  /** Every word, function words as well. */
  readonly words: readonly Word[];
  /** The forms of `words`, one for one. */
  readonly forms: readonly string[];
  readonly formSet: ReadonlySet<string>;
}

/** Takes a source sentence apart, once as long as it lives; names, quantities and forms only when they are asked for. */
export function analysed(sentence: SourceSentence): AnalysedSentence {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const analysis = new LazyAnalysis(sentence.text);
  remembered.set(sentence, analysis);
  return analysis;
}

const remembered = new WeakMap<SourceSentence, AnalysedSentence>();

class LazyAnalysis implements AnalysedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  #names: readonly Name[] | undefined;
  #quantities: readonly Quantity[] | undefined;
  #forms: readonly string[] | undefined;
  #formSet: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
    this.terms = termsIn(this.words, languageOf(text));
  }

  get names(): readonly Name[] {
    return (this.#names ??= namesOf(this.text));
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= quantitiesOf(this.text));
  }

  get forms(): readonly string[] {
    return (this.#forms ??= formsOf(this.words));
  }

  get formSet(): ReadonlySet<string> {
    return (this.#formSet ??= new Set(this.forms));
  }
}
