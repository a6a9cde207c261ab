import type { Node, Parsed } from '../syntax/parsed';
import { alignments, inOrder, isFaithful, wantedOf } from './inOrder';
import { agree } from './compatible';
import { phrasesOf, type PrepositionalPhrase } from './phrases';
import type { Counterparts } from './says';

/**
 * What says a statement in one sentence of a source in its order but for phrases of time, place and manner, which may stand
 * elsewhere in the same clause (Quirk et al. 1985, 8.14: adverbials are mobile): "ran aground in fog", "in fog … ran aground".
 */
export function saidWithMovedPhrases(statement: Parsed, source: Parsed): Counterparts | undefined {
  if (statement.nodes.some(isBound) || source.nodes.some(isBound)) return undefined;
  const phrases = phrasesOf(statement);
  if (phrases.length === 0) return undefined;
  const inPhrases = new Set(phrases.flatMap(({ nodes }) => nodes));
  const core = wantedOf(statement).filter((node) => !inPhrases.has(node));
  if (!core.some(isVerb)) return undefined;
  for (const counterparts of alignments(core, source.nodes).filter(isFaithful)) {
    const moved = phrases.map((phrase) => movedTo(phrase, counterparts, source));
    if (moved.every((one) => one !== undefined)) return new Map([counterparts, ...moved].flatMap((one) => [...one]));
  }
  return undefined;
}

/** What is compared or given in turn depends on its place. */
const isBound = ({ lemma, fine }: Node): boolean =>
  lemma === 'than' || lemma === 'respectively' || lemma === 'only' || fine === 'JJR' || fine === 'RBR';

const isVerb = ({ tag }: Node): boolean => tag === 'VERB' || tag === 'AUX';

/** The words that say a phrase, where they stand in the clause of the verbs. */
function movedTo(phrase: PrepositionalPhrase, counterparts: Counterparts, source: Parsed): Counterparts | undefined {
  const verbs = [...counterparts].filter(([claimed]) => isVerb(claimed)).map(([, found]) => found.at);
  for (const other of phrasesOf(source)) {
    if (!agree(phrase.preposition, other.preposition)) continue;
    const said = inOrder(wantedOf(phrase), other.nodes);
    if (said !== undefined && isInClause(other, verbs, [...counterparts.values()], source)) return said;
  }
  return undefined;
}

/** Whether no other clause begins between a phrase and the verbs; what stands before them stands at the beginning. */
function isInClause(
  phrase: PrepositionalPhrase,
  verbs: readonly number[],
  known: readonly Node[],
  { nodes }: Parsed,
): boolean {
  const used = new Set([...known, ...phrase.nodes]);
  const [from, to] = [Math.min(...verbs, placeOf(phrase)), Math.max(...verbs, placeOf(phrase))];
  const isFronted = placeOf(phrase) === from;
  return (
    nodes.slice(from, to).every((node) => used.has(node) || !endsClause(node)) &&
    !(isFronted && nodes.slice(0, from).some(isVerb))
  );
}

const placeOf = ({ nodes }: PrepositionalPhrase): number => nodes[0]?.at ?? 0;

/** Another verb, a conjunction, or a mark that ends a clause. */
const endsClause = ({ tag, relation, text, lemma }: Node): boolean =>
  (tag === 'VERB' && relation !== 'amod') ||
  tag === 'CCONJ' ||
  tag === 'SCONJ' ||
  /^[;:()–—]$/.test(text) ||
  RELATIVE.has(lemma);

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'when', 'while']);
