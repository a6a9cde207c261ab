/** What one word of the graph is to another; the number is its rank where several hold: the first one counts. */
export const EDGES = ['none', 'opposite', 'synonym', 'broader', 'narrower', 'derived'] as const;

export type EdgeKind = Exclude<(typeof EDGES)[number], 'none'>;

/** Where edges are put while the graph is made. Nodes are `lemma/part`, the part of speech being n, v, a or r. */
export interface EdgeSink {
  add(from: string, to: string, kind: EdgeKind): void;
}
