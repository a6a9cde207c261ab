import { isStopWord } from '../../text/stopWords';
import type { Node } from './parsed';

/**
 * Whether a word says something by itself, or stands for what does. A word of grammar's own (a preposition, a conjunction, a
 * particle) is one that is known as such: whatever else is taken for one is a word that the parser does not know.
 */
export const isContent = (node: Node): boolean => {
  const { tag, quantity, name, text, meaning } = node;
  return (
    quantity !== undefined ||
    name !== undefined ||
    // "was unable to" stands there as one word.
    (tag === 'AUX' && meaning === 'cannot') ||
    (/[\p{L}\p{N}]/u.test(text) && !isOfGrammar(node))
  );
};

const isOfGrammar = ({ tag, relation, lemma, text }: Node): boolean =>
  (AUXILIARY.has(relation) && AUXILIARIES.has(lemma)) ||
  ((GRAMMAR_TAGS.has(tag) || GRAMMAR_RELATIONS.has(relation)) && isKnown(text.toLowerCase(), relation));

const isKnown = (word: string, relation: string): boolean =>
  isStopWord(word) || JOINING.has(word) || (relation === 'fixed' && FIXED.has(word));

/** Relations of auxiliaries. "Risen" in "have risen since" is taken for one, and says something. */
const AUXILIARY: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);

const AUXILIARIES: ReadonlySet<string> = new Set(
  `be have do will would can could may might must shall should ought need dare get use let 'd 'll 's 've 're ’d ’ll ’s ’ve ’re`.split(
    ' ',
  ),
);

const GRAMMAR_TAGS: ReadonlySet<string> = new Set(['ADP', 'PART', 'CCONJ', 'SCONJ', 'PUNCT']);

const GRAMMAR_RELATIONS: ReadonlySet<string> = new Set([
  'case',
  'mark',
  'cc',
  'det',
  'punct',
  'expl',
  'fixed',
  'compound:prt',
  'goeswith',
]);

/**
 * Prepositions, participles that are used as such, particles and conjunctions beside the words that every list leaves out
 * (Quirk et al. 1985, 9.7 to 9.12, 16.2 and 14.11 to 14.12), with the signs of possession and denial.
 */
const JOINING: ReadonlySet<string> = new Set(
  `above according ahead albeit alongside amidst apart aside atop away back barring based below beneath circa compared
  concerning considering depending due except excluding following forward given how inside lest like minus next
  notwithstanding opposite outside owing past pending plus prior provided providing regarding regardless save
  subsequent thanks together underneath unlike unto versus vs whenever where whereby wherein wherever when why worth
  half 's ’s n’t`.split(/\s+/),
);

/** Words that stand in prepositions and conjunctions of several words (Quirk et al. 1985, 9.10 to 9.12): "in spite of", "as soon as". */
const FIXED: ReadonlySet<string> = new Set(
  `accordance account addition advance behalf case course excess exchange exception fact favor favour front instead kind
  lieu light line long means need opposed order place regard relation respect result soon sort spite term terms view
  virtue way well word words`.split(/\s+/),
);
