import { termScore } from './bm25';
import { TERM_LANGUAGES, type TermLanguage } from '../text/stems';
import type { Layer } from './layer';
import type { FieldNumber } from './segment/segment';

/** What scores depend on besides an entry: the same however the entries are spread over layers. */
export class Statistics {
  /** How many entries are alive. */
  readonly entries: number;
  /** The languages of the documents, always in the same order. */
  readonly languages: readonly TermLanguage[];
  readonly #layers: readonly Layer[];
  /** Unit: words. */
  readonly averageLengths: readonly [number, number];
  readonly #once: readonly [Float64Array, Float64Array];

  constructor(layers: readonly Layer[]) {
    this.#layers = layers;
    this.entries = layers.reduce((sum, { live }) => sum + live, 0);
    const languages = new Set(layers.flatMap((layer) => layer.languages));
    this.languages = TERM_LANGUAGES.filter((language) => languages.has(language));
    const average = (field: FieldNumber): number =>
      layers.reduce((sum, layer) => sum + layer.total(field), 0) / Math.max(this.entries, 1);
    this.averageLengths = [average(0), average(1)];
    this.#once = [scoresOnce(this.averageLengths[0]), scoresOnce(this.averageLengths[1])];
  }

  /** How many entries have a term. */
  frequency(term: string, field: FieldNumber): number {
    return this.#layers.reduce((sum, layer) => sum + layer.frequency(term, field), 0);
  }

  /** What a term that stands once counts in a field, by the field's length; for lengths below its own. */
  once(field: FieldNumber): Float64Array {
    return this.#once[field];
  }
}

/** Lengths whose scores are kept ready. Unit: words. Source: few sentences are longer, and those are computed. */
const LENGTHS = 512;

const scoresOnce = (averageLength: number): Float64Array =>
  Float64Array.from({ length: LENGTHS }, (_, length) => termScore(1, length, averageLength));
