import { spanOf } from '../model/span';
import type { Discrepancy } from '../model/verdict';
import { languageOf } from '../text/language';
import { negationsOf } from '../text/negations';
import { sentencesOf } from '../text/sentences';
import { termsOf } from '../text/terms';
import type { LocatedPiece, LocatedQuotation } from './locatedQuotation';

/**
 * Words that an omission joins into something the source does not say: the end of one sentence to the predicate of
 * another, whose subject was left out; words many sentences apart; a clause without the negation right before it. What
 * begins with a subject of its own, or is a sentence of its own, may be joined.
 */
export function wrongJoints(masked: string, located: LocatedQuotation): readonly Discrepancy[] {
  const { text, start, end, pieces } = located;
  if (pieces.length < 2 || languageOf(text.slice(Math.max(0, start - AROUND), end + AROUND)) !== 'en') return [];
  return pieces.slice(1).flatMap((piece, at) => wrongJoint(masked, located, pieces[at], piece) ?? []);
}

/** Enough of the source around a quotation to tell its language. Unit: code units. */
const AROUND = 100;

function wrongJoint(
  masked: string,
  { passage, text }: LocatedQuotation,
  before: LocatedPiece | undefined,
  { claimed, found }: LocatedPiece,
): Discrepancy | undefined {
  const [from, next, own] = [before?.found.at(-1)?.end, found[0], claimed[0]];
  if (from === undefined || next === undefined || own === undefined) return undefined;
  const gap = text.slice(from, next.start);
  const leftOut =
    negatedBy(gap, masked.slice(before?.claimed.at(-1)?.end ?? 0, own.start)) ?? otherSubject(text, from, found);
  if (leftOut === undefined) return undefined;
  const span = spanOf<'source'>(from + leftOut, next.end);
  return {
    kind: 'wording',
    claimed: { span: spanOf<'claim'>(own.start, own.end), text: masked.slice(own.start, own.end) },
    found: { document: passage.document, span, text: text.slice(span.start, span.end) },
  };
}

/** Where a negation stands in the gap with nothing but asides between it and one of its ends; it must be the writer's, too. */
function negatedBy(gap: string, written: string): number | undefined {
  if (negationsOf(written).length > 0) return undefined;
  const bare = gap.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  if (SENTENCE_END.test(bare)) return undefined;
  return negationsOf(bare).find(
    ({ start, end }) => termsOf(bare.slice(0, start)).length === 0 || termsOf(bare.slice(end)).length === 0,
  )?.start;
}

/** Between two commas, dashes or brackets. */
const ASIDE = /,\s[^,.;:!?]{3,160},|[–—]\s?[^–—.;:!?]{3,160}[–—]|\([^()]{1,160}\)/gu;
const SENTENCE_END = /[.!?]["”’]?\s+["“‘]?\p{Lu}/u;

/** Where the sentence begins whose end is joined to another one, from the gap's start. */
function otherSubject(text: string, from: number, found: LocatedPiece['found']): number | undefined {
  const next = found[0]?.start ?? from;
  const origin = Math.max(0, from - AROUND);
  const starts = sentencesOf(text.slice(origin, found.at(-1)?.end ?? next)).map(({ start }) => origin + start);
  const between = starts.filter((start) => from <= start && start <= next);
  const last = between.at(-1);
  if (last === undefined || !/[\p{L}\p{N}]/u.test(text.slice(last, next))) return undefined;
  const clause = text.slice(next, found.at(-1)?.end ?? next);
  const goesOn =
    between.length <= SENTENCES_MOST && /[,;:—–]\s?$/u.test(text.slice(from, next)) && SUBJECT.test(clause);
  return goesOn ? undefined : last - from;
}

/** Most sentence ends between two parts that belong together. Default: 3. Source: an omission is of a sentence or two. */
const SENTENCES_MOST = 3;

/** A clause with a subject: after a conjunction, an article, a pronoun, a name or a number. */
const SUBJECT =
  /^(?:(?:and|but|or|so|yet|for|because|since|while|when|if|that|where|although|though|as)\s){0,2}(?:(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|no|every|each|some|many|most|all|both|few|several|I|he|she|it|they|we|you|there|what|who|nobody|everybody|somebody|nothing|everything|one|two|three|four|five)\b|\d|\p{Lu})/u;
