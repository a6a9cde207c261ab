import { BEHIND, PAST, plainVerbs, type Retagged, type TagOf, type WrittenWord } from './plainVerbs';

/**
 * The verbs that the tagger took for something else. A sentence has a finite verb, and so has a clause behind "when" (Quirk et
 * al. 1985, 10.1 and 14.4): where it saw none, one is found. None for what is no sentence. `canBeVerb` is what a dictionary says.
 */
export function finiteVerbsOf(
  words: readonly WrittenWord[],
  tagOf: TagOf,
  canBeVerb: (word: string) => boolean,
): readonly Retagged[] {
  const plain = [...plainVerbs(words, tagOf), ...participlesInAsides(words, tagOf)];
  const seen: TagOf = (at) => plain.find((one) => one.at === at)?.tag ?? tagOf(at);
  const own = ofSentence(words, seen, canBeVerb);
  return [...plain, ...(own === undefined ? ofClauses(words, seen) : [own])];
}

/** "The hall, opened in 1932, has 340 seats": between two commas before the sentence's verb stands a participle. */
function participlesInAsides(words: readonly WrittenWord[], tagOf: TagOf): readonly Retagged[] {
  const at = words.findIndex(({ text }) => text === ',') + 1;
  const isFirst =
    at > 1 && tagOf(at) === 'VERB/VBD' && !words.slice(0, at).some((_, place) => FINITE.test(tagOf(place)));
  const close = words.findIndex(({ text }, place) => place > at && text === ',');
  const isClosed = close > 0 && FINITE.test(tagOf(close + 1)) && tagOf(close + 1) !== 'VERB/VBD';
  return isFirst && isClosed && !PAST.has(words[at]?.text ?? '') ? [{ at, tag: 'VERB/VBN' }] : [];
}

/**
 * "The museum plans to return the masks": the first noun that can be a verb, stands behind a noun and before what verbs go with.
 * "The church burned down": a past form behind the first noun.
 */
function ofSentence(
  words: readonly WrittenWord[],
  tagOf: TagOf,
  canBeVerb: (word: string) => boolean,
): Retagged | undefined {
  if (!/^[.!?]$/.test(words.at(-1)?.text ?? '') || words.some((_, at) => FINITE.test(tagOf(at)))) return undefined;
  if (words.some((_, at) => PARTICIPLE.test(tagOf(at)))) return pastForm(words, tagOf, 0, words.length);
  const at = words.findIndex(
    ({ text }, place) =>
      /^NOUN/.test(tagOf(place)) &&
      /^(?:NOUN|PROPN|PRON)/.test(tagOf(place - 1)) &&
      BEHIND.test(tagOf(place + 1)) &&
      canBeVerb(text),
  );
  return at < 0 ? undefined : { at, tag: tagOf(at) === 'NOUN/NNS' ? 'VERB/VBZ' : 'VERB/VBP' };
}

/** "When the ferry capsized off Kallow Point, …": the past form in each clause that has no finite verb. */
function ofClauses(words: readonly WrittenWord[], tagOf: TagOf): readonly Retagged[] {
  return words.flatMap(({ text }, at) => {
    if (!LEADS_CLAUSE.has(text.toLowerCase())) return [];
    const ends = words.findIndex((word, place) => place > at && /^[,;.:]$/.test(word.text));
    const end = ends < 0 ? words.length : ends;
    const inside = words.slice(at + 1, end).map((_, place) => tagOf(at + 1 + place));
    if (inside.some((tag) => FINITE.test(tag))) return [];
    const verb = pastForm(words, tagOf, at + 1, end);
    return verb === undefined ? [] : [verb];
  });
}

/** What leads in clauses, and is no preposition ("after the war fought in …"). */
const LEADS_CLAUSE: ReadonlySet<string> = new Set(
  'when while because although though if unless whereas where once'.split(' '),
);

const FINITE = /^(?:VERB\/VB[DPZ]|AUX\/)/;
/** Headlines have no more. */
const PARTICIPLE = /^VERB\/VB[GN]/;

/** The first verb of a stretch, right behind a phrase with an article or a name, unless "by" makes it a participle. */
function pastForm(words: readonly WrittenWord[], tagOf: TagOf, from: number, end: number): Retagged | undefined {
  const at = words.findIndex((_, place) => place >= from && place < end && PARTICIPLE.test(tagOf(place)));
  const degree = words.findLastIndex((_, place) => place < at && !isDegree(place)) + 1;
  const isBehindNoun = degree > from && /^(?:NOUN|PROPN)/.test(tagOf(degree - 1));
  const isPlain = words
    .slice(from, degree)
    .every(({ text }, place) => text === 'of' || /^(?:DET|ADJ|NOUN|PROPN|NUM)/.test(tagOf(from + place)));
  const isPast = PAST.has(words[at]?.text ?? '') || /[a-z]ed$/.test(words[at]?.text ?? '');
  // "by half", "by 20 per cent" tell how far.
  const isLedOn = words.slice(at, end).some(({ text }, place) => text === 'by' && !MEASURE.test(measureAt(at + place)));
  return isBehindNoun && isPlain && isPast && !isLedOn ? { at, tag: 'VERB/VBD' } : undefined;

  /** "more than doubled", "nearly doubled", "also opened". */
  function isDegree(place: number): boolean {
    return /^ADV/.test(tagOf(place)) || /^(?:more|less|than)$/i.test(words[place]?.text ?? '');
  }

  function measureAt(by: number): string {
    const behind = /^DET/.test(tagOf(by + 1)) ? by + 2 : by + 1;
    return /^NUM/.test(tagOf(behind)) ? 'NUM' : (words[behind]?.text ?? '');
  }
}

const MEASURE = /^(?:NUM|half$|quarter$|third$)/;
