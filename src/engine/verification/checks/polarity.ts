import { spanOf } from '../../model/span';
import type { Discrepancy } from '../../model/verdict';
import { converseOf } from '../../lexicon/converses';
import { areAntonyms } from '../../text/antonyms';
import { languageOf } from '../../text/language';
import { foldWord, termOf, termsOf, type Term } from '../../text/terms';
import { areDerived } from '../../text/wordForms';
import { wordsOf, type Word } from '../../text/words';
import { negationsOf, type Negation } from '../../text/negations';
import { abstains, type Check } from '../check';
import { doubtFrom } from '../doubt';
import { evidenceFrom, shareMatched, type Ground } from '../grounds';
import { singleReplacements } from '../slot';
import { isInside, isQuoted, type Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Finds statements that turn a sentence round: a negation added or dropped, or a word replaced by its opposite. */
export const polarityCheck: Check = {
  id: 'polarity',
  examine(statement, grounds) {
    // Negations, opposites and their scope are read in English only.
    if (languageOf(statement.claim.text) !== 'en') return abstains;
    for (const ground of grounds.sentences) {
      if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST - ANTONYM_ALLOWANCE) break;
      const discrepancy = negationFlip(statement, ground) ?? antonymFlip(statement, ground);
      // The best sentence decides: a weaker one that differs is about something else.
      if (discrepancy !== undefined)
        return { kind: 'refutes', discrepancies: [discrepancy], evidence: [evidenceFrom(ground)] };
      if (ground.coverage >= CLOSE_ANCHOR_LEAST) break;
    }
    return doubtFrom(statement, grounds, ['negation', 'opposite']);
  },
};

/** An antonym is itself an unmatched word, so that the sentence as a whole covers less. */
const ANTONYM_ALLOWANCE = 0.15;

/** A word that is negated in one of the two sentences only. */
function negationFlip(statement: Statement, ground: Ground): Discrepancy | undefined {
  if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST) return undefined;
  const { masked } = statement.claim;
  const claimedCues = negationsOf(masked);
  const foundCues = negationsOf(ground.sentence.text);
  for (const [at, match] of ground.matches.entries()) {
    const term = statement.terms[at];
    if (!term || !match || isQuoted(term, statement.quotations)) continue;
    const claimedCue = cueFor(masked, claimedCues, term.start);
    const foundCue = cueFor(ground.sentence.text, foundCues, match.term.start);
    const cue = claimedCue ?? foundCue;
    if (cue === undefined || (claimedCue !== undefined && foundCue !== undefined)) continue;
    const other =
      claimedCue === undefined
        ? { text: masked, cues: claimedCues, term }
        : { text: ground.sentence.text, cues: foundCues, term: match.term };
    if (mayDeny(other) || isDescribing(masked, term) || isOpen(ground.sentence.text, match.term, masked, term))
      continue;
    return flip(statement, ground, stretch(claimedCue, term), stretch(foundCue, match.term));
  }
  return undefined;
}

/** Verbs, nouns and prepositions that deny what they go with (Karttunen 1971, negative implicatives). */
const DENYING =
  /\b(?:fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|avoid(?:s|ed|ing)?|declin(?:e|es|ed|ing)|against|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing|ion)?|unable|without|lack(?:s|ed|ing)?|prevent(?:s|ed|ing)?)\b/i;

/**
 * Whether the sentence without the negation may deny the word all the same: where it stands a second time, in a word of its
 * own ("refused to comply" for "did not comply"), or from afar.
 */
const mayDeny = ({ text, cues, term }: { text: string; cues: readonly Negation[]; term: Term }): boolean =>
  isDeniedAnywhere(text, cues, term.term) ||
  deniesItself(text, term) ||
  reaches(text, cues, term.start) ||
  NEGATION_BEFORE.test(text.slice(0, term.start));

/** A negation that only sets one thing against another ("not in water but in oil") is one all the same. */
const NEGATION_BEFORE = /\b(?:not|never|no)(?: (?:the|a|an|be|been|in))? $/i;

/**
 * "most chemical changes" beside "this is not a chemical change": a word that says more of a noun, which the statement denies of
 * nothing.
 */
const isDescribing = (text: string, { start, end }: Term): boolean =>
  /\b(?:the|a|an|all|most|many|some|few|other|these|those)\s$/i.test(text.slice(0, start)) &&
  /^\s\p{L}{3,}s?\b/u.test(text.slice(end)) &&
  !/^\s(?:is|are|was|were|has|have|had|of|in|on|at|to|for|by|from|with|and|or|that|which|who)\b/.test(text.slice(end));

/** "to use the box" beside "is not using it": an infinitive says of nothing that it is so. */
const isOpen = (text: string, found: Word, masked: string, claimed: Word): boolean =>
  /\bto $/.test(text.slice(0, found.start)) && !/\bto $/.test(masked.slice(0, claimed.start));

