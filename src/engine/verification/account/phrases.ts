import type { Node, Parsed } from '../syntax/parsed';

/** A prepositional phrase: "in heavy fog", "on the trams", with what "of" adds to it. */
export interface PrepositionalPhrase {
  readonly preposition: string;
  /** From the preposition to the last noun. */
  readonly nodes: readonly Node[];
}

const remembered = new WeakMap<Parsed, readonly PrepositionalPhrase[]>();

/** The prepositional phrases of a sentence, by its words alone: where grammar hangs them is not asked. Looked for once. */
export function phrasesOf(sentence: Parsed): readonly PrepositionalPhrase[] {
  const known = remembered.get(sentence) ?? phrasesIn(sentence);
  remembered.set(sentence, known);
  return known;
}

function phrasesIn({ nodes }: Parsed): readonly PrepositionalPhrase[] {
  const phrases: PrepositionalPhrase[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const first = nodes[at];
    if (first === undefined || !isPreposition(first)) continue;
    const end = phraseEnd(nodes, at);
    if (end === at) continue;
    phrases.push({ preposition: first.lemma, nodes: nodes.slice(at, end + 1) });
    at = end;
  }
  return phrases;
}

/** "of" belongs to the noun before it, "than" and "as" to a comparison. */
const isPreposition = (node: Node): boolean => isLeading(node) && !/^(?:of|than|as|like|by)$/.test(node.lemma);

/** No word of a phrase that means one thing ("turned down"). */
const isLeading = (node: Node): boolean =>
  node.whole === node && (node.tag === 'ADP' || (node.tag === 'SCONJ' && node.relation === 'case'));

/** The place of the last noun; the place of the preposition itself where no noun follows it. */
function phraseEnd(nodes: readonly Node[], from: number): number {
  let end = from;
  for (let at = from + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    // "The one at Sella 120": a figure behind a noun is no part of the phrase.
    if (node.tag === 'NUM' && end > from && node.whole !== nodes[end]?.whole) break;
    if (NOMINAL.has(node.tag)) end = at;
    else if (!(WITHIN.has(node.tag) || (node.lemma === 'of' && end === at - 1))) break;
    else if (end > from && node.tag !== 'ADP' && !isBehindOf(nodes, at)) break;
  }
  return end;
}

const isBehindOf = (nodes: readonly Node[], at: number): boolean => {
  let place = at - 1;
  while (WITHIN.has(nodes[place]?.tag ?? '')) place -= 1;
  return nodes[place]?.lemma === 'of';
};

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ']);

/** The preposition before a noun and what stands before it in its phrase, by the words alone; empty where there is none. */
export function leadingPreposition({ sentence: { nodes }, at, tag, whole }: Node): string {
  if (!NOMINAL.has(tag)) return '';
  let place = at - 1;
  while (nodes[place]?.whole === whole || isBeforeNoun(nodes[place])) {
    if (nodes[place]?.quantity !== undefined && nodes[place]?.quantity?.kind !== 'number') return '';
    place -= 1;
  }
  const before = nodes[place];
  return before !== undefined && isLeading(before) ? before.lemma : '';
}

/** Articles, adjectives, figures, and participles as of "a retired judge". */
const isBeforeNoun = (node: Node | undefined): boolean =>
  node !== undefined &&
  (/^(?:DET|ADJ|NUM)$/.test(node.tag) ||
    (/^VB[NG]$/.test(node.fine) && node.sentence.nodes[node.at - 1]?.tag === 'DET'));
