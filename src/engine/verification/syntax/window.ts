import type { Ground } from '../grounds';
import type { Node, Parsed } from './parsed';

/** A sentence of the sources as grammar has it, and where it stands. */
export interface ParsedGround {
  readonly ground: Ground;
  readonly sentence: Parsed;
}

/** Neighbouring sentences of one source, in their order: what a statement is held against as a whole. */
export interface Window {
  readonly grounds: readonly ParsedGround[];
  /** The nodes that stand for something, of all sentences. */
  readonly nodes: readonly Node[];
  /** The terms of the source's title, its author and the headings above. */
  readonly heads: ReadonlySet<string>;
  /** Every lemma: a source that has both "canoe" and "kayak" means two things. */
  readonly lemmas: ReadonlySet<string>;
  readonly placeOf: (sentence: Parsed) => number;
}

/** The window of some sentences, which come in the order of their source. */
export function windowOf(grounds: readonly ParsedGround[], heads: ReadonlySet<string>): Window {
  const places = new Map(grounds.map(({ sentence }, at) => [sentence, at]));
  return {
    grounds,
    heads,
    lemmas: new Set(grounds.flatMap(({ sentence }) => sentence.nodes.map(({ lemma }) => lemma))),
    nodes: grounds.flatMap(({ sentence }) => sentence.nodes.filter((node) => node.whole === node && isContent(node))),
    placeOf: (sentence) => places.get(sentence) ?? -1,
  };
}

/** Whether a word says something by itself, or stands for what does. */
export const isContent = ({ tag, relation, quantity, name, text }: Node): boolean =>
  quantity !== undefined ||
  name !== undefined ||
  (CONTENT.has(tag) && !GRAMMAR.has(relation) && /[\p{L}\p{N}]/u.test(text));

const CONTENT: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'PRON',
  'AUX',
  'SYM',
  'X',
  'DET',
]);
const GRAMMAR: ReadonlySet<string> = new Set([
  'aux',
  'aux:pass',
  'cop',
  'case',
  'mark',
  'cc',
  'det',
  'punct',
  'expl',
  'discourse',
  'fixed',
  'compound:prt',
  'goeswith',
]);
