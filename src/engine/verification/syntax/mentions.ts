import { relationOf } from '../../lexicon/relation';
import { areOfOtherGender, isImpersonal, isOfKnownGender, isPersonal } from './gender';
import { hasCopula, isNoun } from './neighbours';
import { dependentsOf, isPassive, rootsOf } from './roles';
import type { Node, Parsed } from './parsed';
import { sameName } from './sameName';
import type { Window } from './window';

/**
 * Other words of a window that mean the same as a word: its apposition, the noun before a pronoun, the same thing named
 * earlier. Pronouns are resolved to subjects first: who is spoken of stays who is spoken of (Hobbs 1978; centering,
 * Grosz, Joshi and Weinstein 1995).
 */
export function mentionsOf(node: Node, window: Window): readonly Node[] {
  const found = [node, ...besides(node), ...antecedentOfWhose(node)];
  if (isPronoun(node)) {
    for (const antecedent of antecedentsOf(node, window))
      found.push(antecedent, ...besides(antecedent), ...namesakes(antecedent, window));
  }
  return [...new Set([...found, ...namesakes(node, window)])];
}

/** Appositions, either way ("the mayor, Henrik Roos"), and what a copula makes one: "Fidaa is a film". */
export function besides(node: Node): readonly Node[] {
  const own = dependentsOf(node).flatMap(({ role, node: other }) => (role === 'apposition' ? [other] : []));
  const of = node.relation === 'appos' && node.parent ? [node.parent.whole] : [];
  return [...own, ...of, ...identified(node), ...namedPlace(node)];
}

/** "The port of Alvoreda" is Alvoreda, "the river Tay" the Tay. */
const namedPlace = (node: Node): readonly Node[] =>
  isKindOfPlace(node)
    ? dependentsOf(node).flatMap(({ preposition, node: other }) =>
        preposition === 'of' && other.name !== undefined ? [other] : [],
      )
    : [];

/** What a place is called by: "the port of". */
export const isKindOfPlace = ({ lemma }: Node): boolean => KINDS_OF_PLACE.has(lemma);

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'city town village port island isle state county province region republic kingdom district parish borough municipality community hamlet suburb peninsula'.split(
    ' ',
  ),
);

function identified(node: Node): readonly Node[] {
  if (isIdentifying(node)) return subjectOf(node);
  const { parent, relation } = node;
  return relation === 'nsubj' && parent !== undefined && isIdentifying(parent.whole) ? [parent.whole] : [];
}

const isIdentifying = (node: Node): boolean => node.tag === 'NOUN' && hasCopula(node);

/** Personal and possessive pronouns of the third person. */
export const isPronoun = (node: Node): boolean => node.tag === 'PRON' && THIRD.has(node.form) && !isRelative(node);

/** "a lamp that measures 31 metres": behind a noun it stands for that noun, and for nothing else. */
const isRelative = ({ form, sentence: { nodes }, at }: Node): boolean => {
  const before = nodes[at - 1];
  return form === 'that' && before !== undefined && isNoun(before);
};

const THIRD: ReadonlySet<string> = new Set(
  'he him his she her hers it its they them their theirs himself herself itself themselves this these that those one ones both'.split(
    ' ',
  ),
);
const PLURAL: ReadonlySet<string> = new Set('they them their theirs these those both themselves'.split(' '));

/** The nouns that a pronoun most likely stands for, the likeliest first; of persons only that one. */
function antecedentsOf(pronoun: Node, window: Window): readonly Node[] {
  const found: Node[] = [];
  const most = isPersonal(pronoun) ? 1 : ANTECEDENTS_MOST;
  const add = (nodes: readonly Node[]): void => {
    for (const node of nodes) if (fits(pronoun, node) && !found.includes(node)) found.push(node);
  };
  add(subjectsOf(pronoun).filter((one) => one.at < pronoun.at && !isBesideIt(pronoun, one)));
  add(
    pronoun.sentence.nodes
      .filter((one) => /^nsubj/.test(one.relation) && one.at < pronoun.at && one.whole === one)
      .filter((one) => one !== pronoun.parent?.whole && !isBesideIt(pronoun, one))
      .reverse(),
  );
  for (const sentence of window.before(pronoun.sentence)) {
    // Who or what was spoken of last is meant.
    if (found.length > 0) break;
    const roots = [...rootsOf(sentence)].reverse();
    const subjects = roots
      .flatMap((root) => (sentence === window.title ? [root] : subjectOf(root)))
      .flatMap((one) => [one, ...ownersOf(one)]);
    // A pronoun before stands for what it stands for itself.
    const spokenOf = subjects.filter((one) => !areOfOtherGender(pronoun, one));
    add(spokenOf.flatMap((one) => (isFollowed(one) && one !== pronoun ? antecedentsOf(one, window) : [one])));
    const [first] = found;
    if (first !== undefined && sentence !== window.title && subjects.includes(first)) {
      const others = rivalsOf(first, pronoun, sentence);
      if (others.length > 0) return onlyOne([first, ...others].filter(isOfKnownGender));
    }
    if (found.length < most)
      add(
        roots
          .filter((root) => !hasCopula(root))
          .flatMap(dependentsOf)
          .flatMap(({ role, node }) => (role === 'object' ? [node] : [])),
      );
  }
  return isImpersonal(pronoun) ? thingMeant(pronoun, found) : found.slice(0, most);
}

