/** Another tag for one word. */
export interface Retagged {
  readonly at: number;
  readonly tag: string;
}

/** Gives a word's tag as "NOUN/NNS"; empty outside of the sentence. */
export type TagOf = (at: number) => string;

export interface WrittenWord {
  readonly text: string;
}

/** The verbs that are plain from a word and the ones beside it, whatever the tagger took them for. */
export function plainVerbs(words: readonly WrittenWord[], tagOf: TagOf): readonly Retagged[] {
  // "Can water flow uphill?": only a question has its subject behind the modal verb, or behind "have".
  const rules = words.at(-1)?.text === '?' ? [unmistakable] : [unmistakable, behindModal, havingThing];
  return words.flatMap(({ text }, at) =>
    rules.flatMap((rule) => {
      const tag = rule(text, at, tagOf);
      return tag === undefined ? [] : [{ at, tag }];
    }),
  );
}

/** The tag of a word that is a verb; `undefined` where that is not plain. */
type Rule = (text: string, at: number, tagOf: TagOf) => string | undefined;

/** "fell": a past form that is no participle, no base form behind "to", and behind a noun no other word. */
const unmistakable: Rule = (text, at, tagOf) => {
  if (!PAST.has(text)) return undefined;
  const isVerb = /^(?:VERB\/VB[NP]?|ADV\/RB)$/.test(tagOf(at)) && !/^(?:AUX|PART)/.test(tagOf(at - 1));
  const isNoNoun = !NOUNS.has(text) && tagOf(at) === 'NOUN/NN' && /^NOUN|^PROPN/.test(tagOf(at - 1));
  return isVerb || isNoNoun ? 'VERB/VBD' : undefined;
};

/** "can store 3.2 million litres". */
const behindModal: Rule = (_, at, tagOf) =>
  tagOf(at) === 'NOUN/NN' && tagOf(at - 1) === 'AUX/MD' && BEHIND.test(tagOf(at + 1)) ? 'VERB/VB' : undefined;

/** "has nine rooms": with a thing right behind it "have" is no auxiliary. */
const havingThing: Rule = (text, at, tagOf) =>
  /^(?:has|have|had)$/i.test(text) && /^AUX/.test(tagOf(at)) && THING.test(tagOf(at + 1))
    ? tagOf(at).replace('AUX', 'VERB')
    : undefined;

const THING = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON\/PRP\$)/;

/** What stands behind a verb: a noun phrase, "to", a preposition, an adverb, or the end. */
export const BEHIND = /^(?:DET|PRON|PART\/TO|ADP|NUM|ADV|PUNCT\/\.)/;

/** Past forms that are nouns, too. */
const NOUNS: ReadonlySet<string> = new Set(['rose', 'drove', 'saw', 'bit', 'lay', 'spoke', 'bore', 'wore', 'rang']);

/** Pasts that are no participles. Source: Quirk et al. 1985, 3.13 to 3.20. */
export const PAST: ReadonlySet<string> = new Set(
  'sang rang sank shrank sprang stank swam drank began ran rose drove rode wrote broke spoke stole froze chose woke wove took shook forsook gave forgave ate fell grew knew threw blew flew drew withdrew wore tore swore bore went did saw came became lay hid bit'.split(
    ' ',
  ),
);
