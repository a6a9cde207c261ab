/** Another tag for one word. */
export interface Retagged {
  readonly at: number;
  readonly tag: string;
}

/**
 * A sentence has a finite verb (Quirk et al. 1985, 10.1); where the tagger saw none, one is given to it. "The museum plans to return
 * the masks": the first noun that can be a verb, stands behind a noun and before what verbs go with. "The church burned down": a
 * past form behind the first noun. `undefined` for what is no sentence. `tagOf` gives tags as "NOUN/NNS", empty outside of the
 * sentence; `canBeVerb` what a dictionary says.
 */
export function finiteVerbOf(
  words: readonly { readonly text: string }[],
  tagOf: (at: number) => string,
  canBeVerb: (word: string) => boolean,
): Retagged | undefined {
  if (!/^[.!?]$/.test(words.at(-1)?.text ?? '') || words.some((_, at) => FINITE.test(tagOf(at)))) return undefined;
  if (words.some((_, at) => PARTICIPLE.test(tagOf(at)))) return pastForm(words, tagOf);
  const at = words.findIndex(
    ({ text }, place) =>
      /^NOUN/.test(tagOf(place)) &&
      /^(?:NOUN|PROPN|PRON)/.test(tagOf(place - 1)) &&
      BEHIND.test(tagOf(place + 1)) &&
      canBeVerb(text),
  );
  return at < 0 ? undefined : { at, tag: tagOf(at) === 'NOUN/NNS' ? 'VERB/VBZ' : 'VERB/VBP' };
}

const FINITE = /^(?:VERB\/VB[DPZ]|AUX\/)/;
/** Headlines have no more. */
const PARTICIPLE = /^VERB\/VB[GN]/;

/** A noun phrase, "to", a preposition, an adverb, or the end. */
const BEHIND = /^(?:DET|PRON|PART\/TO|ADP|NUM|ADV|PUNCT\/\.)/;

/** The first verb, right behind a phrase with an article or a name, unless "by" makes it a participle. */
function pastForm(words: readonly { readonly text: string }[], tagOf: (at: number) => string): Retagged | undefined {
  const at = words.findIndex((_, place) => PARTICIPLE.test(tagOf(place)));
  const isBehindNoun = /^(?:NOUN|PROPN)/.test(tagOf(at - 1));
  const isPlain = words.slice(0, at).every((_, place) => /^(?:DET|ADJ|NOUN|PROPN|NUM)/.test(tagOf(place)));
  const isPast = PAST.has(words[at]?.text ?? '') || /[a-z]ed$/.test(words[at]?.text ?? '');
  const isLedOn = words.slice(at).some(({ text }) => text === 'by');
  return isBehindNoun && isPlain && isPast && !isLedOn ? { at, tag: 'VERB/VBD' } : undefined;
}

/** Pasts that are no participles. Source: Quirk et al. 1985, 3.13 to 3.20. */
const PAST: ReadonlySet<string> = new Set(
  'sang rang sank shrank sprang stank swam drank began ran rose drove rode wrote broke spoke stole froze chose woke wove took shook forsook gave forgave ate fell grew knew threw blew flew drew withdrew wore tore swore bore went did saw came became lay hid bit'.split(
    ' ',
  ),
);
