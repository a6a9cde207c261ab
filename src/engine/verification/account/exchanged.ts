import { converseOf } from '../../lexicon/converses';
import { isSymmetric } from '../../lexicon/symmetric';
import { REPORTING_VERBS } from '../../text/reportingTags';
import { isNoun } from '../syntax/neighbours';
import { isPassive, isReporting } from '../syntax/roles';
import type { Node, Parsed } from '../syntax/parsed';
import { leadingPreposition, phrasesOf } from './phrases';
import type { Pairs } from './says';

/**
 * The nouns of a statement that stand in its source the other way round, with nothing that would allow it: English tells who
 * does what to whom by the order of words (Quirk et al. 1985, 2.13). Active and passive, "X is Y", symmetric words, and nouns
 * that belong to each other ("the abbey's library") may turn round, and so may phrases of time and place.
 */
export function exchangedNouns(statement: Parsed, pairs: Pairs): readonly Node[] {
  if (mayTurnRound(statement, pairs)) return [];
  const claimedPhrases = inPhrases(statement);
  const inOtherPlaces = pairs
    .filter(([claimed, found]) => isLedInOnlyThere(claimed, found))
    .map(([claimed]) => claimed);
  const nouns = pairs.filter(([claimed, found]) => {
    const areNouns = isNoun(claimed) && (isNoun(found) || found.tag === 'PRON');
    return (
      areNouns &&
      !isSpeaker(claimed) &&
      !isTime(claimed, found) &&
      !claimedPhrases.has(claimed) &&
      !inPhrases(found.sentence).has(found)
    );
  });
  const crossed = nouns.filter(([a, one]) => nouns.some(([b, other]) => isCrossed(a, b, one, other)));
  return [...inOtherPlaces, ...crossed.map(([a]) => a)];
}

/** "This spring the union …", "… this spring": what says when has no place of its own. */
const isTime = (...nodes: readonly Node[]): boolean =>
  nodes.every(({ relation, quantity }) => relation === 'obl:unmarked' || quantity?.kind === 'date');

/** A subject that in the source stands behind a preposition: "Ghent lent", "lent to Ghent". */
const isLedInOnlyThere = (claimed: Node, found: Node): boolean =>
  claimed.at < (claimed.sentence.nodes.find(({ tag }) => tag === 'VERB')?.at ?? 0) &&
  isNoun(claimed) &&
  claimed.quantity === undefined &&
  leadingPreposition(claimed) === '' &&
  /^(?:to|from|with|against|for|into|towards|without)$/.test(leadingPreposition(found));

const inPhrases = (sentence: Parsed): ReadonlySet<Node> => new Set(phrasesOf(sentence).flatMap(({ nodes }) => nodes));

const isCrossed = (a: Node, b: Node, one: Node, other: Node): boolean =>
  a.at < b.at &&
  one.sentence === other.sentence &&
  one.at > other.at &&
  !areRelated(a, b) &&
  !areRelated(one, other) &&
  !isClauseOf(other, one);

/** "a beacon which a storm destroyed": the clause's own subject stands behind its object. */
const isClauseOf = (noun: Node, { relation, parent }: Node): boolean =>
  relation === 'nsubj' && parent?.relation === 'acl:relcl' && parent.parent?.whole === noun;

/** One belongs to the other, or both are coordinated. */
const areRelated = (a: Node, b: Node): boolean =>
  isAbove(a, b) || isAbove(b, a) || (a.parent !== undefined && a.relation === 'conj' && isAbove(a.parent, b));

function isAbove(a: Node, b: Node): boolean {
  const parent = b.parent?.whole;
  return parent !== undefined && (parent === a || (isNoun(parent) && isAbove(a, parent)));
}

/** A change of voice, a copula, or a relation that holds from either side. */
const mayTurnRound = ({ nodes }: Parsed, pairs: Pairs): boolean =>
  nodes.some(({ relation, meaning }) => relation === 'cop' || isSymmetric(meaning)) ||
  pairs.some(
    ([claimed, found]) =>
      converseOf(claimed.lemma, found.lemma) !== undefined ||
      (claimed.tag === 'VERB' && found.tag === 'VERB' && isPassive(claimed) !== isPassive(found)),
  );

/** "The mayor said", "said the mayor". */
const isSpeaker = ({ parent }: Node): boolean =>
  parent !== undefined && (SAYING.test(parent.text) || isReporting(parent));
const SAYING = new RegExp(`^(?:${REPORTING_VERBS})$`, 'iu');
