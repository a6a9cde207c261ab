import type { Node } from '../syntax/parsed';
import { isNoun, placeBehind } from '../syntax/neighbours';
import { isOfOrigin, prepositionOf } from '../syntax/roles';
import { agree } from './compatible';
import { leadingPreposition } from './phrases';
import type { Counterparts } from './says';

// A source may be shortened without another sense only where what is left out is an aside or an addition. Each rule here
// names a way in which leaving words out makes a sentence about something else.

/** "The brother of the mayor", "the mayor's brother", "the mayor candidate" are not the mayor. */
export function standsAlike(claimed: Node, other: Node): boolean {
  if (!isLedInAlike(claimed, other)) return false;
  // "a heavy smoker" says of nobody that he is heavy; a Danish painter is Danish.
  if (claimed.tag === 'ADJ' && isFollowedByNoun(other) && !isFollowedByNoun(claimed)) return isOfOrigin(other);
  if (!isNoun(claimed) || !isNoun(other)) return true;
  return isFollowedByNoun(claimed) || !isFollowedByNoun(other);
}

/** The same preposition, as it stands before the words or as grammar has it. Times may do without ("last year"). */
function isLedInAlike(claimed: Node, other: Node): boolean {
  const [own, found] = [leadingPreposition(claimed), leadingPreposition(other)];
  if (own === found) return true;
  if (own === '' && prepositionOf(claimed) === '') return claimed.quantity !== undefined && agree('', found);
  // "the owner of the mill" says who "owned the mill".
  if (own === 'of' && found === '') return true;
  return own !== '' && found !== '' && found !== 'of' && own !== 'of' && agree(own, found);
}

/** Whether a noun or a genitive goes on behind it: then it only says more of what follows. */
function isFollowedByNoun(node: Node): boolean {
  const next = node.sentence.nodes[placeBehind(node)];
  return next !== undefined && (next.text === "'s" || next.text === '’s' || isNoun(next));
}

/** Whether what is left out between words that follow each other is an aside, and no clause or phrase that they belong to. */
export function areJoined(counterparts: Counterparts): boolean {
  const pairs = [...counterparts].sort(([, a], [, b]) => a.at - b.at);
  const used = new Set(counterparts.values());
  return pairs.every(([claimed, found], at) => {
    const before = pairs[at - 1];
    if (before === undefined) return true;
    const own = between(before[0], claimed);
    if (isModifier(before[0], claimed) && !isWithinPhrase(between(before[1], found))) return false;
    const isOwn = ({ lemma, tag }: Node): boolean =>
      own.some((other) => other.lemma === lemma || (tag === 'CCONJ' && other.tag === 'CCONJ'));
    return isAside(between(before[1], found).filter((node) => !used.has(node.whole) && !isOwn(node)));
  });
}

const isModifier = ({ parent, at, relation }: Node, head: Node): boolean =>
  parent === head && head.at === at + 1 && /^(?:amod|compound|nummod)$/.test(relation);

/** "The rye harvest": nothing but more of the kind stands between a word and the noun that it says more of. */
const isWithinPhrase = (gap: readonly Node[]): boolean =>
  gap.every(({ tag }) => /^(?:ADJ|NUM|ADV|DET|CCONJ)$/.test(tag));

const between = (before: Node, after: Node): readonly Node[] => after.sentence.nodes.slice(before.at + 1, after.at);

/** What holds no other clause, or a whole one between commas or behind a relative pronoun. */
function isAside(gap: readonly Node[]): boolean {
  const opening = gap.filter(opensClause);
  if (opening.length === 0) return true;
  // "Strick, who owned the mill" is Strick, its owner.
  if (opening.every(({ lemma }) => /^(?:who|which|that)$/.test(lemma)) && !gap.some(isNoun)) return true;
  const [first, last] = [gap[0], gap.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (/^[,(]$/.test(first.text) && /^[,)]$/.test(last.text))
    return gap.slice(0, -1).every(({ text }) => !/^[;:]$/.test(text));
  return RELATIVE.has(first.lemma) && opening.length <= 2 && !gap.some(({ tag }) => tag === 'CCONJ');
}

const opensClause = ({ tag, relation, lemma }: Node): boolean =>
  (tag === 'VERB' && relation !== 'amod' && relation !== 'compound') ||
  tag === 'CCONJ' ||
  tag === 'SCONJ' ||
  RELATIVE.has(lemma);

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'that', 'where', 'when', 'while']);
