import { hasCopula } from './neighbours';
import type { Node, Parsed } from './parsed';

/** What a part of a sentence does for the word it belongs to, whatever the voice: who acts, what is acted on, and so on. */
export type SyntacticRole =
  'subject' | 'object' | 'recipient' | 'clause' | 'apposition' | 'modifier' | 'adverbial' | 'possessor';

/** A part of a sentence with its role; `preposition` is empty where there is none. */
export interface Dependent {
  readonly role: SyntacticRole;
  readonly preposition: string;
  readonly node: Node;
  /** Whether grammar leaves it out here and understands it from elsewhere in the sentence. */
  readonly isUnderstood: boolean;
}

const remembered = new WeakMap<Node, readonly Dependent[]>();

/** The parts that belong to a word, those that are understood from elsewhere among them. */
export function dependentsOf(node: Node): readonly Dependent[] {
  const known = remembered.get(node);
  if (known !== undefined) return known;
  remembered.set(node, []);
  const own = membersOf(node).flatMap((member) => member.children.flatMap((child) => withConjuncts(child, node)));
  const all = [...own, ...understood(node, own)];
  remembered.set(node, all);
  return all;
}

/** The words of a value or a name, or the word itself. */
const membersOf = (node: Node): readonly Node[] =>
  node.quantity === undefined && node.name === undefined && node.meaning === node.lemma
    ? [node]
    : node.sentence.nodes.filter((one) => one.whole === node);

/** A child and what is coordinated with it: "in 1954 and 1960", "pears and plums". */
function withConjuncts(child: Node, of: Node): readonly Dependent[] {
  const { whole } = child;
  if (whole === of) return [];
  const dependent = dependentFrom(child, of);
  if (dependent === undefined) return [];
  return [
    dependent,
    ...conjunctsOf(child).map((node) => ({
      ...dependent,
      node: node.whole,
      preposition: prepositionOf(node) || dependent.preposition,
    })),
  ];
}

/** What is coordinated with a word, directly or through one another. */
const conjunctsOf = (node: Node): readonly Node[] =>
  node.children.filter(({ relation }) => relation === 'conj').flatMap((one) => [one, ...conjunctsOf(one)]);

/** The words that are coordinated with one, itself among them; one alone where there is none. */
export function coordinatedWith(node: Node): readonly Node[] {
  let first = node;
  while (first.relation === 'conj' && first.parent !== undefined) first = first.parent;
  return [first, ...conjunctsOf(first)];
}

function dependentFrom(child: Node, of: Node): Dependent | undefined {
  const role = roleOf(child, of);
  if (role === undefined) return undefined;
  const holder = holderOf(child);
  if (holder !== undefined) return { role, preposition: 'according to', node: holder, isUnderstood: false };
  return { role, preposition: prepositionOf(child), node: child.whole, isUnderstood: false };
}

/** Whose view "in Dr Finch's view" is: it says according to whom. */
export const holderOf = (view: Node): Node | undefined =>
  VIEWS.has(view.lemma) && prepositionOf(view) === 'in'
    ? view.children.find(({ relation }) => relation === 'nmod:poss')?.whole
    : undefined;

const VIEWS: ReadonlySet<string> = new Set(['view', 'opinion', 'estimation', 'judgement', 'judgment', 'words']);

function roleOf(child: Node, of: Node): SyntacticRole | undefined {
  switch (child.relation) {
    case 'nsubj':
    case 'csubj':
      return isPassive(of) && !hasOwnObject(of) ? 'object' : 'subject';
    case 'nsubj:pass':
    case 'csubj:pass':
      return 'object';
    case 'obl:agent':
      return 'subject';
    case 'obj':
      return 'object';
    case 'iobj':
      return isAgent(child, of) ? 'subject' : 'recipient';
    case 'xcomp':
    case 'ccomp':
      return 'clause';
    case 'appos':
      return 'apposition';
    case 'nmod:poss':
      return 'possessor';
    case 'obl':
    case 'nmod':
    case 'obl:unmarked':
      return isAgent(child, of) ? 'subject' : 'adverbial';
    case 'advcl':
      return 'adverbial';
    case 'acl':
    case 'acl:relcl':
    case 'amod':
    case 'advmod':
    case 'nummod':
      return 'modifier';
    case 'compound':
    case 'flat':
      return isNameBeside(child, of) ? 'apposition' : 'modifier';
    case 'dep':
    case 'orphan':
      return 'modifier';
    default:
      // A value or a name is a part of what is said, whatever grammar takes it for.
      return child.whole.quantity !== undefined || child.whole.name !== undefined ? 'modifier' : undefined;
  }
}

