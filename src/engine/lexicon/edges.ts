/** Parts of speech as WordNet names them: noun, verb, adjective, adverb. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

/** What one word of the graph is to another; `apart` words are near in meaning and yet not the same. The number is what is stored. */
export const EDGES = ['none', 'apart', 'opposite', 'synonym', 'broader', 'derived'] as const;

export type EdgeKind = Exclude<(typeof EDGES)[number], 'none'>;

/** Where edges are put while the graph is made. Of two words the first thing said stands. */
export interface EdgeSink {
  node(lemma: string, part: WordClass): number;
  /** Says one thing of two words from both sides. */
  addBoth(a: number, b: number, kind: Exclude<EdgeKind, 'broader'>): void;
  addBroader(word: number, broader: number): void;
}
