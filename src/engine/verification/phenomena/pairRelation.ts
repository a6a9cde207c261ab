import { comparativeDimension } from '../../lexicon/comparatives';
import { converseOf } from '../../lexicon/converses';
import { isSymmetric } from '../../lexicon/symmetric';
import type { Node, Parsed } from '../syntax/parsed';
import { clauseOf, dependentsOf, isPassive } from '../syntax/roles';

interface Scale {
  readonly dimension: string;
  readonly direction: 1 | -1;
}

/**
 * How two things stand to each other: "Lake Orrin is deeper than Lake Tavish", "the weir is above the mill". What is said
 * of the first is said of the second by the converse word, and by the same word where the relation is symmetric.
 */
export interface PairRelation {
  readonly first: Node;
  readonly second: Node;
  /** The word that relates them. */
  readonly word: Node;
  /** For comparisons the scale, and whether the first has more (1) or less (-1) of it. */
  readonly scale?: Scale;
  /** What is counted, in "more members than". */
  readonly counted?: Node | undefined;
  /** By how much. */
  readonly amount?: Node | undefined;
}

/** The relations between two things that a sentence states. */
export const pairRelationsOf = (sentence: Parsed): readonly PairRelation[] => [
  ...comparisonsOf(sentence),
  ...placingsOf(sentence),
];

function comparisonsOf({ nodes }: Parsed): readonly PairRelation[] {
  return nodes.flatMap((than, at) => {
    if (than.lemma !== 'than' && !(than.lemma === 'as' && nodes[at - 2]?.lemma === 'as')) return [];
    const word = comparingWord(nodes, at);
    const second = nounAfter(nodes, at);
    if (word === undefined || second === undefined) return [];
    const isEqual = than.lemma === 'as';
    const scale = comparativeDimension(phraseOf(word));
    const first = firstOf(word, second, nodes, at);
    if (scale === undefined || first === undefined) return [];
    const isDenied = word.children
      .concat(clauseOf(word).children)
      .some(({ lemma }) => lemma === 'not' || lemma === "n't");
    // "as deep as" alone says nothing of more or less.
    if (isEqual && !isDenied) return [];
    const direction = isDenied ? (-scale.direction as 1 | -1) : scale.direction;
    const amount = amountNear(word);
    return [
      { first, second, word, scale: measured({ ...scale, direction }, amount), counted: countedBy(word), amount },
    ];
  });
}

/** The comparative before "than": "deeper", "more slowly", "fewer members". */
function comparingWord(nodes: readonly Node[], than: number): Node | undefined {
  for (let at = than - 1; at >= Math.max(0, than - 5); at -= 1) {
    const node = nodes[at];
    if (node === undefined) return undefined;
    if (isComparative(node)) {
      const next = nodes[at + 1];
      const isDegree = /^(?:more|less)$/i.test(node.text) && next !== undefined && /^(?:ADJ|ADV)$/.test(next.tag);
      return isDegree ? next : node;
    }
  }
  return nodes[than]?.lemma === 'as' ? nodes[than - 1] : undefined;
}

/** By its tag, or, where grammar took it for something else, by its form. */
const isComparative = ({ fine, text }: Node): boolean => {
  const word = text.toLowerCase();
  return (
    /^(?:JJR|RBR)$/.test(fine) || COMPARING.has(word) || (/er$/.test(word) && comparativeDimension(word) !== undefined)
  );
};

const COMPARING: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'longer', 'later', 'earlier']);

/** "more slowly" as one word. */
function phraseOf(word: Node): string {
  const before = word.sentence.nodes[word.at - 1];
  const text = word.text.toLowerCase();
  return before !== undefined && /^(?:more|less)$/i.test(before.text) ? `${before.text.toLowerCase()} ${text}` : text;
}

/** What is compared: what stands behind the same preposition, or the subject of the clause. */
function firstOf(word: Node, second: Node, nodes: readonly Node[], than: number): Node | undefined {
  const next = nodes[than + 1];
  if (next?.tag === 'ADP') {
    const at = nodes.findLastIndex((node, place) => place < than && node.tag === 'ADP' && node.lemma === next.lemma);
    const found = at < 0 ? undefined : nounAfter(nodes, at);
    if (found !== undefined && found !== second) return found;
  }
  return subjectFor(word);
}

/** The head of the noun phrase that begins behind a place. */
function nounAfter(nodes: readonly Node[], place: number): Node | undefined {
  let head: Node | undefined;
  for (let at = place + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    const isNominal = /^(?:NOUN|PROPN|PRON)$/.test(node.tag);
    if (isNominal) head = node.whole;
    else if (head !== undefined || !/^(?:DET|ADJ|NUM|ADP|ADV|PART|VERB)$/.test(node.tag)) break;
  }
  return head;
}

