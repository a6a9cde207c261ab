import { isHomograph } from './homographs';
import type { LexicalWord, WordRelation } from './lexicalWord';
import { wordGraph, type WordClass, type WordGraph } from './wordGraph';

/** The part of speech under which a word of a universal tag is known; names are nouns here ("Sweden"). */
const PARTS: Readonly<Record<string, WordClass | undefined>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  AUX: 'v',
  ADJ: 'a',
  ADV: 'r',
};

/**
 * What a statement's word is to a source's word. `same`, `derived`, `synonym` and `broader` are said by the source's word;
 * `narrower` and `undefined` are not, `opposite` is contradicted. Co-hyponyms ("Monday", "Tuesday") are `undefined`.
 * Cost: two look-ups and a few numbers compared; nothing is allocated for words of one part of speech.
 */
export function relationOf(claimed: LexicalWord, found: LexicalWord): WordRelation {
  if (claimed.lemma === found.lemma) return ofOneLemma(claimed, found);
  const [part, otherPart] = [PARTS[claimed.tag], PARTS[found.tag]];
  if (part === undefined || otherPart === undefined) return undefined;
  const graph = wordGraph();
  const node = graph.nodeOf(claimed.lemma, part);
  const other = graph.nodeOf(found.lemma, otherPart);
  if (node < 0 || other < 0) return undefined;
  const edge = graph.edge(other, node);
  if (edge !== 'none') return edge === 'apart' ? undefined : edge;
  if (graph.edge(node, other) === 'broader') return 'narrower';
  if (part === otherPart) return undefined;
  return acrossParts(graph, node, other, isHomograph(found.lemma) ? -1 : graph.nodeOf(found.lemma, part));
}

/**
 * "Bought" by "acquisition", "killed" by "a murder": what the statement's word is to a word of its own part of speech that the
 * source's word derives from, or that has the source's form.
 */
function acrossParts(graph: WordGraph, node: number, other: number, sameForm: number): WordRelation {
  const derived = graph.edgeOfDerived(other, node);
  const edge = derived === 'none' && sameForm >= 0 ? graph.edge(sameForm, node) : derived;
  return edge === 'synonym' || edge === 'broader' || edge === 'opposite' ? edge : undefined;
}

function ofOneLemma(claimed: LexicalWord, found: LexicalWord): WordRelation {
  if (claimed.tag === found.tag) return 'same';
  if (isHomograph(claimed.lemma)) return undefined;
  return PARTS[claimed.tag] === PARTS[found.tag] ? 'same' : 'derived';
}
