import { dropsPossibility, isLessDoubtful, isMoreCertain } from '../phenomena/certainty';
import { saysDenialOf } from '../phenomena/contraries';
import { hasOtherDegree } from '../phenomena/degree';
import { asksOtherwise } from '../phenomena/obligation';
import { isOtherTense } from '../phenomena/tense';
import { haveSameDenials, isDenied, isExcluded } from '../phenomena/polarity';
import { dropsRestriction, isNoMore, quantifierOf } from '../phenomena/quantifier';
import type { Node } from '../syntax/parsed';
import { isLeftOutside, isVerbal } from './compatible';

/** A part of a statement that a passage does not say, or says otherwise: then `found` is what it says. */
export interface Loss {
  readonly node: Node;
  readonly kind: 'notSaid' | 'otherwise';
  readonly found?: Node;
}

/** What two words that speak of the same do not share: whether it is so, how surely, of how many. */
export function lossesOfPair(claimed: Node, found: Node, isOpposite: boolean): readonly Loss[] {
  const losses: Loss[] = [];
  if (isVerbal(found) && (isVerbal(claimed) || claimed.relation === 'root')) {
    const isTurned = isDenied(claimed) !== (isDenied(found) !== isOpposite);
    if (isTurned && (isOpposite || !haveSameDenials(claimed.sentence, found.sentence)))
      losses.push({ node: claimed, kind: 'otherwise', found });
    else if (isOpposite && !isTurned && !isSaidByDenial(claimed, found))
      losses.push({ node: claimed, kind: 'notSaid' });
    else if (isMoreCertain(claimed, found)) losses.push({ node: claimed, kind: 'otherwise', found });
    else if (asksOtherwise(claimed, found)) losses.push({ node: claimed, kind: 'notSaid' });
    else if (dropsPossibility(claimed, found)) losses.push({ node: claimed, kind: 'notSaid' });
  } else if (isVerbal(claimed) && (isDenied(claimed) !== (isDeniedState(found) !== isOpposite) || isOfDenied(found)))
    losses.push({ node: claimed, kind: 'notSaid' });
  else if (isOpposite) losses.push({ node: claimed, kind: 'otherwise', found });
  if ((isExcluded(found) && !isExcluded(claimed)) || dropsRestriction(claimed, found))
    losses.push({ node: claimed, kind: 'notSaid' });
  if (losses.length === 0 && isLessDoubtful(claimed, found)) losses.push({ node: claimed, kind: 'otherwise', found });
  if (isOtherTense(claimed, found)) losses.push({ node: claimed, kind: 'notSaid' });
  if (hasOtherDegree(claimed, found) || isLeftOutside(claimed, found)) losses.push({ node: claimed, kind: 'notSaid' });
  const [own, other] = [quantifierOf(claimed), quantifierOf(found)];
  if (own !== undefined && other !== undefined && !isNoMore(own.level, other.level))
    losses.push({ node: own.word, kind: 'otherwise', found: other.word });
  else if (own === undefined && other !== undefined && (other.level === 1 || (other.level < 5 && isDefinite(claimed))))
    losses.push({ node: claimed, kind: 'notSaid' });
  else if (own !== undefined && other === undefined && (own.level >= 4 || (own.level === 0 && !isLacked(found))))
    losses.push({ node: own.word, kind: 'notSaid' });
  return losses;
}

/** "The paintings": all of them. */
const isDefinite = ({ children }: Node): boolean => children.some(({ lemma }) => lemma === 'the');

/** "Fell" says "did not rise"; "did not rise" does not say "fell". */
const isSaidByDenial = (claimed: Node, found: Node): boolean =>
  isDenied(found) ? saysDenialOf(claimed.lemma, found.lemma, false) : saysDenialOf(found.lemma, claimed.lemma, true);

/** "has not insured", where grammar took the participle for an adjective. */
const isDeniedState = (found: Node): boolean => found.tag === 'ADJ' && isDenied(found);

/** "is not a Scottish cellist": what says more of a noun that is denied. */
const isOfDenied = ({ relation, parent }: Node): boolean =>
  relation === 'amod' && parent !== undefined && isDenied(parent.whole);

/** "lacks a doctor" has none. */
const isLacked = ({ parent, relation }: Node): boolean => relation === 'obj' && LACKING.has(parent?.whole.lemma ?? '');

const LACKING: ReadonlySet<string> = new Set(['lack', 'miss']);