/** The subject of the clause of a word, or of the clause above it. */
function subjectFor(word: Node): Node | undefined {
  for (let at: Node | undefined = word; at !== undefined; at = at.parent) {
    const clause = clauseOf(at);
    const wanted = isPassive(clause) ? 'object' : 'subject';
    const subject = dependentsOf(clause).find(({ role, node }) => role === wanted && node.at < word.at);
    if (subject !== undefined) return subject.node;
  }
  return word.sentence.nodes.find(({ relation, at }) => /^nsubj/.test(relation) && at < word.at)?.whole;
}

/** "more members"; "2 euros more" counts nothing. */
const countedBy = (word: Node): Node | undefined =>
  word.relation === 'amod' &&
  word.parent?.tag === 'NOUN' &&
  word.parent.at > word.at &&
  /^(?:more|less|fewer)$/i.test(word.text)
    ? word.parent.whole
    : undefined;

/** "eleven years older", "older by eleven years". */
function amountNear(word: Node): Node | undefined {
  const values = word.sentence.nodes.filter((node) => node.quantity !== undefined || node.relation === 'nummod');
  return (
    values.find((node) => Math.abs(node.at - word.at) <= 3 && node.at < word.at)?.whole ??
    values.find(({ sentence, at }) => at > word.at && sentence.nodes[at - 1]?.lemma === 'by')?.whole
  );
}

/** Words of place and time with "of" or by themselves: "east of", "upstream of", "above". */
function placingsOf({ nodes }: Parsed): readonly PairRelation[] {
  return nodes.flatMap((word, at) => {
    const isAdverb = DIRECTIONS.has(word.lemma);
    if (!isAdverb && !PLACES.has(word.lemma)) return [];
    const link = nodes[at + 1];
    if (isAdverb && link?.lemma !== 'of' && link?.lemma !== 'from') return [];
    const second = nounAfter(nodes, isAdverb ? at + 1 : at);
    const first = subjectFor(word);
    return second === undefined || first === undefined || first === second
      ? []
      : [{ first, second, word, amount: amountNear(word) }];
  });
}

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest upstream downstream upriver downriver uphill downhill left right'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set('above below beneath under underneath behind beside opposite'.split(' '));

/** How two relations stand to each other: the same, the same told from the other side, or otherwise. */
export function relate(claimed: PairRelation, found: PairRelation): 'same' | 'turned' | 'both' | undefined {
  if (claimed.scale !== undefined && found.scale !== undefined) {
    if (!isSameScale(claimed.scale.dimension, found.scale.dimension)) return undefined;
    return claimed.scale.direction === found.scale.direction ? 'same' : 'turned';
  }
  if (claimed.scale !== undefined || found.scale !== undefined) return undefined;
  if (claimed.word.lemma === found.word.lemma) return isSymmetric(found.word.lemma) ? 'both' : 'same';
  return converseOf(claimed.word.lemma, found.word.lemma) === undefined ? undefined : 'turned';
}

/**
 * "50 minutes less" is 50 minutes shorter, "2 euros more" dearer: an amount is on the scale of its unit. What is faster by
 * minutes takes less of them.
 */
function measured(scale: Scale, amount: Node | undefined): Scale {
  const quantity = amount?.quantity;
  const unit = quantity?.kind === 'number' ? quantity.unit?.id : undefined;
  if (unit === undefined) return scale;
  if (scale.dimension === 'amount') return { ...scale, dimension: scaleOf(unit) ?? scale.dimension };
  const isFaster = scale.dimension === 'speed' && unit === 'seconds';
  return isFaster ? { dimension: 'length', direction: -scale.direction as 1 | -1 } : scale;
}

const scaleOf = (unit: string): string | undefined =>
  unit.startsWith('money') ? 'price' : MEASURES.find(([id]) => unit.startsWith(id))?.[1];

/** What units measure, by how their names begin. */
const MEASURES: readonly (readonly [unit: string, dimension: string])[] = [
  ['seconds', 'length'],
  ['length', 'length'],
  ['mass', 'weight'],
  ['area', 'size'],
];

/** A bare "more" or "less" may be on the scale of any measure. */
const isSameScale = (a: string, b: string): boolean =>
  a === b || ((a === 'amount' || b === 'amount') && (MEASURED.has(a) || MEASURED.has(b)));
const MEASURED: ReadonlySet<string> = new Set(['length', 'price', 'size']);
