import { isQuantifier } from '../phenomena/quantifier';
import { compareQuantities } from '../../text/values/compareQuantities';
import { likenessOf, type Likeness } from '../syntax/likeness';
import { speakersOf } from '../phenomena/speaker';
import { isCalled } from '../syntax/fullName';
import { toldBefore } from '../syntax/definites';
import { mentionsOf } from '../syntax/mentions';
import { isOneOf, isPronoun, picksSome } from '../syntax/pronouns';
import { clauseOf, dependentsOf, prepositionOf, type Dependent } from '../syntax/roles';
import type { Node } from '../syntax/parsed';
import { isContent } from '../syntax/content';
import type { Window } from '../syntax/window';
import type { Converse } from '../../lexicon/converses';
import { agree, areCompatible, turnsRound, areExchangeable, isFiller, placeOf, standsAt } from './compatible';
import { isSymmetric } from '../../lexicon/symmetric';
import { isEmptyWord } from './emptyWords';
import { lossesOfPair, type Loss } from './loss';
import { says, type Pairs } from './says';
import { placesAround } from '../syntax/placesAround';
import { settingOf } from './setting';

/** A part of a statement beside the part of a passage that speaks of the same, and what is lost between them. */
export interface Comparison {
  readonly found: Node;
  /** What was matched with what, from the top of the part down. */
  readonly pairs: Pairs;
  readonly losses: readonly Loss[];
  /** Grows with what is lost, and with how differently the rest is said; to choose by. */
  readonly cost: number;
}

/** Compares parts of one statement with parts of one window; each pair once. */
export class Comparer {
  readonly #known = new Map<Node, Map<Node, Comparison | undefined>>();

  readonly #mentions = new Map<Node, readonly Node[]>();

  readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  /** `undefined` where the two words do not speak of the same. */
  compare(claimed: Node, found: Node): Comparison | undefined {
    const known = this.#known.get(claimed) ?? new Map<Node, Comparison | undefined>();
    this.#known.set(claimed, known);
    if (known.has(found)) return known.get(found);
    // A relative clause leads back to its noun: while a pair is being compared, it counts as equal.
    known.set(found, { found, pairs: [], losses: [], cost: 0 });
    const compared = this.#compareAnew(claimed, found);
    known.set(found, compared);
    return compared;
  }

  /** The best that any word of the window makes of a part. */
  best(claimed: Node): Comparison | undefined {
    return cheapest(this.window.nodes.map((found) => this.compare(claimed, found)));
  }

  #compareAnew(claimed: Node, found: Node): Comparison | undefined {
    const mentions = this.#mentionsOf(found);
    const likeness = this.#likeness(claimed, found, mentions);
    if (likeness === undefined) return undefined;
    const parts = partsOf(claimed).map((part) => this.#part(part, claimed, mentions, likeness.converse));
    const losses = [
      ...parts.flatMap((part) => part.losses),
      ...lossesOfPair(claimed, likeness.by ?? found, likeness.isOpposite),
    ];
    const cost =
      likeness.cost +
      parts.reduce((sum, part) => sum + part.cost, 0) +
      losses.length -
      parts.reduce((n, part) => n + part.losses.length, 0);
    return { found, pairs: [[claimed, found], ...parts.flatMap(({ pairs }) => pairs)], losses, cost };
  }

