import type { Node } from '../syntax/parsed';

/**
 * Whether a source only reports, wishes or doubts what a statement says as a fact, by the order of its words: "a rumour that
 * the bank had lost", "wanted the council to repair". Grammar may have hung the clause on another word.
 */
export const isLeftOpen = (claimed: Node, found: Node, known: ReadonlySet<Node>): boolean =>
  (claimed.tag === 'VERB' || claimed.tag === 'AUX') &&
  ((isInfinitive(found) && !isInfinitive(claimed) && !isCarriedOut(found, known)) ||
    isDoubted(found, known) ||
    (isToCome(found) && !isInfinitive(claimed) && !claimed.sentence.nodes.some(({ lemma }) => TO_COME.has(lemma))));

/** "They will appeal" is not "they appealed". */
const isToCome = ({ sentence: { nodes }, at, children }: Node): boolean =>
  children.some(({ lemma, relation }) => relation === 'aux' && WILL.has(lemma)) || WILL.has(nodes[at - 1]?.lemma ?? '');

const WILL: ReadonlySet<string> = new Set(['will', 'shall', '’ll', "'ll"]);
/** What tells of a time to come in the statement, too. */
const TO_COME: ReadonlySet<string> = new Set([
  ...WILL,
  ...'would should may might could can must plan expect announce going due promise intend want next'.split(' '),
]);

/** "to meet", "to secretly meet", "to have met", "to have been met". */
const isInfinitive = (verb: Node): boolean => verb.sentence.nodes[placeOfTo(verb)]?.lemma === 'to';

const placeOfTo = ({ sentence: { nodes }, at }: Node): number =>
  nodes.findLastIndex(({ tag }, place) => place < at && tag !== 'ADV' && tag !== 'AUX');

/** Whether the word that asks for the infinitive implies it, or that it is not so (Karttunen 1971), or is in the statement, too. */
function isCarriedOut(verb: Node, known: ReadonlySet<Node>): boolean {
  const governor = verb.sentence.nodes
    .slice(0, placeOfTo(verb))
    .findLast(({ tag, lemma }) => (tag === 'VERB' || tag === 'AUX' || tag === 'ADJ') && lemma !== 'be');
  return governor === undefined || known.has(governor.whole) || IMPLYING.has(governor.lemma);
}

const IMPLYING: ReadonlySet<string> = new Set(
  'manage begin start continue come go get prove help use tend happen have bother dare remember able first last only next fail refuse decline neglect forget omit unable cease'.split(
    ' ',
  ),
);

/** Whether "that" opens the clause behind a word of doubt, which the statement leaves out. */
function isDoubted({ sentence: { nodes }, at }: Node, known: ReadonlySet<Node>): boolean {
  const that = nodes.slice(0, at).findLastIndex(({ lemma }) => lemma === 'that' || lemma === 'whether');
  const above = nodes[that - 1];
  const doubting = above?.tag === 'NOUN' ? DOUBTING_NOUNS : DOUBTING_VERBS;
  return above !== undefined && doubting.has(above.lemma) && !known.has(above.whole);
}

/** Nouns and verbs whose clause need not be so (Kiparsky and Kiparsky 1970: non-factive predicates). */
const DOUBTING_NOUNS: ReadonlySet<string> = new Set(
  `rumour rumor claim allegation suspicion fear hope belief idea myth theory assumption speculation possibility accusation
  denial suggestion charge chance doubt`.split(/\s+/),
);
const DOUBTING_VERBS: ReadonlySet<string> = new Set(
  'deny doubt suspect allege imagine pretend dream wish dispute reject speculate insinuate'.split(' '),
);
