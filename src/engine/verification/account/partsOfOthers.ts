import { picksOne } from '../phenomena/alternatives';
import { dropsCondition } from '../phenomena/certainty';
import { isLeftOpen } from '../phenomena/leftOpen';
import { isHeldFor } from '../phenomena/opinion';
import { leavesItsWorld } from '../phenomena/otherWorld';
import { denyOtherwise } from '../phenomena/polarity';
import type { Node, Parsed } from '../syntax/parsed';
import { rootsOf } from '../syntax/roles';
import type { Window } from '../syntax/window';
import { exchangedNouns } from './exchanged';
import { isFramed } from './framing';
import { isOfOther } from './nounsOfOthers';
import { isOfOtherFrame } from './otherFrames';
import { isOfOtherGap } from './otherGaps';
import { isOfOtherRow } from './otherRows';
import { isOfFartherSubject } from './fartherSubjects';
import { isSaidByNameAlone } from './ownNames';
import { phrasesOfOthers } from './rivals';
import type { PairRule, Pairs } from './says';
import { isOnlyWithin, lacksScope } from './scopes';
import { isOtherSide } from './scores';
import { isOfSome } from './someOfThem';
import { isComparedWith, isOtherStandard } from './standards';
import { isSumOfMore } from './sums';
import { isClauseOfOtherValue, isValueOfOther } from './valuesOfOthers';

/** Words of a statement with those of a window that were taken to say them. */
interface Matched {
  readonly pairs: Pairs;
  readonly window: Window;
}

/** One question a file: is it said of something else, or only planned, doubted, held for so, one of several? */
const RULES: readonly PairRule[] = [
  isOfOther,
  isSumOfMore,
  isFramed,
  isValueOfOther,
  isClauseOfOtherValue,
  isOtherSide,
  isOfOtherFrame,
  isOfOtherGap,
  isOfOtherRow,
  isOfFartherSubject,
  isOfSome,
  lacksScope,
  isOnlyWithin,
  isSaidByNameAlone,
  isLeftOpen,
  isHeldFor,
  picksOne,
];

/**
 * The parts of a statement that its source says of something else, or not as a fact, although every word of them was found:
 * what is asked last of every account. `isRelation`: the statement relates two things, and may begin with either.
 */
export function partsOfOthers(statement: Parsed, { pairs, window }: Matched, isRelation: boolean): readonly Node[] {
  const known = new Set(pairs.map(([, found]) => found));
  const rules = isRelation ? RULES : [...RULES, isOtherStandard, isComparedWith];
  const single = rules.flatMap((isOther) => pairs.filter(([claimed, found]) => isOther(claimed, found, known, pairs)));
  // The preposition that relates two things turns round with them.
  const led = isRelation ? pairs.filter(([{ tag }]) => tag !== 'ADP') : pairs;
  const isNothingSaid = answers(statement) || isNoStatement(statement, pairs) || joinsOpposites(pairs, window);
  return [
    ...phrasesOfOthers(statement, led),
    ...single.map(([claimed]) => claimed),
    ...(isRelation ? [] : exchangedNouns(statement, pairs)),
    ...(isNothingSaid ? rootsOf(statement) : []),
  ];
}

/** Whether a sentence of the source asks, sets a condition, or tells of another world. */
const isNoStatement = (statement: Parsed, pairs: Pairs): boolean =>
  pairs.some(
    ([, { sentence }]) => asks(sentence) || dropsCondition(statement, sentence) || leavesItsWorld(statement, sentence),
  );

/** "Yes, …" affirms what somebody asked, which no source has. */
const answers = ({ text }: Parsed): boolean => /^(?:(?:yes|yeah|yep|nope),?|no,)\s/i.test(text.trimStart());

/** A question says nothing. */
const asks = ({ text }: Parsed): boolean => /[?？]["”’)]*\s*$/u.test(text);

/** Whether what is said is put together from a sentence that denies and from another form of it that does not. */
const joinsOpposites = (pairs: Pairs, window: Window): boolean => {
  const used = new Set(pairs.map(([, { sentence }]) => sentence));
  const grounds = window.grounds.filter(({ sentence }) => used.has(sentence));
  return grounds.some(({ ground, sentence }) =>
    grounds.some((other) => other.ground === ground && denyOtherwise(sentence, other.sentence)),
  );
};