  #mentionsOf(found: Node): readonly Node[] {
    const known = this.#mentions.get(found) ?? mentionsOf(found, this.window);
    this.#mentions.set(found, known);
    return known;
  }

  #likeness(claimed: Node, found: Node, mentions: readonly Node[]): Likeness | undefined {
    if (countsTheSame(claimed, found)) return { cost: 0.2, isOpposite: false };
    if (isPronoun(claimed))
      return isNominal(found) && !isOneOf(claimed, found) ? { cost: 0.1, isOpposite: false } : undefined;
    const direct = likenessOf(claimed, found);
    if (direct?.isBroader !== undefined) return this.window.lemmas.has(claimed.lemma) ? undefined : direct;
    if (direct !== undefined && direct.isPart === undefined) return direct;
    if (direct !== undefined) return isCalledIn(claimed, found, mentions, this.window) ? direct : undefined;
    const told = claimed.name === undefined ? [] : mentions.flatMap((other) => toldBefore(other, this.window));
    for (const other of [...mentions, ...told]) {
      const likeness = other === found ? undefined : likenessOf(claimed, other);
      // "Was the daughter of": the subject is called what the statement calls the other side.
      if (likeness === undefined || likeness.isOpposite || likeness.converse !== undefined) continue;
      if (likeness.isBroader !== undefined && this.window.lemmas.has(claimed.lemma)) continue;
      if (likeness.isPart === undefined || isCalledIn(claimed, other, mentions, this.window))
        return { cost: likeness.cost + 0.1, isOpposite: false, by: other };
    }
    return undefined;
  }

  /** One part of a word against the parts of the found word and of its other mentions. */
  #part(
    part: Dependent,
    claimed: Node,
    mentions: readonly Node[],
    converse: Converse | undefined,
  ): Omit<Comparison, 'found'> {
    const [head] = mentions;
    if (part.node.quantity !== undefined && head?.quantity !== undefined) {
      // "has 24" says "has 24 stations" where the stations were spoken of before.
      const value = this.compare(part.node, head);
      if (value !== undefined) return value;
    }
    const place = converse?.[placeOf(part)];
    const isJoining = place !== undefined || isSymmetric(claimed.meaning);
    const dependentsAt = (node: Node): readonly Dependent[] =>
      isJoining ? withPhrasesOfObjects(node, objectsIn(claimed, converse)) : dependentsOf(node);
    const told = head !== undefined && picksSome(head) ? [head] : mentions;
    const offered = told.flatMap((one) => dependentsAt(one).map((dependent) => ({ head: one, dependent })));
    const compatible = offered.filter(({ head: other, dependent }) =>
      place === undefined
        ? areCompatible(part, claimed, dependent, other) || areExchangeable(part, claimed, dependent)
        : standsAt(dependent, place),
    );
    const speaker = this.#speaker(part, mentions);
    if (speaker !== undefined) return speaker;
    const own = part.role === 'apposition' ? mentions : [];
    const best = cheapest(
      [...compatible.map(({ dependent }) => dependent.node), ...own].map((node) => this.compare(part.node, node)),
    );
    if (best !== undefined)
      return turnsRound(part.node, best.found)
        ? { ...best, losses: [{ node: part.node, kind: 'otherwise', found: best.found }], cost: best.cost + 2 }
        : best;
    if (place !== undefined) return { pairs: [], losses: [{ node: part.node, kind: 'notSaid' }], cost: 1 };
    const filler = compatible.find(({ dependent }) => isFiller(part, dependent));
    const clause = isClause(part) ? this.best(part.node) : undefined;
    if (clause?.losses.length === 0) return clause;
    const title = head && settingOf(part, head, this.window);
    if (title !== undefined) return { pairs: [[part.node, title]], losses: [], cost: 0.3 };
    const within = cheapest(placesAround(part, mentions).map((node) => this.compare(part.node, node)));
    if (within !== undefined) return within;
    const nearby = filler === undefined ? this.#nearby(part, claimed, head) : undefined;
    if (nearby !== undefined) return nearby;
    const loss: Loss =
      filler === undefined
        ? { node: part.node, kind: 'notSaid' }
        : { node: part.node, kind: 'otherwise', found: filler.dependent.node };
    return { pairs: [], losses: [loss], cost: filler === undefined ? 1 : 2 };
  }

  /** "According to the mayor": who says it in the passage, or by its head. */
  #speaker({ node, preposition }: Dependent, mentions: readonly Node[]): Omit<Comparison, 'found'> | undefined {
    if (preposition !== 'according to') return undefined;
    const [found] = mentions;
    const speakers = found === undefined ? [] : speakersOf(found);
    return cheapest(speakers.map((speaker) => this.compare(node, speaker)));
  }

  /**
   * Grammar may hang a phrase on another word than the reader does. A part that stands in the same clause says the same,
   * unless it plays a part of its own for another verb; what is no adverbial must stand on the same side, and as near.
   */
  #nearby(part: Dependent, claimed: Node, found: Node | undefined): Omit<Comparison, 'found'> | undefined {
    if (found === undefined) return undefined;
    const clause = clauseOf(found);
    const best = cheapest(
      found.sentence.nodes
        .filter((node) => node.whole === node && isContent(node) && node !== found && clauseOf(node) === clause)
        .filter((node) => isFree(node, part, found))
        .filter(
          (node) =>
            (part.role === 'adverbial' && part.preposition !== 'of') || standsAlike(part.node, claimed, node, found),
        )
        .map((node) => this.compare(part.node, node)),
    );
    return best && !turnsRound(part.node, best.found) ? { ...best, cost: best.cost + 0.3 } : undefined;
  }
}

const isCalledIn = ({ name }: Node, found: Node, mentions: readonly Node[], window: Window): boolean =>
  name !== undefined && isCalled(name, found, mentions, window);

