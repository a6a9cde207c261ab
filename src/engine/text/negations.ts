/** A word that negates what follows. Offsets count UTF-16 code units in the text. */
export interface Negation {
  readonly start: number;
  readonly end: number;
}

/** Negating words, auxiliaries with "n't", and verbs whose complement did not happen (Karttunen 1971, implicatives). */
const CUE =
  /\b(?:not|never|no|none|neither|nobody|nothing|nowhere|without|cannot|nor|\w+n['’]t|zero(?= \p{L})|(?:fail|failed|fails|failing|refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|neglect(?:ed|s)?) to|unable to|lacks?|lacked|lacking)\b/giu;

/** What has yet to happen has not happened. */
const YET_TO = /\byet to\b/giu;

/** Uses that do not negate: "not only", "no doubt", "no fewer than", "no. 4". */
const NO_NEGATION =
  /^(?:not (?:only|just|merely|least|to mention)|no (?:doubt|matter|fewer|less|more) ?(?:than)?|no\.\s?\d|nothing (?:but|more)|not un)/iu;

/** "did not open until July" says that it opened, and when. */
const DELAYED = /^(?:not|\w+n['’]t|never)\b[^.;:!?]*?\b(?:un)?till?\b/iu;

/** "Nobody but the priest" is the priest alone. */
const EXCEPTIVE =
  /^(?:no|none|nobody|nothing|nowhere|not)\b[^.;:!?]{0,60}?\b(?:but|except|other than|apart from|save)\b(?! also)/iu;

/** A limit: "may not exceed 60", "no class may have more than 24", "never more than" say how much, and deny nothing. */
const LIMIT =
  /^(?:not|no|never|\w+n['’]t|cannot|without)\b[^.;:!?]{0,60}?\b(?:exceed\w*|(?:more|less|fewer|later|earlier|longer|higher|lower|greater) than|over|above|below|under|beyond)\b[^.;:!?]{0,20}?(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|hundred|thousand)\b)/iu;

/** The negations of a text, in order. */
export const negationsOf = (text: string): readonly Negation[] =>
  [...text.matchAll(CUE), ...text.matchAll(YET_TO)]
    .sort((one, other) => one.index - other.index)
    // "Much if not most" denies nothing.
    .filter(({ index }) => !/\bif $/i.test(text.slice(0, index)))
    .filter(({ index }) => !NO_NEGATION.test(text.slice(index, index + 24)) && !DELAYED.test(text.slice(index)))
    .filter(({ index }) => !EXCEPTIVE.test(text.slice(index)) && !LIMIT.test(text.slice(index)))
    .map(({ 0: cue, index }) => ({ start: index, end: index + cue.length }));
