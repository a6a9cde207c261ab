/** What is known of a word before its sentence is parsed. */
export interface TaggedWord {
  readonly text: string;
  /** "NOUN/NNS". */
  readonly tag: string;
  /** Whether a dictionary has it, or what it is a form of, as a verb. */
  readonly canBeVerb: boolean;
}

/** Another tag for one word. */
export interface Retagged {
  readonly at: number;
  readonly tag: string;
}

/**
 * "The museum plans to return the masks": a sentence has a finite verb (Quirk et al. 1985, 10.1), so where the tagger saw none, the
 * first noun that can be a verb, stands behind a noun and before what verbs go with is it. `undefined` for what is no sentence.
 */
export function finiteVerbOf(words: readonly TaggedWord[]): Retagged | undefined {
  if (!/^[.!?]$/.test(words.at(-1)?.text ?? '') || words.some(({ tag }) => FINITE.test(tag))) return undefined;
  const at = words.findIndex(
    ({ tag, canBeVerb }, place) =>
      canBeVerb &&
      /^NOUN/.test(tag) &&
      /^(?:NOUN|PROPN|PRON)/.test(words[place - 1]?.tag ?? '') &&
      BEHIND.test(words[place + 1]?.tag ?? ''),
  );
  return at < 0 ? undefined : { at, tag: words[at]?.tag === 'NOUN/NNS' ? 'VERB/VBZ' : 'VERB/VBP' };
}

/** Participles, too: headlines have no more. */
const FINITE = /^(?:VERB\/VB[DGNPZ]|AUX\/)/;

/** A noun phrase, "to", a preposition, an adverb, or the end. */
const BEHIND = /^(?:DET|PRON|PART\/TO|ADP|NUM|ADV|PUNCT\/\.)/;
