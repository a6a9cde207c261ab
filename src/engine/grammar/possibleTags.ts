import type { WordClass } from '../lexicon/wordGraph';
import { partsOf } from './dictionary';
import type { UniversalTag } from './token';

/** Whether a word may have a tag, given the one before it; what dictionaries know of a word is surer than its look. */
export type IsPossible = (at: number, tag: UniversalTag, before: string) => boolean;

/** A word with the tags, at most the two commonest, that it has in the treebank. */
export interface SeenWord {
  readonly text: string;
  readonly seenAs: readonly UniversalTag[];
}

/**
 * What a word that the treebank has not can be by its dictionary (WordNet): "weighs" is no noun, whatever words in -s mostly are; and behind a modal
 * verb or "to" stands a verb, if the word can be one ("may lower"). Words that no dictionary has may be anything.
 */
export function possibleTags(words: readonly SeenWord[]): IsPossible {
  const hasCapitals = words.some(({ text }) => /^\p{Lu}/u.test(text));
  return (at, tag, before) => {
    const word = words[at];
    if (word === undefined) return true;
    const parts = partsOf(word.text);
    if (PREPOSITIONS.has(word.text)) return PREPOSITIONAL.has(tag);
    if (/^(?:have|has|had)$/.test(word.text)) return tag === 'VERB' || tag === 'AUX';
    // "in his will", "the well had run dry": behind what leads in a noun stands no auxiliary, and before one no adverb.
    if (tag === 'AUX' && before === 'PRON/PRP$') return false;
    if (tag !== 'NOUN' && before === 'DET/DT' && parts?.has('n') === true && FINITE.has(words[at + 1]?.text ?? ''))
      return false;
    // Names have a capital in a text that has any.
    if (tag === 'PROPN' && hasCapitals && /^\p{Ll}+$/u.test(word.text)) return false;
    if (tag === 'VERB' && at === 0 && word.seenAs.length === 0 && isUnknownName(word.text)) return false;
    if (tag === 'VERB' && isCounted(words, at, before) && (parts?.has('n') ?? true)) return false;
    if (tag === 'ADJ' && /ed$/.test(word.text) && parts?.has('v') === true && follows(words, at, PERFECT)) return false;
    if (tag === 'PRON' && (before === 'PRON/PRP$' || before === 'DET/DT') && parts?.has('n') === true) return false;
    if (tag === 'ADJ' && isUsedToDo(words, at)) return false;
    const isVerbWanted = (before === 'PART/TO' || follows(words, at, MODALS)) && parts?.has('v') === true;
    if (isVerbWanted) return VERBAL.has(tag);
    if (CLOSED.has(tag) && !word.seenAs.some((seen) => CLOSED.has(seen)) && /^[A-Za-z][a-z]{3,}$/.test(word.text))
      return false;
    if (parts !== undefined && NO_WORDS.has(tag)) return false;
    const part = PARTS[tag];
    return part === undefined || word.seenAs.length > 0 || parts === undefined || (tag !== 'PROPN' && parts.has(part));
  };
}

/** Forms of verbs that are nothing else, and stand before no noun of their phrase. */
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must'.split(' '),
);

/** Prepositions that the treebank hardly has, and nothing else (Quirk et al. 1985, 9.7). */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'beside amid amidst amongst atop alongside beneath underneath versus via onto notwithstanding'.split(' '),
);
const PREPOSITIONAL: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV']);

/** Classes of words to which no new ones come, or hardly any: who learned from the treebank has seen them all. */
const CLOSED: ReadonlySet<UniversalTag> = new Set(['AUX', 'DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'INTJ']);

/** What no word of a dictionary is: signs, and what is none of a language's words. */
const NO_WORDS: ReadonlySet<UniversalTag> = new Set(['SYM', 'X', 'PUNCT']);

/** What stands behind a modal verb or "to": a verb, or an adverb before it. */
const VERBAL: ReadonlySet<UniversalTag> = new Set(['VERB', 'AUX', 'ADV']);

/** "Kolding lies in …": a word with a capital that no dictionary has without it. */
const isUnknownName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) && partsOf(word.toLowerCase()) === undefined;

/** "is used to describe": with an infinitive behind it, "used" is a participle. */
const isUsedToDo = (words: readonly { readonly text: string }[], at: number): boolean =>
  words[at]?.text === 'used' && words[at + 1]?.text === 'to' && !/ing$/.test(words[at + 2]?.text ?? '');

/** "two crowns", "95 million crowns": behind a number that is no year a word in -s is what is counted. */
const isCounted = (words: readonly { readonly text: string }[], at: number, before: string): boolean =>
  before === 'NUM/CD' &&
  /[^s]s$/.test(words[at]?.text ?? '') &&
  !/^1[0-9]{3}$|^20[0-9]{2}$/.test(words[at - 1]?.text ?? '');

const PARTS: Readonly<Partial<Record<UniversalTag, WordClass>>> = {
  NOUN: 'n',
  PROPN: 'n',
  VERB: 'v',
  ADJ: 'a',
  ADV: 'r',
};

/** Whether one of some words stands before, with nothing but "not", "never" and their like between. */
function follows(words: readonly { readonly text: string }[], at: number, wanted: ReadonlySet<string>): boolean {
  let place = at - 1;
  while (place >= 0 && BETWEEN.has(words[place]?.text.toLowerCase() ?? '')) place -= 1;
  return wanted.has(words[place]?.text.toLowerCase() ?? '');
}

const BETWEEN: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'also', 'only', 'even', 'still']);
/** Behind these stands a participle. */
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);
/** Behind these, and forms of "do", stands an infinitive. */
const MODALS: ReadonlySet<string> = new Set('may might can could will would shall should must does did'.split(' '));
