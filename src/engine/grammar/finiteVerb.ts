/** Another tag for one word. */
export interface Retagged {
  readonly at: number;
  readonly tag: string;
}

/**
 * "The museum plans to return the masks": a sentence has a finite verb (Quirk et al. 1985, 10.1), so where the tagger saw none, the
 * first noun that can be a verb, stands behind a noun and before what verbs go with is it. `undefined` for what is no sentence.
 * `tagOf` gives tags as "NOUN/NNS", empty outside of the sentence; `canBeVerb` what a dictionary says.
 */
export function finiteVerbOf(
  words: readonly { readonly text: string }[],
  tagOf: (at: number) => string,
  canBeVerb: (word: string) => boolean,
): Retagged | undefined {
  if (!/^[.!?]$/.test(words.at(-1)?.text ?? '') || words.some((_, at) => FINITE.test(tagOf(at)))) return undefined;
  const at = words.findIndex(
    ({ text }, place) =>
      /^NOUN/.test(tagOf(place)) &&
      /^(?:NOUN|PROPN|PRON)/.test(tagOf(place - 1)) &&
      BEHIND.test(tagOf(place + 1)) &&
      canBeVerb(text),
  );
  return at < 0 ? undefined : { at, tag: tagOf(at) === 'NOUN/NNS' ? 'VERB/VBZ' : 'VERB/VBP' };
}

/** Participles, too: headlines have no more. */
const FINITE = /^(?:VERB\/VB[DGNPZ]|AUX\/)/;

/** A noun phrase, "to", a preposition, an adverb, or the end. */
const BEHIND = /^(?:DET|PRON|PART\/TO|ADP|NUM|ADV|PUNCT\/\.)/;
