/**
 * BM25+ for short prose (Lv and Zhai 2011, as MiniSearch 7 has it). Unit: none. Default: k 0.6, b 0.3, d 0.5.
 * Source: sentence retrieval on WiCE's gold evidence; short passages want little length normalisation (k, b), and
 * MiniSearch's own lower bound (d) is kept.
 */
export const BM25 = { k: 0.6, b: 0.3, d: 0.5 };

/** The title and the headings say what a sentence is about, but are not its words. */
export const FIELD_WEIGHTS = [1, 0.3] as const;

/** How much a term tells: `frequency` of `entries` have it. */
export const inverseFrequency = (entries: number, frequency: number): number =>
  Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));

/** What a term that stands `frequency` times in a field of this length counts, before its inverse frequency. */
export const termScore = (frequency: number, length: number, averageLength: number): number => {
  const { k, b, d } = BM25;
  return d + (frequency * (k + 1)) / (frequency + k * (1 - b + (b * length) / averageLength));
};

/** No term counts more than this before its inverse frequency, however often it stands in however short a field. */
export const TERM_SCORE_MOST = BM25.d + BM25.k + 1;
