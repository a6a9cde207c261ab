import { isSymmetric } from '../../lexicon/symmetric';
import { dependentsOf, prepositionOf, type Dependent, type SyntacticRole } from '../syntax/roles';
import type { Node } from '../syntax/parsed';

/** Whether two parts do the same for their words: the same role in two clauses, or what a noun made of a verb leaves open. */
export function areCompatible(claimed: Dependent, claimedHead: Node, found: Dependent, foundHead: Node): boolean {
  if (isVerbal(claimedHead) && isVerbal(foundHead)) {
    const isName = NAMING.has(foundHead.meaning) && areNames(claimed, found);
    const isSame = haveSameRole(claimed, found);
    return isName && (!isSame || found.role === 'clause') ? isNamed(found, foundHead) : isSame;
  }
  // "whose mother was a judge" makes nobody a judge but her.
  if (claimed.role === 'subject' && found.role === 'possessor' && claimedHead.tag !== 'VERB') return false;
  // "Rami, son of Hugo" makes nobody but Rami a son, and nobody's son but Hugo's.
  if (isPredicateOrAct(claimedHead, foundHead) && !isVerbal(foundHead) && areOfTwoSides(claimed, found)) return false;
  if (claimed.role === 'clause' || found.role === 'clause') return claimed.role === found.role;
  // "the closure of the plant", "the plant's closure", "plant closure": a noun says less of who does what.
  return claimed.role !== 'adverbial' || found.role !== 'adverbial' || agree(claimed.preposition, found.preposition);
}

/** A noun that is said of somebody, or a verb that a noun of who does it tells: "succeeded" and "successor". */
const isPredicateOrAct = (claimed: Node, found: Node): boolean =>
  (isVerbal(claimed) && claimed.tag === 'NOUN') ||
  (claimed.tag === 'VERB' && found.tag === 'NOUN' && /[^aeiou](?:er|or)$/.test(found.lemma));

/** What a noun is said of, and whose it is. */
const areOfTwoSides = (claimed: Dependent, found: Dependent): boolean =>
  (claimed.role === 'subject' && isOwner(found)) ||
  ((isOwner(claimed) || claimed.role === 'object') && (found.role === 'subject' || found.role === 'apposition'));

const isOwner = ({ role, preposition }: Dependent): boolean =>
  role === 'possessor' || (role === 'adverbial' && preposition === 'of');

/** "Called the plan a gift", "described it as a gift" (Quirk et al. 1985, 16.46 to 16.48: object complements). */
const areNames = (claimed: Dependent, found: Dependent): boolean =>
  [claimed, found].every(({ role, preposition }) => role === 'clause' || role === 'object' || preposition === 'as');

/** The name stands beside what is named: "called the bridge a danger and the ferry a relic". */
function isNamed({ node }: Dependent, verb: Node): boolean {
  const object = dependentsOf(verb).find(({ role }) => role === 'object')?.node;
  const between = object === undefined ? [] : node.sentence.nodes.slice(object.at + 1, node.at);
  return between.every(({ tag, text }) => tag !== 'CCONJ' && !/^[,;:]$/.test(text));
}

const NAMING: ReadonlySet<string> = new Set(
  'call name describe consider declare regard see view elect appoint'.split(' '),
);

/** A verb, or what a copula makes a predicate. */
export const isVerbal = ({ tag, children }: Node): boolean =>
  tag === 'VERB' || tag === 'AUX' || children.some(({ relation }) => relation === 'cop' || relation === 'aux');

function haveSameRole(claimed: Dependent, found: Dependent): boolean {
  const [a, b] = [claimed.role, found.role];
  if (a === 'adverbial' && b === 'adverbial') return agree(claimed.preposition, found.preposition);
  if (a === b) return true;
  const pair = [a, b].sort().join(' ');
  if (pair === 'adverbial recipient') return claimed.preposition === 'to' || found.preposition === 'to';
  return LOOSE.has(pair);
}

/** Roles that grammars and writers exchange without another meaning. */
const LOOSE: ReadonlySet<string> = new Set([
  'adverbial modifier',
  'adverbial clause',
  'clause modifier',
  'clause object',
]);

/** Prepositions that can stand for one another before the same word. */
const GROUPS: readonly ReadonlySet<string>[] = [
  'in|at|on|within|inside|during|of|for|throughout',
  'to|into|onto|toward|towards',
  'from|out of|since',
  'with|along with|together with',
  'along with|among|besides|together with',
  'until|till',
  'after|following',
  'because of|due to|owing to|on account of|because',
  'about|on|over|concerning',
  'under|below|beneath',
  'above|over',
  'by|near|beside|next to|off',
  'by|through|via|with',
].map((group) => new Set(group.split('|')));

/** Whether a preposition can stand in another's place; none at all goes with those of time and place. */
export function agree(claimed: string, found: string): boolean {
  if (claimed === found) return true;
  const [a, b] = [claimed === '' ? 'in' : claimed, found === '' ? 'in' : found];
  return a === b || GROUPS.some((group) => group.has(a) && group.has(b));
}

/** Whether one of two parts that name the same stands behind a preposition that makes it something else: "outside the capital". */
export const turnsRound = (claimed: Node, found: Node): boolean =>
  areTurned(prepositionOf(claimed), prepositionOf(found));

/** "is from outside Norway" beside "is Norwegian": what stands without, where the source has it within. */
export const isLeftOutside = (claimed: Node, found: Node): boolean =>
  isOutside(prepositionOf(claimed)) && !isOutside(prepositionOf(found));

const isOutside = (preposition: string): boolean => /\b(?:outside|without|except|beyond)\b/.test(preposition);

/** Whether two prepositions make two things of one: "before" and "after". */
export const areTurned = (own: string, other: string): boolean =>
  (TURNING.has(own) || TURNING.has(other)) && !agree(own, other);

const TURNING: ReadonlySet<string> = new Set(
  'outside|without|except|unless|before|after|until|since|against|despite|under|over|above|below|behind|beyond|instead of'.split(
    '|',
  ),
);

/** Whether a part fills the place that the claimed one would: it then says otherwise, and not only something else. */
export function isFiller(claimed: Dependent, found: Dependent): boolean {
  if (claimed.role !== found.role) return false;
  const core: readonly SyntacticRole[] = ['subject', 'object', 'recipient', 'possessor'];
  if (core.includes(claimed.role)) return true;
  if (claimed.role === 'adverbial' && claimed.preposition === 'of' && found.preposition === 'of') return true;
  return claimed.node.quantity !== undefined && found.node.quantity?.kind === claimed.node.quantity.kind;
}

/** A part's place as converses name it: a role, or the preposition before it; the genitive is "of". */
export const placeOf = ({ role, preposition }: Dependent): string =>
  role === 'adverbial' ? preposition : role === 'possessor' ? 'of' : role;

/** Whether a part stands at one of the places that a converse names ("from|under"). */
export const standsAt = (dependent: Dependent, places: string): boolean =>
  places.split('|').includes(placeOf(dependent));

/** Those whom a symmetric word joins may change places: who married whom, what is twinned with what. */
export function areExchangeable(claimed: Dependent, { meaning }: Node, found: Dependent): boolean {
  return isSymmetric(meaning) && isJoined(claimed) && isJoined(found);
}

const isJoined = ({ role, preposition, node }: Dependent): boolean =>
  node.quantity === undefined &&
  (role === 'subject' || role === 'object' || (role === 'adverbial' && JOINING.has(preposition)));
const JOINING: ReadonlySet<string> = new Set(['with', 'to', 'from', 'against', 'and']);
