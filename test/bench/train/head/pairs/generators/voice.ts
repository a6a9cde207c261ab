import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { isSymmetric } from '../../../../../../src/engine/lexicon/symmetric';
import { isPlain, mainClause, type Clause } from '../english/clause';
import { asStatement, inMidst, stretchOf } from '../english/writing';
import { participleOf, pastOf, presentOf } from '../english/verbs';
import type { Generator, Variant } from '../variant';

/** The same act told in the other voice, and the act with its two sides exchanged, in both voices. */
export const voice: Generator = {
  name: 'voice',
  *variants({ sentence }) {
    const clause = mainClause(sentence);
    if (clause === undefined || !isPlain(clause) || clause.coordinated.length > 0) return;
    if (clause.isPassive) yield* fromPassive(clause);
    else yield* fromActive(clause);
  },
};

/** Verbs without a passive (Quirk et al. 1985, 10.14), and those whose object is no second party. */
const NO_PASSIVE: ReadonlySet<string> = new Set(
  'have become mean cost lack resemble contain include remain get reach enter leave join suit fit weigh last take give make see do go come hold keep equal face feature say state tell think believe know want need like note show mark form start begin end enjoy gain lose'.split(
    ' ',
  ),
);

function* fromActive({ verb, subject, object, auxiliaries }: Clause): Iterable<Variant> {
  if (object === undefined || auxiliaries.length > 0 || NO_PASSIVE.has(verb.lemma) || isSymmetric(verb.lemma)) return;
  if (verb.children.some(({ relation }) => /^(?:iobj|xcomp|ccomp|compound:prt|advcl)$/.test(relation))) return;
  if (!isInOrder(subject, verb, []) || stretchOf(object)?.start !== verb.end + 1) return;
  const [actor, acted, tail] = [partOf(subject), partOf(object), tailAfter(object)];
  if (actor === undefined || acted === undefined || tail === undefined) return;
  const isPast = verb.fine === 'VBD';
  if (!isPast && verb.fine !== 'VBZ' && verb.fine !== 'VBP') return;
  const be = (of: Node): string => (isPast ? (isPlural(of) ? 'were' : 'was') : isPlural(of) ? 'are' : 'is');
  const done = participleOf(verb.lemma);
  yield { statement: asStatement(`${acted} ${be(object)} ${done} by ${actor} ${tail}`), truth: 'said' };
  if (!isFair(subject, object)) return;
  yield { statement: asStatement(`${actor} ${be(subject)} ${done} by ${acted} ${tail}`), truth: 'unsaid' };
  yield {
    statement: asStatement(
      `${acted} ${isPast ? pastOf(verb.lemma) : isPlural(object) ? verb.lemma : presentOf(verb.lemma)} ${actor} ${tail}`,
    ),
    truth: 'unsaid',
  };
}

function* fromPassive({ verb, subject, agent, auxiliaries }: Clause): Iterable<Variant> {
  const be = auxiliaries[0]?.text.toLowerCase();
  if (!isInOrder(subject, verb, auxiliaries)) return;
  if (agent === undefined || auxiliaries.length !== 1 || (be !== 'was' && be !== 'were') || agent.at < verb.at) return;
  const [acted, actor, tail] = [
    partOf(subject),
    partOf(
      agent,
      agent.children.filter(({ relation }) => relation === 'case'),
    ),
    tailAfter(agent),
  ];
  if (acted === undefined || actor === undefined || tail === undefined) return;
  if (agent.quantity !== undefined || !/^\w/.test(actor)) return;
  const between = verb.sentence.text.slice(verb.end, stretchOf(agent)?.start ?? verb.end).trim();
  yield { statement: asStatement(`${actor} ${pastOf(verb.lemma)} ${acted} ${between} ${tail}`), truth: 'said' };
  if (!isFair(subject, agent)) return;
  yield { statement: asStatement(`${acted} ${pastOf(verb.lemma)} ${actor} ${between} ${tail}`), truth: 'unsaid' };
  yield { statement: asStatement(`${actor} ${be} ${verb.text} by ${acted} ${between} ${tail}`), truth: 'unsaid' };
}

/** The words of a party, where they can stand elsewhere. */
function partOf(node: Node, without: readonly Node[] = []): string | undefined {
  if (node.tag === 'PRON' || node.children.some(({ relation }) => relation === 'acl:relcl' || relation === 'parataxis'))
    return undefined;
  const stretch = stretchOf(node, without);
  if (stretch === undefined || stretch.end - stretch.start > 90 || isCut(node, stretch)) return undefined;
  return inMidst(node.sentence, stretch);
}

/** Whether the grammar has cut a party short: what belongs to it goes on behind it, or it begins with a preposition. */
function isCut({ sentence: { nodes } }: Node, { start, end }: { start: number; end: number }): boolean {
  const next = nodes.find((one) => one.start >= end);
  const first = nodes.find((one) => one.start === start);
  return (
    first?.tag === 'ADP' ||
    (next !== undefined && (!ENDING.has(next.tag) || /^(?:of|\(|'s|’s|-|–|who|which|that)$/.test(next.text)))
  );
}

/** What may stand behind a whole party. */
export const ENDING: ReadonlySet<string> = new Set(['ADP', 'PUNCT', 'ADV', 'SCONJ', 'PART', 'VERB', 'AUX']);

/** Whether a sentence begins with its subject, or behind a comma, and its verb follows at once. */
function isInOrder(subject: Node, verb: Node, auxiliaries: readonly Node[]): boolean {
  const stretch = stretchOf(subject);
  const { text } = verb.sentence;
  const first = auxiliaries[0] ?? verb;
  return (
    stretch !== undefined &&
    /^$|,\s$/.test(text.slice(0, stretch.start)) &&
    /^\s+(?:\w+ly\s)?$/.test(text.slice(stretch.end, first.start))
  );
}

/** What follows a part up to the sentence's end. */
function tailAfter(node: Node): string | undefined {
  const end = stretchOf(node)?.end;
  const tail = end === undefined ? undefined : node.sentence.text.slice(end);
  return tail === undefined || /^\s*[:;—–-]/.test(tail) ? undefined : tail;
}

export const isPlural = (node: Node): boolean =>
  node.fine === 'NNS' || node.fine === 'NNPS' || node.children.some(({ relation }) => relation === 'conj');

/** Whether two parties can be exchanged without a slip of grammar that would tell by itself. */
const isFair = (a: Node, b: Node): boolean =>
  isPlural(a) === isPlural(b) && (a.name !== undefined) === (b.name !== undefined) && a.lemma !== b.lemma;