/**
 * "It" goes on about the subject where it acts, or where its own is spoken of; of what is done to it, or how it is, a subject and
 * an object before leave open which is meant (parallel roles: Smyth 1994).
 */
const thingMeant = (pronoun: Node, found: readonly Node[]): readonly Node[] =>
  found.length < 2 || isOwner(pronoun) || acts(pronoun) ? found.slice(0, 1) : [];

/** "Its roof", "a third of it". */
const isOwner = ({ relation, at, sentence: { nodes } }: Node): boolean =>
  relation === 'nmod:poss' || nodes[at - 1]?.lemma === 'of';

const acts = ({ relation, parent }: Node): boolean =>
  relation === 'nsubj' && parent?.whole.tag === 'VERB' && !STATES.has(parent.whole.lemma);

const STATES: ReadonlySet<string> = new Set(
  'have contain hold stand lie measure weigh cost last consist remain belong include cover date'.split(' '),
);

/**
 * "Holt met Lind. He had …": of two who can be meant neither is taken, unless the sentence goes on about one of whom another has
 * told already.
 */
const rivalsOf = (first: Node, pronoun: Node, { nodes }: Parsed): readonly Node[] =>
  isPersonal(pronoun)
    ? nodes.filter(
        (node) =>
          node.whole === node && node !== first && isPersonNamed(node) && fits(pronoun, node) && !areOne(first, node),
      )
    : [];

const onlyOne = (nodes: readonly Node[]): readonly Node[] => (nodes.length === 1 ? nodes : []);

/** Named in full, or in a part that a person plays: no place that something is done at. */
const isPersonNamed = ({ name, relation, parent, children }: Node): boolean =>
  name !== undefined &&
  !name.isDoubtful &&
  (/^(?:nsubj|nsubj:pass|obj|iobj|obl:agent)$/.test(relation) ||
    (name.terms.length === 2 &&
      relation === 'obl' &&
      parent?.whole.tag === 'VERB' &&
      children.some(({ lemma }) => /^(?:by|with|from|to|for|after)$/.test(lemma))));

const areOne = (first: Node, other: Node): boolean =>
  besides(first).includes(other) ||
  besides(other).includes(first) ||
  (first.name !== undefined && other.name !== undefined && sameName(first.name, other.name) !== undefined);

/** A pronoun that stands for all that was spoken of. */
const isFollowed = (node: Node): boolean => isPronoun(node) && !picksSome(node);

/** "Those who worked at night", "the ones with a garden": of the same kind, but not all of them, nor as many. */
export const picksSome = ({ form, children }: Node): boolean =>
  PICKING.has(form) && children.some(({ relation }) => /^(?:acl|nmod$|obl$|amod$)/.test(relation));

const PICKING: ReadonlySet<string> = new Set(['those', 'that', 'one', 'ones']);

/** "one of them was damaged" is not said of them all. */
export const isOneOf = (pronoun: Node, { lemma }: Node): boolean => PLURAL.has(pronoun.form) && lemma === 'one';

/** "a judge whose brother …": the judge's. */
function antecedentOfWhose({ form, parent }: Node): readonly Node[] {
  const noun = form === 'whose' ? parent?.whole.parent?.whole.parent?.whole : undefined;
  return noun === undefined ? [] : [noun, ...besides(noun)];
}

/** "Her films are shown abroad" goes on about her. */
const ownersOf = (noun: Node): readonly Node[] =>
  dependentsOf(noun).flatMap(({ role, node }) => (role === 'possessor' ? [node] : []));

/**
 * "The mayor saw him": a pronoun is not the subject of its own verb (Chomsky 1981, principle B), unless it says whose; and nothing is
 * its own ("Dover was its best port", "Al-Rashidi, its agent").
 */
const isBesideIt = (pronoun: Node, subject: Node): boolean =>
  pronoun.relation === 'nmod:poss'
    ? pronoun.parent !== undefined && besides(pronoun.parent.whole).includes(subject)
    : isSubjectOfItsVerb(pronoun, subject);

