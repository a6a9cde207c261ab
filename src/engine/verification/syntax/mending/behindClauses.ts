import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

// Where the clause of a subject ends, and the rest of its sentence begins, with no comma to tell it.

/** "The dog that bit the postman belongs": of two subjects the one behind "that" is the clause's. */
export function subjectsOfClauses(tokens: readonly Token[]): readonly Token[] {
  const subjects = tokens.flatMap(({ relation }, at) => (relation === 'nsubj' ? [at] : []));
  const [first, second] = subjects.flatMap((one, nth) => {
    const other = subjects.slice(nth + 1).find((at) => tokens[at]?.head === tokens[one]?.head);
    return other !== undefined && isRelativeBetween(tokens, one, other) ? [one, other] : [];
  });
  if (first === undefined || second === undefined) return tokens;
  const before = tokens.findLastIndex(({ tag }, at) => at < second && !BESIDE.has(tag));
  // "The man whom the police arrested had worked …"
  const isActing = tokens[before]?.tag === 'PRON';
  const verb = isActing ? tokens.findIndex(({ tag }, at) => at > second && tag === 'VERB') : before;
  if (verb < first + 2 || verb === tokens[second]?.head) return tokens;
  return tokens.map((token, at) => {
    if (at === second) return { ...token, head: verb, relation: isActing ? 'nsubj' : 'obj' };
    return at === verb ? { ...token, head: first, relation: 'acl:relcl' } : token;
  });
}

/** "The company that supplies the hospital also runs the kitchen": what is no clause of "supplies" is the sentence's verb. */
export function verbsAfterClauses(tokens: readonly Token[]): readonly Token[] {
  const clause = tokens.findIndex(({ relation }) => relation === 'acl:relcl');
  const noun = tokens[clause]?.head ?? -1;
  const verb = tokens.findIndex(
    ({ head, relation, tag, fine }, at) =>
      head === clause && at > clause && relation === 'ccomp' && tag === 'VERB' && /^VB[DPZ]$/.test(fine),
  );
  const object = tokens.findIndex(({ head, relation }, at) => head === verb && at > clause && relation === 'nsubj');
  const hasVerb = /^(?:VERB|AUX)$/.test(tokens[tokens[noun]?.head ?? -1]?.tag ?? '');
  const isLedIn = tokens.slice(clause, object).some(({ tag }) => tag === 'SCONJ' || tag === 'PRON' || tag === 'PUNCT');
  if (noun !== tokens.findIndex(({ tag }) => NOMINAL.has(tag)) || verb < 0 || object < clause) return tokens;
  if (hasVerb || isLedIn) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
    if (at === object) return { ...token, head: clause, relation: 'obj' };
    return token.head < 0 ? { ...token, head: verb, relation: 'punct' } : token;
  });
}

const isRelativeBetween = (tokens: readonly Token[], first: number, second: number): boolean =>
  tokens.slice(first + 1, second).some(({ text }) => /^(?:that|who|whom|which)$/.test(text));

const BESIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADP']);