/** Whether a negation stands before any occurrence of a word. */
const isDeniedAnywhere = (text: string, cues: readonly Negation[], term: string): boolean =>
  termsOf(text).some(
    (one) => (one.term === term || areDerived(one.term, term)) && cueFor(text, cues, one.start) !== undefined,
  );

/** Whether a text denies a word of it by another word. */
const deniesItself = (text: string, { start, end }: { start: number; end: number }): boolean =>
  DENYING.test(`${text.slice(0, start)} ${text.slice(end)}`);

const stretch = (
  cue: Negation | undefined,
  { start, end }: { start: number; end: number },
): { start: number; end: number } => ({
  start: cue?.start ?? start,
  end,
});

/** The negation whose first content word is at `at`: only function words stand between, in the same clause. */
function cueFor(text: string, cues: readonly Negation[], at: number): Negation | undefined {
  return cues.find(({ end }) => {
    const between = text.slice(end, at);
    return end <= at && !CLAUSE_END.test(between) && between.length < SCOPE_MOST && termsOf(between).length === 0;
  });
}

/** Whether any negation stands before `at` in its clause: too far to be sure of, yet near enough to keep silent. */
const reaches = (text: string, cues: readonly Negation[], at: number): boolean =>
  cues.some(({ end }) => end <= at && !CLAUSE_END.test(text.slice(end, at)));

const CLAUSE_END = /[,;:.!?()—–]/u;

/** How far a negation reaches over function words, in code units: "did not by then also accept". */
const SCOPE_MOST = 30;

/** A word of the statement whose place in the sentence is taken by its opposite. */
function antonymFlip(statement: Statement, ground: Ground): Discrepancy | undefined {
  if (negationsOf(statement.claim.masked).length !== negationsOf(ground.sentence.text).length) return undefined;
  const claimed = wordsOf(statement.claim.masked);
  const found = wordsOf(ground.sentence.text);
  const has = (words: readonly Word[], word: Word): boolean => words.some((other) => formOf(other) === formOf(word));
  const opposed = [...singleReplacements(claimed, found), ...besideTheSame(statement, ground)].find(
    ({ a, b }) =>
      areAntonyms(formOf(a), formOf(b)) &&
      !has(claimed, b) &&
      !has(found, a) &&
      // "unable" is itself the negation, and "west of" may only be told from the other side.
      !negationsOf(ground.sentence.text).some(({ start, end }) => start <= b.start && b.start < end) &&
      // "Less than 100 per cent" and "more than 80" are for the values to say.
      !isInside(a, statement.quantities) &&
      !isInside(b, ground.words.quantities) &&
      !isPlacedOtherwise(a, b) &&
      !isOneAct(a, b) &&
      !isQuoted(a, statement.quotations) &&
      shareMatched(statement, ground.matches, [a]) >= CLOSE_ANCHOR_LEAST,
  );
  return opposed && flip(statement, ground, opposed.a, opposed.b);
}

/** "West of" may only be told from the other side; "before" and "after" hardly ever are. */
const isPlacedOtherwise = (a: Word, b: Word): boolean =>
  converseOf(foldWord(a.text), foldWord(b.text)) !== undefined && !/^(?:before|after)$/i.test(a.text);

/** Who defeats another has the victory: the noun is the opposite, the verb tells the same act. */
const isOneAct = (a: Word, b: Word): boolean =>
  [a, b].some(isDefeating) && [a, b].some(({ text }) => /^victor/i.test(text));
const isDefeating = ({ text }: Word): boolean => /^defeat(?:s|ed|ing)$/i.test(text);

/** Pairs of words that go before the same word: "the weakening of its *positions*", "strengthening of *positions*". */
function besideTheSame(
  { terms }: Statement,
  { words, matches }: Ground,
): readonly { readonly a: Word; readonly b: Word }[] {
  const matchedStarts = matches.flatMap((match) => (match ? [match.term.start] : [])).sort((x, y) => x - y);
  return terms.flatMap((a, at) => {
    const next = matches.find((match, other) => other > at && match !== undefined);
    if (next === undefined || matches[at]?.degree === 1) return [];
    const isBefore = ({ start }: Word): boolean => matchedStarts.find((other) => other > start) === next.term.start;
    return words.terms.filter(isBefore).map((b) => ({ a, b }));
  });
}

const formOf = ({ text }: Word): string => termOf(text) ?? foldWord(text);

function flip(
  statement: Statement,
  ground: Ground,
  claimed: { start: number; end: number },
  found: { start: number; end: number },
): Discrepancy {
  const at = ground.sentence.span.start;
  return {
    kind: 'polarity',
    claimed: {
      span: spanOf<'claim'>(claimed.start, claimed.end),
      text: statement.claim.masked.slice(claimed.start, claimed.end),
    },
    found: {
      document: ground.passage.document,
      span: spanOf<'source'>(at + found.start, at + found.end),
      text: ground.sentence.text.slice(found.start, found.end),
    },
  };
}
