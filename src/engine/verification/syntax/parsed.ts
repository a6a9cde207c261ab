import { grammar } from '../../grammar/grammar';
import { analyse, tagsIn } from '../../grammar/parse';
import { phraseAt } from '../../lexicon/phrases';
import type { Token } from '../../grammar/token';
import type { WrittenToken } from '../../grammar/tokenise';
import { readable } from '../../model/masked';
import { longForm } from '../../text/shortForms';
import { namesOf, type Name } from '../../text/names';
import { quantitiesOf, type Quantity } from '../../text/values/quantities';
import { termOf } from '../../text/terms';
import { frontPhrase } from './frontPhrase';
import { mendedTokens } from './mending/mendedTokens';
import { unitsOf, wordsFor, type WordUnit } from './units';

/** A word with its place in the grammar of its sentence. A value or a name is one node: its other words belong to it. */
export interface Node extends Token {
  readonly sentence: Parsed;
  /** Position in `sentence.nodes`. */
  readonly at: number;
  /** The form under which words are compared; for a function word, itself in lower case. */
  readonly form: string;
  readonly children: readonly Node[];
  readonly parent: Node | undefined;
  /** The node that stands for this word: itself, or the head of the value or name it is part of. */
  readonly whole: Node;
  /** Only where the node stands for a value or a name as a whole. */
  readonly quantity: Quantity | undefined;
  readonly name: Name | undefined;
  /** The lemma it is compared by: that of the word, or the one word that a phrase stands for ("turn down" is "reject"). */
  readonly meaning: string;
}

/** A sentence as its grammar has it. Offsets of nodes count from the sentence's start. */
export interface Parsed {
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
}

interface MutableNode extends Omit<Node, 'children' | 'parent' | 'whole' | 'quantity' | 'name' | 'meaning'> {
  meaning: string;
  children: Node[];
  parent: Node | undefined;
  whole: Node;
  quantity: Quantity | undefined;
  name: Name | undefined;
}

/** Reads a sentence; one that is too long to be parsed has no nodes. */
export function parsedFrom(
  text: string,
  { quantities, names }: Pick<Parsed, 'quantities' | 'names'> = {
    quantities: quantitiesOf(text),
    names: namesOf(text),
  },
): Parsed {
  const nodes: MutableNode[] = [];
  const sentence: Parsed = { text, nodes: nodes, quantities, names };
  const tokens = mendedTokens(tokensOf(text, unitsOf(text, sentence)));
  tokens.forEach((token, at) => nodes.push(nodeFrom(token, at, sentence)));
  const heads = headsOf(nodes);
  for (const node of nodes) {
    const parent = nodes[heads[node.at] ?? -1];
    if (parent === undefined) continue;
    node.parent = parent;
    parent.children.push(node);
  }
  for (const quantity of quantities) gather(nodes, quantity, (head) => (head.quantity = quantity));
  for (const name of names)
    gather(nodes, name, (head) => {
      // A word may have its capital from the beginning of the sentence alone.
      if (!name.isDoubtful || head.tag === 'PROPN') head.name = name;
    });
  gatherPhrases(nodes);
  return sentence;
}

/** What stands in brackets is read by itself, and hung on the word before: amid a sentence it would tear the rest apart. */
function tokensOf(written: string, units: readonly WordUnit[]): readonly Token[] {
  // ``…'' as TeX and corpora have it.
  const text = written
    .replaceAll('``', '“ ')
    .replaceAll("''", ' ”')
    .replace(DASH_IN_WORD, '-')
    .replace(JOINING_ASIDE, (aside) => ' '.repeat(aside.length));
  const brackets = [...text.matchAll(BRACKETS)];
  if (brackets.length === 0) return tokensIn(text, units);
  let outside = text;
  const inside: (readonly Token[])[] = [];
  for (const { 0: bracket, index } of brackets) {
    outside = outside.slice(0, index) + ' '.repeat(bracket.length) + outside.slice(index + bracket.length);
    const alone = ' '.repeat(index + 1) + bracket.slice(1, -1);
    inside.push(tokensIn(alone, units));
  }
  return joined(tokensIn(outside, units), inside);
}

/** "north–south": typesetters write the hyphen between equals so. */
const DASH_IN_WORD = /(?<=\p{Ll})[‐‑–](?=\p{Ll})/gu;

/** What joins a sentence to others amid it, and says nothing (Quirk et al. 1985, 8.134 to 8.147: conjuncts). */
const JOINING_ASIDE =
  /, (?:for (?:its|his|her|their|our|my) part|for that matter|of course|in (?:turn|fact)|on the other hand|after all|by the way|however|therefore|meanwhile|moreover|furthermore|incidentally),(?= )/g;

const BRACKETS = /\([^()]{1,200}\)/g;

function tokensIn(text: string, units: readonly WordUnit[]): readonly Token[] {
  const words = wordsFor(text, units);
  if (words.length > WORDS_MOST) return [];
  const tags = tagsIn(words, grammar());
  const parts = Array.from(tags, (tag) => grammar().tags[tag] ?? (['X', 'FW'] as const));
  const front = frontPhrase(words, parts, units);
  const apart = front === 0 ? undefined : ledIn(words.slice(0, front), words.slice(front));
  const tokens = apart ?? analyse(words, grammar(), tags);
  return tokens.map((token) => ({ ...token, text: readable(text.slice(token.start, token.end)) || token.text }));
}

/** Longest sentence that is parsed. Unit: words. Default: 120. Source: `parse`. */
const WORDS_MOST = 120;

