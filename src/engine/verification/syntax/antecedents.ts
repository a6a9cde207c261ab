import { besides, subjectOf } from './besides';
import { areOfOtherGender, isImpersonal, isOfKnownGender, isPersonal } from './gender';
import { hasCopula } from './neighbours';
import { fits, isPronoun, picksSome } from './pronouns';
import { dependentsOf, rootsOf } from './roles';
import type { Node, Parsed } from './parsed';
import { sameName } from './sameName';
import type { Window } from './window';

/** The nouns that a pronoun most likely stands for, the likeliest first; of persons only that one. */
export function antecedentsOf(pronoun: Node, window: Window): readonly Node[] {
  let found = fitting(pronoun, subjectsBefore(pronoun));
  for (const sentence of window.before(pronoun.sentence)) {
    // Who or what was spoken of last is meant.
    if (found.length > 0) break;
    const subjects = subjectsIn(sentence, window);
    const meant = fitting(
      pronoun,
      subjects.flatMap((one) => standingFor(one, pronoun, window)),
    );
    const [first] = meant;
    const others =
      first && sentence !== window.title && subjects.includes(first) ? rivalsOf(first, pronoun, sentence) : [];
    if (first !== undefined && others.length > 0) return onlyOne([first, ...others].filter(isOfKnownGender));
    found = fitting(pronoun, [...meant, ...objectsIn(sentence)]);
  }
  return isImpersonal(pronoun)
    ? thingMeant(pronoun, found)
    : found.slice(0, isPersonal(pronoun) ? 1 : ANTECEDENTS_MOST);
}

const fitting = (pronoun: Node, nodes: readonly Node[]): readonly Node[] =>
  [...new Set(nodes)].filter((node) => fits(pronoun, node));

/** Of its own sentence: those of the clauses it stands in, from its own outwards, then the nearest. */
const subjectsBefore = (pronoun: Node): readonly Node[] =>
  [
    ...subjectsOf(pronoun),
    ...pronoun.sentence.nodes.filter((one) => /^nsubj/.test(one.relation) && one.whole === one).reverse(),
  ].filter((one) => one.at < pronoun.at && canBeMeant(pronoun, one));

/** Of the sentences side by side the last comes first; who owns a subject is spoken of, too. */
const subjectsIn = (sentence: Parsed, { title }: Window): readonly Node[] =>
  [...rootsOf(sentence)]
    .reverse()
    .flatMap((root) => (sentence === title ? [root] : subjectOf(root)))
    .flatMap((one) => [one, ...ownersOf(one)]);

/** A pronoun before stands for what it stands for itself. */
function standingFor(subject: Node, pronoun: Node, window: Window): readonly Node[] {
  if (areOfOtherGender(pronoun, subject)) return [];
  return isFollowed(subject) && subject !== pronoun ? antecedentsOf(subject, window) : [subject];
}

const objectsIn = (sentence: Parsed): readonly Node[] =>
  [...rootsOf(sentence)]
    .reverse()
    .filter((root) => !hasCopula(root))
    .flatMap(dependentsOf)
    .flatMap(({ role, node }) => (role === 'object' ? [node] : []));

/** How many nouns "it" and "they" may stand for. Unit: nouns. Default: 2. Source: a subject and an object of one sentence; of "it" one, or none. */
const ANTECEDENTS_MOST = 2;

/** A pronoun that stands for all that was spoken of. */
const isFollowed = (node: Node): boolean => isPronoun(node) && !picksSome(node);

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

/** Verbs of how a thing is: what it has in it, its measures, its place (Quirk et al. 1985, 4.29). */
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

/** "Her films are shown abroad" goes on about her. */
const ownersOf = (noun: Node): readonly Node[] =>
  dependentsOf(noun).flatMap(({ role, node }) => (role === 'possessor' ? [node] : []));

/** "A third of it is reserved": nothing is a part of itself. */
const canBeMeant = (pronoun: Node, subject: Node): boolean =>
  subject !== pronoun.parent?.whole && !isBesideIt(pronoun, subject);

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

/** Subjects of the clauses that a word stands in, from its own outwards. */
function subjectsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = node.parent; at !== undefined; at = at.parent) found.push(...subjectOf(at));
  return found.filter((one) => one !== node.whole);
}
