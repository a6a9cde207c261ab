import { EDGES, type EdgeKind, type EdgeSink, type WordClass } from './edges';
import { addOwnEdges } from './ownEdges';
import { addWordNet } from './wordNet';

export type { WordClass };

/** Words as numbered nodes (a lemma in one part of speech), and what each is to others. */
export interface WordGraph {
  /** The node of a lemma in a part of speech; -1 for a word of which nothing is known. Cost: one look-up. */
  nodeOf(lemma: string, part: WordClass): number;
  /** What the other node is to this one. Cost: the edges of a node, mostly under ten. */
  edge(from: number, to: number): (typeof EDGES)[number];
  /** What the other node is to the nearest of the words derived from this one. */
  edgeOfDerived(from: number, to: number): (typeof EDGES)[number];
}

/** An edge is a node times this plus its kind. */
const KIND_BITS = 3;
const DERIVED = EDGES.indexOf('derived');

let made: WordGraph | undefined;

/** The graph of all that is known of words, made when first asked (some 100 ms) and kept (some 10 MB). */
export const wordGraph = (): WordGraph => (made ??= makeGraph());

/** Our own lists speak first: the first to speak of two words decides. */
function makeGraph(): WordGraph {
  const nodes: Readonly<Record<WordClass, Map<string, number>>> = {
    n: new Map(),
    v: new Map(),
    a: new Map(),
    r: new Map(),
  };
  const edges: number[][] = [];
  const knows = (a: number, b: number): boolean => edges[a]?.some((edge) => edge >> KIND_BITS === b) === true;
  const put = (a: number, b: number, kind: EdgeKind): void =>
    void edges[a]?.push((b << KIND_BITS) + EDGES.indexOf(kind));
  const sink: EdgeSink = {
    node(lemma, part) {
      const known = nodes[part].get(lemma);
      if (known !== undefined) return known;
      nodes[part].set(lemma, edges.length);
      return edges.push([]) - 1;
    },
    addBoth(a, b, kind) {
      if (a === b || knows(a, b) || knows(b, a)) return;
      put(a, b, kind);
      put(b, a, kind);
    },
    addBroader(word, broader) {
      if (word !== broader && !knows(word, broader) && !knows(broader, word)) put(word, broader, 'broader');
    },
  };
  addOwnEdges(sink);
  addWordNet(sink);
  return packed(nodes, edges);
}

/** Edges in two flat arrays: where a node's begin, and the edges. */
function packed(
  nodes: Readonly<Record<WordClass, ReadonlyMap<string, number>>>,
  edges: readonly (readonly number[])[],
): WordGraph {
  const starts = new Int32Array(edges.length + 1);
  edges.forEach((of, node) => (starts[node + 1] = (starts[node] ?? 0) + of.length));
  const ends = Int32Array.from(edges.flat());
  const edge = (from: number, to: number): (typeof EDGES)[number] => {
    const end = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const edge = ends[at] ?? 0;
      if (edge >> KIND_BITS === to) return EDGES[edge & 7] ?? 'none';
    }
    return 'none';
  };
  return {
    nodeOf: (lemma, part) => nodes[part].get(lemma) ?? -1,
    edge,
    edgeOfDerived(from, to) {
      const end = starts[from + 1] ?? 0;
      for (let at = starts[from] ?? 0; at < end; at += 1) {
        const derived = ends[at] ?? 0;
        if ((derived & 7) !== DERIVED) continue;
        const found = edge(derived >> KIND_BITS, to);
        if (found === 'synonym' || found === 'broader' || found === 'opposite') return found;
      }
      return 'none';
    },
  };
}
