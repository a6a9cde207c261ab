import type { SourceSentence } from '../model/passage';
import { namesOf, type Name } from '../text/names';
import { quantitiesOf, type Quantity } from '../text/quantities';
import { termsOf, type Term } from '../text/terms';

/** A source sentence taken apart; offsets count from the sentence's start. */
export interface AnalysedSentence {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
}

/** Takes a source sentence apart, once as long as it lives; names and quantities only when they are asked for. */
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
  readonly terms: readonly Term[];
  #names: readonly Name[] | undefined;
  #quantities: readonly Quantity[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.terms = termsOf(text);
  }

  get names(): readonly Name[] {
    return (this.#names ??= namesOf(this.text));
  }

  get quantities(): readonly Quantity[] {
    return (this.#quantities ??= quantitiesOf(this.text));
  }
}
