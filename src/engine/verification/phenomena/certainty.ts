import type { Node, Parsed } from '../syntax/parsed';

/**
 * What leaves open whether a predicate is so: modal verbs and adverbs of doubt (Palmer 2001), verbs of plan, wish and
 * attempt that it depends on, "if" and "whether", "not yet".
 */
function hedgeOf(predicate: Node): Node | undefined {
  const own = [predicate, ...copulasOf(predicate)].flatMap(({ children }) => children).find(isHedge);
  if (own !== undefined) return own;
  const { parent, relation } = predicate;
  if (parent === undefined) return undefined;
  if (OPEN_CLAUSE.has(relation) && NON_FACTIVE.has(parent.lemma)) return parent;
  // "may be able to recover"
  if (relation === 'xcomp') return hedgeOf(parent);
  if (relation === 'conj') {
    const shared = hedgeOf(parent);
    return shared !== undefined && shared.relation.startsWith('aux') && !hasAuxiliary(predicate) ? shared : undefined;
  }
  if (relation === 'obj' || relation === 'nmod' || relation === 'obl' || relation === 'nsubj:pass')
    return NON_FACTIVE.has(parent.whole.lemma) ? parent.whole : undefined;
  return undefined;
}

const OPEN_CLAUSE: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'acl', 'advcl']);
const copulasOf = (node: Node): readonly Node[] => node.children.filter(({ relation }) => relation === 'cop');
const hasAuxiliary = ({ children }: Node): boolean => children.some(({ relation }) => relation.startsWith('aux'));

const isHedge = ({ lemma, relation, text }: Node): boolean =>
  (relation === 'aux' && MODALS.has(lemma)) ||
  (relation === 'advmod' && DOUBT.has(lemma)) ||
  (relation === 'amod' && DOUBTFUL.has(lemma)) ||
  (relation === 'mark' && /^(?:if|whether|unless)$/i.test(text));

/** "would" reports and "will" foretells: neither leaves it as open as these do. */
const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could']);
const DOUBT: ReadonlySet<string> = new Set(
  'perhaps possibly probably likely reportedly allegedly supposedly apparently presumably potentially conceivably nearly almost'.split(
    ' ',
  ),
);
const DOUBTFUL: ReadonlySet<string> = new Set(
  'possible potential alleged supposed presumed suspected proposed planned likely'.split(' '),
);

/** Verbs, nouns and adjectives whose complement need not be so: plan, wish, attempt, request, belief, appearance. */
const NON_FACTIVE: ReadonlySet<string> = new Set(
  `plan intend consider want hope seek attempt try expect threaten promise propose aim wish offer demand request call urge ask
  suggest recommend suspect allege suppose assume seem appear likely unlikely possible due ready
  about set proposal intention attempt hope promise plan bid effort threat warn consider contemplate discuss debate negotiate
  prepare agree decide resolve vow pledge want help let allow authorise permit encourage invite`.split(/\s+/),
);

/**
 * Whether a statement says as a fact what its source leaves open. Where it has any hedge itself, its sense is left to the
 * reader: a hedge may stand beside another word than in the source.
 */
export const isMoreCertain = (claimed: Node, found: Node): boolean =>
  hedgeOf(found) !== undefined && hedgeOf(claimed) === undefined && !claimed.sentence.nodes.some(isHedge);

/**
 * Whether a statement says that something is so, or is done, where its source says that it can be: "can be fatal" tells of a
 * possibility (Quirk et al. 1985, 4.52). What somebody can do he does, as a rule: "birds can fly".
 */
export const dropsPossibility = (claimed: Node, found: Node): boolean =>
  isPossible(found) && !claimed.sentence.nodes.some((node) => isHedge(node) || POSSIBLE.has(node.lemma));

const isPossible = ({ children }: Node): boolean =>
  children.some(({ relation, lemma }) => relation === 'aux' && DEMANDING.has(lemma)) &&
  children.some(({ relation }) => relation === 'cop' || relation === 'aux:pass');

/** What can, should or must be need not be. */
const DEMANDING: ReadonlySet<string> = new Set(['can', 'should', 'must', 'ought', 'need', 'shall']);

/** What says in the statement that it is not always so. */
const POSSIBLE: ReadonlySet<string> = new Set(
  'can should must ought need shall have able capable possible possibly sometimes often usually generally typically likely tend some'.split(
    ' ',
  ),
);

/** Whether a statement drops what makes a thing doubtful: "the planned demolition" is no demolition yet. */
export const isLessDoubtful = (claimed: Node, found: Node): boolean =>
  (isDoubtful(found) && !isDoubtful(claimed) && !claimed.sentence.nodes.some(isHedge)) ||
  privativesOf(found).some((word) => !isKept(word, claimed));

const isDoubtful = ({ children }: Node): boolean =>
  children.some(({ relation, text }) => relation === 'amod' && DOUBTFUL.has(text.toLowerCase()));

/** What makes of a thing another one, or one of another time (Kamp 1975, privative and modal adjectives). */
const privativesOf = ({ sentence: { nodes }, at, children, whole }: Node): readonly string[] =>
  [...children, ...nodes.slice(Math.max(0, at - 1), at)]
    .filter((node) => node.whole !== whole && node.at < at && PRIVATIVE.has(node.text.toLowerCase()))
    .map(({ text }) => text.toLowerCase());

const PRIVATIVE: ReadonlySet<string> = new Set(
  `former ex onetime one-time erstwhile so-called self-styled self-proclaimed would-be aspiring fake false mock counterfeit imitation
  deputy vice assistant honorary pretended putative purported ostensible prospective fictional imaginary mythical`.split(
    /\s+/,
  ),
);

/** Said, too, or what was once so said of the past: "was mayor" of the former mayor. */
const isKept = (word: string, { sentence: { nodes }, children }: Node): boolean =>
  nodes.some(({ text }) => text.toLowerCase() === word) ||
  (PAST.has(word) && children.some(({ relation, text }) => relation === 'cop' && /^(?:was|were|been)$/i.test(text)));

const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'one-time', 'erstwhile']);

/** Whether a statement says without a condition what a sentence says on one: "If the dam fails, the valley …". */
export const dropsCondition = (claimed: Parsed, found: Parsed): boolean =>
  (found.nodes.some(isCondition) || CONDITION.test(found.text) || isInverted(found)) &&
  !claimed.nodes.some(({ lemma }) => OPEN.has(lemma));

/** "if" and "unless", but for "as if", "even if", and what one asks or knows ("asked if"). */
const isCondition = ({ lemma, sentence: { nodes }, at }: Node): boolean =>
  (lemma === 'if' || lemma === 'unless') && !NO_CONDITION_BEHIND.has(nodes[at - 1]?.lemma ?? '');

/** Conjunctions of several words (Quirk et al. 1985, 15.34). */
const CONDITION =
  /\b(?:(?:as|so) long as (?:it|he|she|they|there|no|nobody)|provided(?: that)? (?:it|he|she|they|there|no|the)|on condition that|assuming(?: that)?|in the event)\b/i;

/** "Were the dyke raised, …", "Had they known, …". */
const isInverted = ({ nodes: [first, second] }: Parsed): boolean =>
  /^(?:were|had|should)$/i.test(first?.text ?? '') && /^(?:DET|NOUN|PROPN|PRON)$/.test(second?.tag ?? '');

const NO_CONDITION_BEHIND: ReadonlySet<string> = new Set('as even ask wonder know see doubt and or'.split(' '));

/** What leaves it open in the statement, too. */
const OPEN: ReadonlySet<string> = new Set(
  'if unless provided should when whenever once until would may might could can'.split(' '),
);