/** A phrase and the sentence that it leads in, each read by itself; `undefined` where the rest is no sentence. */
function ledIn(phrase: readonly WrittenToken[], sentence: readonly WrittenToken[]): readonly Token[] | undefined {
  const { end = 0 } = phrase.at(-1) ?? {};
  const front = analyse([...phrase, { text: '.', start: end, end }], grammar()).slice(0, -1);
  const rest = analyse(sentence, grammar());
  if (!rest.some(({ fine }) => /^(?:VB[DPZ]|MD)$/.test(fine))) return undefined;
  const root = rest.findIndex(({ head }) => head < 0) + front.length;
  return [
    ...front.map((token) =>
      token.head < 0 || token.head >= front.length ? { ...token, head: root, relation: 'obl' as const } : token,
    ),
    ...rest.map((token) => (token.head < 0 ? token : { ...token, head: token.head + front.length })),
  ];
}

/** Tokens of several readings as one list in the order of the text; the root of a bracket hangs on the word before it. */
function joined(outside: readonly Token[], inside: readonly (readonly Token[])[]): readonly Token[] {
  const all = [...outside];
  for (const tokens of inside) {
    const first = tokens[0];
    if (first === undefined) continue;
    const found = all.findIndex(({ start }) => start > first.start);
    const place = found < 0 ? all.length : found;
    const before = place - 1;
    const moved = (head: number): number => (head >= place ? head + tokens.length : head);
    const shifted = all.map((token) => ({ ...token, head: moved(token.head) }));
    const own = tokens.map((token) => ({
      ...token,
      head: token.head < 0 ? before : token.head + place,
      relation: token.head < 0 && before >= 0 ? ('parataxis' as const) : token.relation,
    }));
    all.splice(0, all.length, ...shifted.slice(0, place), ...own, ...shifted.slice(place));
  }
  return all;
}

function nodeFrom(token: Token, at: number, sentence: Parsed): MutableNode {
  const node = {
    ...token,
    at,
    sentence,
    form: termOf(token.text) ?? token.text.toLowerCase(),
    children: [],
    parent: undefined,
    quantity: undefined,
    name: undefined,
    meaning: longForm(token.lemma.replace(/\.$/, '')),
  };
  return Object.assign(node, { whole: node }) as unknown as MutableNode;
}

/** The head of each word, by its place; a tree, as the parser's own are. */
function headsOf(nodes: readonly MutableNode[]): readonly number[] {
  const heads = nodes.map(({ head }) => head);
  for (const node of nodes) {
    const head = headFor(node, nodes);
    // A word cannot belong to one that belongs to it.
    if (!isAbove(node.at, head, heads)) heads[node.at] = head;
  }
  return heads;
}

function isAbove(word: number, other: number, heads: readonly number[]): boolean {
  for (let at = other; at >= 0; at = heads[at] ?? -1) if (at === word) return true;
  return false;
}

/** What "of" leads in belongs to the noun before it, unless the verb asks for it: "in 13 per cent of the others". */
function headFor(node: MutableNode, nodes: readonly MutableNode[]): number {
  const isPhrase = node.relation === 'obl' || node.relation === 'nmod';
  const of = isPhrase
    ? nodes.find(({ head, relation, lemma }) => head === node.at && relation === 'case' && lemma === 'of')
    : undefined;
  const before = of && nodes[of.at - 1];
  if (before === undefined || before.at === node.head || !NOMINAL.has(before.tag)) return node.head;
  const head = nodes[node.head];
  return head?.tag === 'VERB' && !OF_VERBS.has(head.lemma) ? before.at : node.head;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const OF_VERBS: ReadonlySet<string> = new Set(
  'accuse inform rob deprive remind warn convince suspect acquit convict cure rid relieve assure notify strip clear'.split(
    ' ',
  ),
);

/** Makes one node of the words of a stretch: the one whose head lies outside, the last of several. */
function gather(
  nodes: readonly MutableNode[],
  { start, end }: { readonly start: number; readonly end: number },
  mark: (head: MutableNode) => void,
): void {
  const inside = nodes.filter((node) => node.start < end && start < node.end && node.tag !== 'PUNCT');
  if (inside.some((node) => node.whole !== (node as Node))) return;
  const isOutside = (node: MutableNode): boolean => !inside.some((other) => other.at === node.head);
  const head = inside.filter((node) => isOutside(node) && node.tag !== 'ADP').at(-1) ?? inside.at(-1);
  if (head === undefined) return;
  mark(head);
  for (const node of inside) node.whole = head;
}

/** Makes one node of the words of a phrase: its verb, or the first word that carries content. */
function gatherPhrases(nodes: readonly MutableNode[]): void {
  const lemmas = nodes.map(({ lemma }) => lemma);
  for (let at = 0; at < nodes.length; at += 1) {
    const phrase = phraseAt(lemmas, at);
    const words = nodes.slice(at, at + (phrase?.length ?? 0));
    if (phrase === undefined || words.some((node) => node.whole !== (node as Node) || isValue(node))) continue;
    const head = words.find(({ tag }) => tag === 'VERB') ?? words.find(({ tag }) => CARRIERS.has(tag)) ?? words[0];
    if (head === undefined) continue;
    head.meaning = phrase.means;
    for (const word of words) word.whole = head;
    at += phrase.length - 1;
  }
}

const isValue = ({ quantity, name }: MutableNode): boolean => quantity !== undefined || name !== undefined;
const CARRIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'ADV', 'AUX', 'PRON']);
