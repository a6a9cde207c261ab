import type { Node, Parsed } from '../syntax/parsed';

/**
 * Whether a source only reports, wishes or doubts what a statement says as a fact, by the order of its words: "a rumour that
 * the bank had lost", "wanted the council to repair". Grammar may have hung the clause on another word.
 */
export function isLeftOpen(claimed: Node, found: Node, known: ReadonlySet<Node>): boolean {
  const [own, verb] = [verbOf(claimed), verbOf(found)];
  if (own === undefined || verb === undefined) return false;
  const isToBe = isInfinitive(own);
  return (
    (isInfinitive(verb) && !isToBe && !isCarriedOut(verb, known)) ||
    isDoubted(verb, known, isAttributed(claimed.sentence)) ||
    (isToCome(verb) && !isToBe && !claimed.sentence.nodes.some(({ lemma }) => TO_COME.has(lemma)))
  );
}

/** A verb, or the copula of what is no verb: "is said to be a forger". */
const verbOf = (node: Node): Node | undefined =>
  node.tag === 'VERB' || node.tag === 'AUX' ? node : node.children.find(({ relation }) => relation === 'cop');

/** "They will appeal", "they would have appealed" are not "they appealed"; what "would later" be came about. */
function isToCome({ sentence: { nodes }, at, children }: Node): boolean {
  const before = nodes.slice(Math.max(0, at - AUXILIARIES_MOST), at);
  const own = children.find(({ lemma, relation }) => relation === 'aux' && WILL.has(lemma));
  const will = own ?? before.findLast(({ lemma, tag }, place) => WILL.has(lemma) && isUpTo(before, place, tag));
  return will !== undefined && !nodes.slice(will.at, at + 1).some(({ lemma }) => CAME_ABOUT.has(lemma));
}

/** Only auxiliaries and adverbs stand between "will" and its verb. */
const isUpTo = (before: readonly Node[], place: number, tag: string): boolean =>
  tag === 'AUX' && before.slice(place + 1).every((node) => node.tag === 'AUX' || node.tag === 'ADV');

/** Words between "will" and its verb. Unit: words. Default: 4. Source: "would not then have been". */
const AUXILIARIES_MOST = 4;

const WILL: ReadonlySet<string> = new Set(['will', 'shall', 'would', '’ll', "'ll", '’d']);

/** Adverbs and verbs of a future that is past (Quirk et al. 1985, 4.48). */
const CAME_ABOUT: ReadonlySet<string> = new Set('later eventually subsequently ultimately become go come'.split(' '));
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
  // "Was to begin in March" only says what was planned.
  if (verb.sentence.nodes[placeOfTo(verb) - 1]?.lemma === 'be') return false;
  const governor = verb.sentence.nodes
    .slice(0, placeOfTo(verb))
    .findLast(({ tag, lemma }) => (tag === 'VERB' || tag === 'AUX' || tag === 'ADJ') && lemma !== 'be');
  // "Was going to be pulled down" is a plan; "goes to show" shows.
  if (governor?.fine === 'VBG' && governor.lemma === 'go') return false;
  return governor === undefined || known.has(governor.whole) || IMPLYING.has(governor.lemma);
}

const IMPLYING: ReadonlySet<string> = new Set(
  'manage begin start continue come go get prove help use tend happen have bother dare remember able first last only next fail refuse decline neglect forget omit unable cease'.split(
    ' ',
  ),
);

/** Whether "that" opens the clause behind a word of doubt, which the statement leaves out. */
function isDoubted({ sentence: { nodes }, at }: Node, known: ReadonlySet<Node>, isAttributed: boolean): boolean {
  const that = nodes.slice(0, at).findLastIndex(({ lemma }) => lemma === 'that' || lemma === 'whether');
  const above = nodes[that - 1];
  if (above === undefined) return false;
  if (above.tag === 'ADJ') return isDoubtful(above, known);
  if (!isAttributed && OPINION_VERBS.has(above.lemma)) return !known.has(above.whole);
  if (SHOWING.has(above.lemma)) return isDeniedBefore(above) && !known.has(above.whole);
  const doubting = above.tag === 'NOUN' ? DOUBTING_NOUNS : DOUBTING_VERBS;
  return doubting.has(above.lemma) && !known.has(above.whole);
}

/** "In Dr Vogt's opinion", "according to Dr Vogt": the statement says whose view it is. */
const isAttributed = ({ nodes }: Parsed): boolean =>
  nodes.some(({ lemma, text }) => VIEWS.has(lemma) || /^according$/i.test(text));
const VIEWS: ReadonlySet<string> = new Set('view opinion judgement judgment estimation eye word'.split(' '));

/** Nouns and verbs whose clause need not be so (Kiparsky and Kiparsky 1970: non-factive predicates). */
const DOUBTING_NOUNS: ReadonlySet<string> = new Set(
  `rumour rumor claim allegation suspicion fear hope belief idea myth theory assumption speculation possibility accusation
  denial suggestion charge chance doubt`.split(/\s+/),
);
const DOUBTING_VERBS: ReadonlySet<string> = new Set(
  `deny doubt suspect allege imagine pretend dream wish dispute reject speculate insinuate`.split(/\s+/),
);
/** Verbs of what somebody holds to be so. */
const OPINION_VERBS: ReadonlySet<string> = new Set(
  'claim boast insist contend believe think assume suppose hope fear expect guess complain argue'.split(' '),
);

/** "No evidence that", "could not show that", "failed to prove that". */
const isDeniedBefore = ({ sentence: { nodes }, at }: Node): boolean =>
  nodes
    .slice(Math.max(0, at - DENIAL_MOST), at)
    .some(({ lemma }) => /^(?:no|not|n't|n’t|never|little|hardly|cannot|fail|unable|lack)$/.test(lemma));

/** How far before a word its denial may stand. Unit: words. Default: 4. Source: "no new or convincing evidence". */
const DENIAL_MOST = 4;

/** Nouns and verbs of showing, whose clause holds unless they are denied. */
const SHOWING: ReadonlySet<string> = new Set(
  'evidence proof sign indication reason ground show prove demonstrate establish confirm find verify see'.split(' '),
);

/** "It is not true that", "it is false that". */
function isDoubtful(word: Node, known: ReadonlySet<Node>): boolean {
  if (DOUBTING_ADJECTIVES.has(word.lemma)) return !known.has(word);
  const before = word.sentence.nodes[word.at - 1]?.lemma ?? '';
  return /^(?:true|certain|sure|clear|proven|right)$/.test(word.lemma) && /^(?:not|n't|n’t|never|hardly)$/.test(before);
}

const DOUBTING_ADJECTIVES: ReadonlySet<string> = new Set(
  'untrue false wrong incorrect doubtful unlikely possible likely afraid unclear uncertain unproven'.split(' '),
);