/**
 * "shares a laboratory with the group": grammar may hang the phrase on the object, and the verb asks for it. Of several phrases
 * each belongs to the object before it.
 */
const withPhrasesOfObjects = (verb: Node, wanted: readonly Node[]): readonly Dependent[] => {
  const own = dependentsOf(verb);
  const objects = objectsOf(verb).filter((object) => wanted.length === 0 || wanted.some((one) => says(one, object)));
  const phrases = objects.flatMap((object) => dependentsOf(object).filter(({ role }) => role === 'adverbial'));
  const isOnly = [...own, ...phrases].filter(({ preposition }) => preposition === 'with').length < 2;
  const isOwn = ({ preposition, node }: Dependent): boolean =>
    isOnly || preposition !== 'with' || objects.some((object) => standsBehind(node, object));
  return [...own, ...phrases].filter(isOwn);
};

/** Without another noun between. */
const standsBehind = (node: Node, object: Node): boolean =>
  node.at > object.at && !node.sentence.nodes.slice(object.at + 1, node.at).some(isNominal);

/** The parts of a claimed verb that are the object of the found one, which may tell it from the other side. */
const objectsIn = (claimed: Node, converse: Converse | undefined): readonly Node[] =>
  dependentsOf(claimed).flatMap((part) =>
    (converse === undefined ? part.role : converse[placeOf(part)]) === 'object' ? [part.node] : [],
  );

const objectsOf = (verb: Node): readonly Node[] =>
  dependentsOf(verb).flatMap(({ role, node }) => (role === 'object' ? [node] : []));

/** What is told of a noun by a clause of its own may stand in another sentence about it. */
const isClause = ({ node: { relation, tag } }: Dependent): boolean =>
  tag === 'VERB' && (relation === 'acl:relcl' || relation === 'acl' || relation === 'advcl');

/** On the same side of its word, and hardly farther off. */
function standsAlike(part: Node, claimed: Node, other: Node, found: Node): boolean {
  const [own, way] = [part.at - claimed.at, other.at - found.at];
  return own * way > 0 && Math.abs(way) <= Math.abs(own) + FARTHER;
}

/** How many words farther off the same part may stand. Unit: words. Default: 3. Source: a noun with article and adjective. */
const FARTHER = 3;

/** Subjects and objects belong to their verbs, and a phrase keeps its preposition. */
function isFree(node: Node, { role, preposition }: Dependent, found: Node): boolean {
  const own = dependentsOf(found).find((one) => one.node === node && !one.isUnderstood)?.role;
  // "Whose library had burnt": the one whose it is did not.
  if (node.relation === 'nmod:poss' && role !== 'possessor') return false;
  if (own !== undefined && own !== role && CORE.has(own) && CORE.has(role)) return false;
  if (ARGUMENTS.has(node.relation) && node.parent?.whole !== found)
    return role !== 'subject' && role !== 'object' && role !== 'recipient';
  return role !== 'adverbial' || agree(preposition, prepositionOf(node));
}

const CORE: ReadonlySet<string> = new Set(['subject', 'object', 'recipient']);

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent']);

/** "2.8 assists": the value has a noun of its own. */
const isOfNoun = ({ relation, parent }: Node): boolean => relation === 'nummod' && parent?.tag === 'NOUN';

/** "95 million crowns" and "95 million": a value that leaves its noun to the sentence before. */
const countsTheSame = (claimed: Node, found: Node): boolean =>
  claimed.tag === 'NOUN' &&
  claimed.quantity === undefined &&
  found.quantity !== undefined &&
  found.parent?.relation !== 'nummod' &&
  !isOfNoun(found) &&
  claimed.children.some(
    ({ relation, whole: { quantity } }) =>
      relation !== 'nmod' &&
      quantity !== undefined &&
      found.quantity !== undefined &&
      compareQuantities(quantity, found.quantity) === 'agrees',
  );

const isNominal = ({ tag }: Node): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM';

/** The parts of a word that say something. */
const partsOf = (node: Node): readonly Dependent[] =>
  dependentsOf(node).filter(
    ({ node: part, isUnderstood }) =>
      isContent(part) && !isEmptyWord(part) && !isQuantifier(part) && !(isUnderstood && isPronoun(part)),
  );

function cheapest(compared: readonly (Comparison | undefined)[]): Comparison | undefined {
  let best: Comparison | undefined;
  for (const one of compared) if (one !== undefined && (best === undefined || one.cost < best.cost)) best = one;
  return best;
}
