import type { Node } from '../syntax/parsed';
import { counterpartIn, type PairRule } from './says';

/**
 * Whether a subject is farther from its verb than it can be: "Three were against it and two abstained" has a nearer one, and behind a
 * semicolon another sentence begins.
 */
export const isOfFartherSubject: PairRule = (claimed, found, known, pairs) => {
  const verb = found.parent?.whole;
  const said = /^nsubj/.test(claimed.relation) ? counterpartIn(pairs, claimed.parent?.whole) : undefined;
  return (verb !== undefined && hasNearer(found, verb, known)) || (said !== undefined && isBeyond(found, said));
};

const hasNearer = (found: Node, verb: Node, known: ReadonlySet<Node>): boolean =>
  isCount(found) &&
  found.at < verb.at &&
  verb.children.some((other) => isCount(other) && other.at > found.at && other.at < verb.at && !known.has(other.whole));

/** A number that stands for those it counts. */
const isCount = ({ relation, tag }: Node): boolean => tag === 'NUM' && /^nsubj/.test(relation);

/** No semicolon of a bracket: "(born in 1922; died in 2009)". */
const isBeyond = (subject: Node, verb: Node): boolean =>
  subject.sentence === verb.sentence &&
  subject.sentence.text
    .slice(subject.end, verb.start)
    .replace(/\([^()]*\)?/g, '')
    .includes(';');
