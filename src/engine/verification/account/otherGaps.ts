import { gapsOf } from '../syntax/gaps';
import type { Node } from '../syntax/parsed';
import type { SentenceSegment } from '../syntax/sentenceSegments';
import type { PairRule } from './says';

/** "Holt paid for the roof, Lind for the windows" says nothing of windows that Holt paid for: each part goes with its own subject. */
export const isOfOtherGap: PairRule = (_claimed, found, known) =>
  gapsOf(found.sentence).some(({ subject, rest, ownSubject, ownRest }) => {
    const isMixed = (
      part: SentenceSegment,
      twin: SentenceSegment,
      itsSubject: SentenceSegment,
      other: SentenceSegment,
    ): boolean =>
      part.includes(found) &&
      tells(part, twin, known) &&
      tells(other, itsSubject, known) &&
      !tells(itsSubject, other, known);
    return isMixed(ownRest, rest, ownSubject, subject) || isMixed(rest, ownRest, subject, ownSubject);
  });

/** Whether a word was found here that does not stand in the same place of the other clause, too ("the red team", "the blue team"). */
const tells = (words: SentenceSegment, others: SentenceSegment, known: ReadonlySet<Node>): boolean =>
  words.some(({ whole, lemma }) => known.has(whole) && !others.some((other) => other.lemma === lemma));
