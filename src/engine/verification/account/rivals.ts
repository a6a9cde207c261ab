import type { Node, Parsed } from '../syntax/parsed';
import { namesAround } from '../syntax/placesAround';
import { agree, areTurned } from './compatible';
import { phrasesOf, type PrepositionalPhrase } from './phrases';
import { says, type Pairs } from './says';

/**
 * The phrases of a statement that the source says of something else: another phrase of the kind stands nearer to the verb.
 * "Sold boats in Lunel and cars in Bergen" sells no boats in Bergen (Behaghel 1932: what belongs together stands together).
 * Only the order of the words is asked, since grammar may have hung the phrase anywhere. Gives the last noun of each.
 */
export function phrasesOfOthers(statement: Parsed, pairs: Pairs): readonly Node[] {
  return phrasesOf(statement).flatMap((phrase) => {
    const anchor = anchorOf(phrase, statement, pairs);
    const own = anchor && sourcePhrase(phrase, anchor, pairs);
    const last = phrase.nodes.at(-1)?.whole;
    if (anchor === undefined || own === undefined || last === undefined) return [];
    const isTurned = areTurned(phrase.preposition, own.preposition);
    return isTurned || isInOtherClause(own, anchor) || isOvershadowed(own, anchor, statement) ? [last] : [];
  });
}

/** "Before the war it built pianos; after two strikes it built radios": a semicolon stands between. */
function isInOtherClause({ nodes }: PrepositionalPhrase, anchor: Node): boolean {
  const [place, verb] = [nodes[0]?.at ?? anchor.at, anchor.at];
  return anchor.sentence.nodes.slice(Math.min(place, verb), Math.max(place, verb)).some(({ text }) => text === ';');
}

/** What says the verb before a phrase, or behind it where there is none before; without a verb, the word before. */
function anchorOf({ nodes }: PrepositionalPhrase, statement: Parsed, pairs: Pairs): Node | undefined {
  const place = nodes[0]?.at ?? 0;
  const inPhrases = new Set(phrasesOf(statement).flatMap((phrase) => phrase.nodes));
  const free = pairs.filter(([claimed]) => !inPhrases.has(claimed)).sort(([a], [b]) => a.at - b.at);
  const verbs = free.filter(([{ tag }]) => tag === 'VERB' || tag === 'AUX');
  const words = verbs.length > 0 ? verbs : free;
  return (words.findLast(([{ at }]) => at < place) ?? words.find(([{ at }]) => at > place))?.[1];
}

/** The phrase of the verb's sentence that says this one: the one whose noun it was matched with, or the nearest. */
function sourcePhrase(
  { nodes, preposition }: PrepositionalPhrase,
  anchor: Node,
  pairs: Pairs,
): PrepositionalPhrase | undefined {
  const others = phrasesOf(anchor.sentence);
  const found = pairs.filter(([claimed]) => nodes.some(({ whole }) => whole === claimed)).map(([, other]) => other);
  const matched = others.find((other) => other.nodes.some(({ whole }) => found.includes(whole)));
  const like = others.filter((other) => agree(preposition, other.preposition) && isSaidBy(nodes, other.nodes));
  return matched ?? like.sort((a, b) => distance(a, anchor) - distance(b, anchor))[0];
}

const isOvershadowed = (own: PrepositionalPhrase, anchor: Node, statement: Parsed): boolean =>
  phrasesOf(anchor.sentence).some(
    (other) =>
      other !== own &&
      (isRival(other, own) || isOtherwiseLed(other, own)) &&
      distance(other, anchor) < distance(own, anchor) &&
      !liesIn(other, own) &&
      !phrasesOf(statement).some(
        (one) => agree(one.preposition, other.preposition) && isSaidBy(other.nodes, one.nodes),
      ),
  );

/** "in the district of Tarn in Dravena": what is in the one is in the other. */
const liesIn = ({ nodes }: PrepositionalPhrase, around: PrepositionalPhrase): boolean =>
  nodes.flatMap((node) => namesAround(node.whole)).some((place) => around.nodes.some(({ whole }) => whole === place));

/** A phrase with the same preposition that speaks of the same kind of thing. */
const isRival = (other: PrepositionalPhrase, phrase: PrepositionalPhrase): boolean =>
  agree(other.preposition, phrase.preposition) && kindOf(other) === kindOf(phrase);

const kindOf = ({ nodes }: PrepositionalPhrase): string => {
  const value = nodes.find(({ whole }) => whole.quantity !== undefined)?.whole.quantity?.kind;
  if (value !== undefined) return value;
  if (nodes.some(({ lemma }) => TIMES.has(lemma))) return 'date';
  return nodes.some(({ whole }) => whole.name !== undefined) ? 'name' : 'noun';
};

/** Nouns of time, which are no dates by themselves. */
const TIMES: ReadonlySet<string> = new Set(
  'day weekday weekend holiday morning afternoon evening night week month year spring summer autumn winter season'.split(
    ' ',
  ),
);

/** "before the war" beside "after the war". */
const isOtherwiseLed = (other: PrepositionalPhrase, { nodes, preposition }: PrepositionalPhrase): boolean =>
  other.preposition !== preposition && other.nodes.at(-1)?.lemma === nodes.at(-1)?.lemma;

/** Words between a phrase and a word. */
const distance = ({ nodes }: PrepositionalPhrase, { at }: Node): number => {
  const [first, last] = [nodes[0]?.at ?? at, nodes.at(-1)?.at ?? at];
  return first > at ? first - at : at - last;
};

/** Whether all nouns and figures of some words are among others. */
const isSaidBy = (nodes: readonly Node[], others: readonly Node[]): boolean =>
  nodes.every((node) => !/^(?:NOUN|PROPN|NUM)$/.test(node.tag) || others.some((one) => says(node.whole, one.whole)));
