import { gapsOf, type Gap } from '../syntax/gaps';
import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/** "Holt paid for the roof, Lind for the windows" says nothing of windows that Holt paid for: each part goes with its own subject. */
export const isOfOtherGap: PairRule = (_claimed, found, known) =>
  gapsOf(found.sentence).some(
    (gap) =>
      (gap.ownRest.includes(found) && isOfOtherSubject(gap, known)) ||
      (gap.rest.includes(found) && isOfOwnSubject(gap, known)),
  );

const isOfOtherSubject = ({ subject, ownSubject, ownRest, rest }: Gap, known: ReadonlySet<Node>): boolean =>
  tells(subject, ownSubject, known) && !tells(ownSubject, subject, known) && tells(ownRest, rest, known);

const isOfOwnSubject = ({ subject, ownSubject, rest, ownRest }: Gap, known: ReadonlySet<Node>): boolean =>
  tells(ownSubject, subject, known) && !tells(subject, ownSubject, known) && tells(rest, ownRest, known);

/** Whether a word was found here that does not stand in the same place of the other clause, too ("the red team", "the blue team"). */
const tells = (words: readonly Node[], others: readonly Node[], known: ReadonlySet<Node>): boolean =>
  words.some(({ whole, lemma }) => known.has(whole) && !others.some((other) => other.lemma === lemma));
