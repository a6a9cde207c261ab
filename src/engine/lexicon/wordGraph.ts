import { EDGES, type EdgeKind, type EdgeSink } from './edges';
import { addOwnEdges } from './ownEdges';

/** Words as numbered nodes (a lemma in one part of speech), and what each is to others. */
export interface WordGraph {
  /** The node of a lemma in a part of speech (n, v, a, r); -1 for a word of which nothing is known. Cost: one look-up. */
  nodeOf(lemma: string, part: Part): number;
  /** What the other node is to this one. Cost: the edges of a node, mostly under ten. */
  edge(from: number, to: number): (typeof EDGES)[number];
  /** The nodes that a node has an edge of this kind to. */
  neighbours(node: number, kind: EdgeKind): readonly number[];
}

/** Parts of speech as WordNet names them: noun, verb, adjective, adverb. */
export type Part = 'n' | 'v' | 'a' | 'r';

let made: WordGraph | undefined;

/** The graph of all that is known of words, made when first asked and kept. */
export const wordGraph = (): WordGraph => (made ??= makeGraph([addOwnEdges]));

/** A graph of what some sources tell; the first to speak of two words decides. */
function makeGraph(sources: readonly ((sink: EdgeSink) => void)[]): WordGraph {
  const nodes: Readonly<Record<Part, Map<string, number>>> = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  const edges: Map<number, number>[] = [];
  const numberOf = (name: string): number => {
    const words = nodes[name.slice(-1) as Part];
    const lemma = name.slice(0, -2);
    const known = words.get(lemma);
    if (known !== undefined) return known;
    words.set(lemma, edges.length);
    return edges.push(new Map()) - 1;
  };
  const sink: EdgeSink = {
    add(from, to, kind) {
      const [a, b] = [numberOf(from), numberOf(to)];
      const known = edges[a];
      if (a !== b && known !== undefined && !known.has(b)) known.set(b, EDGES.indexOf(kind));
    },
  };
  for (const add of sources) add(sink);
  return packed(nodes, edges);
}

/** Edges in two flat arrays: where a node's begin, and the edges, each a node times eight plus its kind. */
function packed(
  nodes: Readonly<Record<Part, ReadonlyMap<string, number>>>,
  edges: readonly Map<number, number>[],
): WordGraph {
  const starts = new Int32Array(edges.length + 1);
  edges.forEach((of, node) => (starts[node + 1] = (starts[node] ?? 0) + of.size));
  const ends = Int32Array.from(edges.flatMap((of) => [...of].map(([to, kind]) => to * 8 + kind)));
  return {
    nodeOf: (lemma, part) => nodes[part].get(lemma) ?? -1,
    edge(from, to) {
      const end = starts[from + 1] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at += 1) {
        const packedEdge = ends[at] ?? 0;
        if (packedEdge >> 3 === to) return EDGES[packedEdge & 7] ?? 'none';
      }
      return 'none';
    },
    neighbours: (node, kind) =>
      [...ends.subarray(starts[node], starts[node + 1])]
        .filter((edge) => EDGES[edge & 7] === kind)
        .map((edge) => edge >> 3),
  };
}