/** "the tanker Corisande", "the painter Ilse Varga": the noun says what the name is. */
const isNameBeside = (child: Node, of: Node): boolean =>
  (child.whole.name !== undefined) !== (of.name !== undefined) && (child.tag === 'NOUN' || of.tag === 'NOUN');

const hasOwnObject = (verb: Node): boolean => verb.children.some(({ relation }) => relation === 'nsubj:pass');

/** "by" before somebody, in the passive; not "by 2027", "by 5 per cent". */
const isAgent = (child: Node, of: Node): boolean =>
  prepositionOf(child) === 'by' && child.whole.quantity === undefined && isPassive(of);

/** A verb in the passive, or a participle that says what was done to its noun. */
export const isPassive = (verb: Node): boolean =>
  verb.children.some(({ relation }) => relation === 'aux:pass' || relation === 'nsubj:pass') ||
  (verb.fine === 'VBN' && verb.relation === 'acl') ||
  (verb.fine === 'VBN' && verb.relation === 'conj' && !hasAuxiliary(verb) && isPassive(verb.parent ?? verb));

const hasAuxiliary = (verb: Node): boolean => verb.children.some(({ relation }) => relation.startsWith('aux'));

/** The preposition or conjunction that a part begins with, of several words joined by blanks. */
export function prepositionOf(node: Node): string {
  const own = node.children
    .filter(({ relation }) => relation === 'case' || relation === 'mark')
    .filter(({ lemma }) => lemma !== "'s" && lemma !== "'" && lemma !== '’s')
    .flatMap((one) => [one, ...one.children.filter(({ relation }) => relation === 'fixed')])
    // "went over to gas": what belongs to the phrase leads nothing in.
    .filter((one) => one.whole === one || (one.whole === node && node.meaning === node.lemma));
  const words = own.length > 0 ? own : wordBefore(node);
  const first = words[0];
  // "more in June than in May": the phrase is what is compared with.
  const than = first && node.sentence.nodes[first.at - 1];
  return (than?.lemma === 'than' ? [than] : words).map(({ text }) => text.toLowerCase()).join(' ');
}

/** Where grammar took the preposition for an adverb: the word before the noun and what stands before it. */
function wordBefore({ sentence, at, tag, relation }: Node): readonly Node[] {
  // "above the corn mill": of two nouns the preposition is the second's.
  if (relation === 'compound') return [];
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM') return [];
  let place = at - 1;
  // An article begins the phrase: "until 1934 the tower" is not until the tower.
  while (BEFORE_NOUNS.has(sentence.nodes[place]?.tag ?? '') && sentence.nodes[place + 1]?.tag !== 'DET') place -= 1;
  const before = sentence.nodes[place];
  return before !== undefined && PREPOSITIONS.has(before.lemma) ? [before] : [];
}

const BEFORE_NOUNS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** Prepositions that are adverbs, too, and change what is said. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'outside inside without within before after since until under over above below near behind beyond against except despite off'.split(
    ' ',
  ),
);

/** What grammar leaves out: the subject of a coordinated verb, of an infinitive, and what a relative clause is about. */
function understood(node: Node, own: readonly Dependent[]): readonly Dependent[] {
  const { parent, relation } = node;
  if (parent === undefined) return [];
  const antecedent = relation === 'acl:relcl' ? relativeOf(node, own) : [];
  if (own.some(({ role }) => role === (isPassive(node) ? 'object' : 'subject'))) return antecedent;
  const governor = parent.whole;
  switch (relation) {
    case 'conj':
      return [...antecedent, ...sharedWith(governor, node), ...sharedOrigin(governor, node)];
    case 'xcomp':
    case 'advcl':
      return as(isPassive(node) ? 'object' : 'subject', controllerOf(governor, relation));
    case 'parataxis':
      // "Coffee may lower the risk, the study suggests": what was said stands before.
      if (governor.tag === 'VERB' && governor.at < node.at && node.tag === 'VERB' && isReporting(node))
        return [...antecedent, inRole('clause', governor)];
      // A subject that grammar took for the sentence, and the sentence for a remark: "The blue line | has 24 stations".
      return governor.at < node.at && governor.tag !== 'VERB' && node.tag !== 'NOUN'
        ? [...antecedent, inRole(isPassive(node) ? 'object' : 'subject', governor)]
        : antecedent;
    case 'amod':
      return isOfOrigin(node) ? subjectsOfPredicate(governor) : antecedent;
    case 'acl':
      return [inRole(isPassive(node) ? 'object' : 'subject', governor)];
    default:
      return antecedent;
  }
}