const isSubjectOfItsVerb = (pronoun: Node, subject: Node): boolean =>
  !pronoun.form.endsWith('self') &&
  !pronoun.form.endsWith('selves') &&
  pronoun.parent !== undefined &&
  subjectOf(pronoun.parent.whole).includes(subject);

/** How many nouns "it" and "they" may stand for. Unit: nouns. Default: 2. Source: a subject and an object of one sentence. */
const ANTECEDENTS_MOST = 2;

/** Subjects of the clauses that a word stands in, from its own outwards. */
function subjectsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = node.parent; at !== undefined; at = at.parent) found.push(...subjectOf(at));
  return found.filter((one) => one !== node.whole);
}

const subjectOf = (verb: Node): readonly Node[] =>
  dependentsOf(verb).flatMap(({ role, node }) => (role === (isPassive(verb) ? 'object' : 'subject') ? [node] : []));

/** Number, and whether it can be a person, as far as words tell. */
function fits(pronoun: Node, noun: Node): boolean {
  if (noun.quantity?.kind === 'date' || noun.tag === 'VERB' || areOfOtherGender(pronoun, noun)) return false;
  if (isPronoun(noun)) return PLURAL.has(pronoun.form) === PLURAL.has(noun.form);
  const isPlural =
    noun.fine === 'NNS' || noun.fine === 'NNPS' || noun.children.some(({ relation }) => relation === 'conj');
  if (PLURAL.has(pronoun.form)) return isPlural || (noun.name !== undefined && pronoun.form.startsWith('the'));
  if (isPlural) return false;
  return isPersonal(pronoun) ? canBePerson(noun) : !(isImpersonal(pronoun) && (isPersonNoun(noun) || isTitled(noun)));
}

/** "Professor Leyla Aydin". */
const isTitled = ({ name }: Node): boolean =>
  name !== undefined && isPersonNoun({ lemma: /^\p{L}*/u.exec(name.text.toLowerCase())?.[0] ?? '', tag: 'NOUN' });

/** A name, or a noun of persons: "the club" is no "he". */
const canBePerson = ({ name, lemma, tag }: Node): boolean =>
  name !== undefined || tag === 'PROPN' || isPersonNoun({ lemma, tag });

/** A noun of persons; a child and a baby may be "it". */
const isPersonNoun = ({ lemma, tag }: Pick<Node, 'lemma' | 'tag'>): boolean =>
  relationOf(PERSON, { lemma, tag }) === 'broader' && lemma !== 'child' && lemma !== 'baby';

const PERSON = { lemma: 'person', tag: 'NOUN' } as const;

/** The same name, or the same noun with "the", elsewhere in the window. */
function namesakes(node: Node, { nodes }: Window): readonly Node[] {
  const { name } = node;
  if (name !== undefined)
    return nodes.filter(
      (other) =>
        other.name !== undefined &&
        other !== node &&
        sameName(name, other.name) !== undefined &&
        haveSameNumber(node, other),
    );
  if (node.tag !== 'NOUN' || node.quantity !== undefined || !isDefinite(node) || namedPlace(node).length > 0) return [];
  return nodes
    .filter((other) => other.lemma === node.lemma && other.tag === 'NOUN' && isEarlier(other, node))
    .filter((other) => isNoOther(node, other))
    .flatMap((other) => [other, ...besides(other)]);
}

/** "Flight 93" and "Flight 95" are two. */
const haveSameNumber = (a: Node, b: Node): boolean => {
  const [own, other] = [numberBeside(a), numberBeside(b)];
  return own === other || own === undefined || other === undefined;
};

const numberBeside = ({ children, quantity }: Node): string | undefined =>
  quantity?.kind === 'label' ? quantity.label.number : children.find(({ tag }) => tag === 'NUM')?.text;

/** "The club" may be the sailing club; the rowing club is not. */
function isNoOther(node: Node, earlier: Node): boolean {
  const own = qualitiesOf(node);
  const before = new Set(qualitiesOf(earlier));
  return own.every((quality) => before.has(quality));
}

const qualitiesOf = (node: Node): readonly string[] =>
  dependentsOf(node).flatMap(({ role, node: { lemma }, isUnderstood }) =>
    (role === 'modifier' || role === 'possessor') && !isUnderstood ? [lemma] : [],
  );

export const isDefinite = ({ children }: Node): boolean =>
  children.some(({ relation, lemma, tag }) => (relation === 'det' && DEFINITE.has(lemma)) || tag === 'PRON');

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

const isEarlier = (a: Node, b: Node): boolean => a.sentence !== b.sentence || a.at < b.at;
