import type { Node, Parsed } from '../../../../../../src/engine/verification/syntax/parsed';

/** The main clause of a sentence as its verb has it. */
export interface Clause {
  readonly verb: Node;
  readonly subject: Node;
  readonly object: Node | undefined;
  /** Who acts, where the clause is in the passive. */
  readonly agent: Node | undefined;
  readonly isPassive: boolean;
  readonly auxiliaries: readonly Node[];
  /** Phrases of time, place and manner that hang on the verb, with a preposition. */
  readonly adverbials: readonly Node[];
  /** Verbs that share the clause: "wrote and published". */
  readonly coordinated: readonly Node[];
}

/** The main clause, where it is one that states something of somebody. */
export function mainClause({ nodes }: Parsed): Clause | undefined {
  const verb = nodes.find(({ relation }) => relation === 'root');
  if (verb?.tag !== 'VERB') return undefined;
  return clauseOf(verb);
}

export function clauseOf(verb: Node): Clause | undefined {
  const of = (...relations: readonly string[]): readonly Node[] =>
    verb.children.filter(({ relation }) => relations.includes(relation));
  const subject = of('nsubj', 'nsubj:pass')[0];
  if (subject === undefined || subject.at > verb.at) return undefined;
  return {
    verb,
    subject,
    object: of('obj')[0],
    agent: of('obl:agent', 'obl').find((node) => prepositionOf(node) === 'by' && isSomebody(node)),
    isPassive: subject.relation === 'nsubj:pass',
    auxiliaries: of('aux', 'aux:pass'),
    adverbials: of('obl').filter((node) => hasPreposition(node)),
    coordinated: of('conj').filter(({ tag }) => tag === 'VERB'),
  };
}

/** Somebody or something, not "by 1850", "by hand", "by train". */
const isSomebody = ({ quantity, name, tag, children }: Node): boolean =>
  quantity === undefined &&
  (name !== undefined || (tag === 'NOUN' && children.some(({ relation }) => relation === 'det')));

const hasPreposition = (node: Node): boolean => node.children.some(({ relation }) => relation === 'case');

/** The preposition that leads in a phrase. */
export const prepositionOf = (node: Node): string =>
  node.children.find(({ relation }) => relation === 'case')?.lemma ?? '';

/** What denies a word, if anything: "not", "never", "no". */
export const denialOf = (node: Node): Node | undefined => node.children.find(({ lemma }) => DENIALS.has(lemma));

const DENIALS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'barely',
  'scarcely',
]);

/** Whether a clause says plainly that something is or was: no denial, no doubt, no condition. */
export function isPlain({ verb }: Clause): boolean {
  const words = verb.sentence.nodes;
  return !words.some(
    ({ lemma, tag }) => DENIALS.has(lemma) || (tag === 'SCONJ' && OPEN.has(lemma)) || MODALS.has(lemma),
  );
}

const OPEN: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'although', 'though']);
const MODALS: ReadonlySet<string> = new Set('may might could would should must can shall ought'.split(' '));