/** "is a Scottish cellist" says who is Scottish; "is a heavy smoker" says of nobody that he is heavy. */
export const isOfOrigin = ({ text, tag }: Node): boolean => tag === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(text);

/** "an American singer and musician" is an American musician, too. */
const sharedOrigin = (first: Node, second: Node): readonly Dependent[] =>
  second.tag === 'NOUN' && !second.children.some(({ relation }) => relation === 'det' || relation === 'amod')
    ? first.children
        .filter((one) => one.relation === 'amod' && isOfOrigin(one))
        .map((one) => inRole('modifier', one.whole))
    : [];

const subjectsOfPredicate = (noun: Node): readonly Dependent[] =>
  hasCopula(noun)
    ? dependentsOf(noun).flatMap((one) => (one.role === 'subject' ? [{ ...one, isUnderstood: true }] : []))
    : [];

/** A verb of saying, finding or thinking with its subject. */
export const isReporting = ({ lemma, children }: Node): boolean =>
  REPORTING.has(lemma) && children.some(({ relation }) => relation === 'nsubj');

const REPORTING: ReadonlySet<string> = new Set(
  'say suggest report state claim argue find show believe think note add write warn estimate conclude'.split(' '),
);

const inRole = (role: SyntacticRole, node: Node): Dependent => ({ role, preposition: '', node, isUnderstood: true });
const as = (role: SyntacticRole, node: Node | undefined): readonly Dependent[] =>
  node === undefined ? [] : [inRole(role, node)];

/** "who", "which" and "that" stand for the noun before them. */
function relativeOf(node: Node, own: readonly Dependent[]): readonly Dependent[] {
  const noun = node.parent?.whole;
  if (noun === undefined) return [];
  if (own.some(({ node: part }) => part.children.some(({ form }) => form === 'whose'))) return [];
  const pronoun = own.find((one) => RELATIVES.has(one.node.lemma) && one.node.tag !== 'NOUN');
  if (pronoun !== undefined) return [{ ...pronoun, node: noun, isUnderstood: true }];
  return own.some(({ role }) => role === 'object') ? [] : [inRole('object', noun)];
}

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);

/** What a coordinated verb shares with the first: its subject, and what stands before the subject. */
function sharedWith(first: Node, second: Node): readonly Dependent[] {
  const dependents = dependentsOf(first);
  const wanted = isPassive(first) ? 'object' : 'subject';
  const subject = dependents.find(({ role }) => role === wanted);
  if (subject === undefined) return [];
  const before = dependents.filter(
    ({ role, node }) => role === 'adverbial' && node.at < subject.node.at && node.at < second.at,
  );
  return [
    { ...subject, role: isPassive(second) ? 'object' : 'subject', isUnderstood: true },
    ...before.map((one) => ({ ...one, isUnderstood: true })),
  ];
}

/** Who does what an infinitive says: the object of the verb above it, else its subject. */
function controllerOf(governor: Node, relation: Node['relation']): Node | undefined {
  const dependents = dependentsOf(governor);
  const object = relation === 'xcomp' ? dependents.find(({ role }) => role === 'object') : undefined;
  return (object ?? dependents.find(({ role }) => role === 'subject'))?.node;
}

/** The predicates that a sentence asserts side by side: its root, what is coordinated with it, and main clauses beside. */
export function rootsOf({ nodes }: Parsed): readonly Node[] {
  const roots = nodes.filter(({ head }) => head < 0);
  const beside = (node: Node): readonly Node[] => [
    node,
    ...node.children.filter(({ relation }) => relation === 'conj' || relation === 'parataxis').flatMap(beside),
  ];
  return roots.flatMap(beside).map(({ whole }) => whole);
}

/** The predicate of the clause that a word stands in: itself, or the nearest one above. */
export function clauseOf(node: Node): Node {
  let at = node.whole;
  while (at.parent !== undefined && !isPredicate(at)) at = at.parent;
  return at.whole;
}

const isPredicate = (node: Node): boolean =>
  node.relation === 'root' ||
  (node.tag === 'VERB' && node.relation !== 'amod' && node.relation !== 'compound') ||
  hasCopula(node);
