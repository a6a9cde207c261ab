import type { Node, Parsed } from './parsed';
import { isFinite, segmentsOf, withoutVerb, type SentenceSegment } from './sentenceSegments';

/** A clause that leaves out its verb, beside the one that has it: "Holt paid for the roof, Lind for the windows". */
export interface Gap {
  /** The words before the verb of the clause that has one, the verb, and those behind it. */
  readonly subject: SentenceSegment;
  readonly verb: SentenceSegment;
  readonly rest: SentenceSegment;
  /** What stands in their places in the clause without. */
  readonly ownSubject: SentenceSegment;
  readonly ownRest: SentenceSegment;
}

const remembered = new WeakMap<Parsed, readonly Gap[]>();

/** The clauses of a sentence that leave out the verb of the one before (gapping: Quirk et al. 1985, 13.92), by their words alone. */
export function gapsOf(sentence: Parsed): readonly Gap[] {
  const known = remembered.get(sentence);
  if (known !== undefined) return known;
  const segments = segmentsOf(sentence, () => false).map(behindConjunction);
  const gaps = withoutVerb(segments).flatMap(gapsOfSegment);
  remembered.set(sentence, gaps);
  return gaps;
}

const behindConjunction = (segment: SentenceSegment): SentenceSegment => {
  const first = segment.findIndex(({ tag }) => tag !== 'CCONJ');
  return first < 0 ? [] : segment.slice(first);
};

/** "Anna plays the cello, Berta the viola and Clara the piano": two behind "and", where each is one. */
function gapsOfSegment({
  base,
  segment,
}: {
  readonly base: SentenceSegment;
  readonly segment: SentenceSegment;
}): readonly Gap[] {
  const gapsOfAll = (parts: readonly SentenceSegment[]): readonly Gap[] =>
    parts.flatMap((part) => gapOf(base, part) ?? []);
  const and = segment.findIndex(({ tag }) => tag === 'CCONJ');
  const two = and < 0 ? [] : gapsOfAll([segment.slice(0, and), segment.slice(and + 1)]);
  return two.length === 2 ? two : gapsOfAll([segment]);
}

function gapOf(base: SentenceSegment, segment: SentenceSegment): Gap | undefined {
  const [first, last] = [base.findIndex(isFinite), base.findLastIndex(isFinite)];
  const subject = frontOf(base, first, segment);
  const [verb, rest] = [base.slice(first, last + 1), base.slice(last + 1)];
  const at = secondPart(segment, rest);
  if (
    at < 1 ||
    subject.length === 0 ||
    rest.length === 0 ||
    !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP)$/.test(segment[0]?.tag ?? '')
  )
    return undefined;
  return { subject, verb, rest, ownSubject: segment.slice(0, at), ownRest: segment.slice(at) };
}

/** What stands before the verb; of "in spring the herd" the phrase that the other clause begins with, too: "in winter in the valley". */
function frontOf(base: SentenceSegment, verb: number, [leading]: SentenceSegment): SentenceSegment {
  if (leading?.tag !== 'ADP') return base.slice(0, verb);
  const end = base.findIndex(
    ({ tag }, at) => at > 1 && /^(?:DET|PRON|PROPN)$/.test(tag) && base[at - 1]?.tag === 'NOUN',
  );
  return base[0]?.lemma === leading.lemma && end > 0 && end < verb ? base.slice(0, end) : [];
}

/**
 * Where behind a first noun phrase another part begins, as one stands behind the verb: with a preposition that does so there, with
 * an article of its own, or an ordinal.
 */
function secondPart(segment: SentenceSegment, rest: SentenceSegment): number {
  const leads = new Set(rest.filter(isPreposition).map(({ lemma }) => lemma));
  const at = segment.findIndex(
    (node, place) =>
      place > 0 &&
      ((isPreposition(node) && node.lemma !== 'of') ||
        (isArticle(node) && !isPreposition(segment[place - 1] ?? node)) ||
        (isOrdinal(node) && place === segment.length - 1)),
  );
  const node = segment[at];
  if (node === undefined || segment[0]?.fine === 'PRP$') return -1;
  // "In Harn, a town in Senn" says more of Harn.
  if (isPreposition(node)) return leads.has(node.lemma) && !/^an?$/.test(segment[0]?.lemma ?? '') ? at : -1;
  if (isArticle(node)) return rest.some((one) => isArticle(one) || /^(?:NOUN|PROPN)$/.test(one.tag)) ? at : -1;
  return rest.some(isOrdinal) ? at : -1;
}

const isPreposition = ({ tag }: Node): boolean => tag === 'ADP';
const isArticle = ({ lemma }: Node): boolean => lemma === 'the' || lemma === 'a' || lemma === 'an';
const isOrdinal = ({ text }: Node): boolean =>
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/i.test(text);
