import type { Node } from '../syntax/parsed';
import { holderOf } from '../syntax/roles';

/** Words that join, order or open what is said and say nothing themselves. */
export const isEmptyWord = (node: Node): boolean => isEmpty(node) || holderOf(node) !== undefined;

const isEmpty = ({ lemma, tag, sentence, at, text, parent }: Node): boolean =>
  (tag === 'INTJ' && CRIES.has(lemma)) ||
  // "She told me that …": to whom it was said is the writer's own matter.
  (/^(?:me|us)$/i.test(text) && /^(?:tell|inform|assure)$/.test(parent?.lemma ?? '')) ||
  (lemma === 'only' && sentence.nodes[at - 1]?.lemma === 'not') ||
  (EMPTY.has(lemma) && tag !== 'NOUN' && tag !== 'VERB' && !isBehindArticle(sentence, at)) ||
  (at === 0 && OPENING.has(lemma) && sentence.nodes.length > 3) ||
  (at === 0 && COMMENTING.has(lemma) && sentence.nodes[1]?.text === ',');

/** "a well" is no "well". */
const isBehindArticle = ({ nodes }: Node['sentence'], at: number): boolean =>
  /^(?:an?|the)$/i.test(nodes[at - 1]?.text ?? '');

/** Connective adverbs (Quirk et al. 1985, 8.134 to 8.147: conjuncts), those of mere emphasis, and those that say less. */
const EMPTY: ReadonlySet<string> = new Set(
  `also however then thus therefore hence moreover furthermore indeed instead there here so too still yet already again
  meanwhile nevertheless nonetheless otherwise besides accordingly consequently additionally similarly likewise namely
  as well not never n't overall finally firstly secondly thirdly lastly basically actually really simply just even quite
  rather certainly of course perhaps maybe possibly probably presumably altogether generally typically usually normally`.split(
    /\s+/,
  ),
);

/**
 * Interjections (Quirk et al. 1985, 11.55) with words of greeting, of politeness and of assent. Whatever else is taken for one is a word
 * that the parser does not know: "and wept".
 */
const CRIES: ReadonlySet<string> = new Set(
  'ah aha alas aw ay bravo bye dear eh er goodbye gosh hello hey hi hooray hurrah hush ok okay oh ooh oops please thanks ugh uh um well wow yeah yep yes yup'.split(
    ' ',
  ),
);

/** Hesitations that open a turn of speech, whatever grammar takes them for. */
const OPENING: ReadonlySet<string> = new Set('well oh okay ok right hmm'.split(' '));

/** What a writer counts or thinks of the whole sentence (Quirk et al. 1985, 8.124 and 8.137: content disjuncts, listing conjuncts). */
const COMMENTING: ReadonlySet<string> = new Set(
  `first second third fourth fifth next last firstly secondly thirdly unfortunately fortunately interestingly notably
  surprisingly remarkably importantly ironically sadly happily luckily understandably predictably curiously oddly strikingly
  clearly obviously naturally essentially admittedly incidentally regrettably`.split(/\s+/),
);
