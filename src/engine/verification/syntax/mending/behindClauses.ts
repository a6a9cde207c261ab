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

/** "… behind Halm, who won at Brel": a clause behind "who" is not the sentence, when a verb before it can be. */
export function relativeRoots(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head, tag }) => head < 0 && tag === 'VERB');
  const pronoun = tokens.findIndex(
    ({ head, relation, text }, at) =>
      head === root &&
      at < root &&
      relation === 'nsubj' &&
      /^(?:who|which)$/.test(text) &&
      tokens[at - 1]?.text === ',',
  );
  const noun = pronoun - 2;
  const verb = tokens.findIndex(
    ({ head, tag, fine }, at) => at < noun && head === root && tag === 'VERB' && /^VB[DPZ]?$/.test(fine),
  );
  if (verb < 0 || !NOMINAL.has(tokens[noun]?.tag ?? '')) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === root) return { ...token, head: noun, relation: 'acl:relcl' };
    return token.head === root && at < pronoun ? { ...token, head: verb } : token;
  });
}

/** "The visitors, with ten men since Okoro was sent off, defended": of two subjects the nearer is that of the inner clause. */
export function subjectsBeforeClauses(tokens: readonly Token[]): readonly Token[] {
  const inner = tokens.findIndex(({ tag }, at) => tag === 'VERB' && subjectsAt(tokens, at).length > 1);
  const [first = -1, second = -1] = subjectsAt(tokens, inner);
  const mark = tokens.findIndex(({ tag, head }, at) => at > first && at < second && tag === 'SCONJ' && head === inner);
  const outer = tokens.findIndex(
    ({ tag, fine, head }, at) =>
      at > inner && tag === 'VERB' && head === inner && /^VB[DPZN]$/.test(fine) && tokens[at - 1]?.text === ',',
  );
  const [before, governor] = [tokens[inner], tokens[outer]];
  if (mark < 0 || before === undefined || governor === undefined || tokens[first + 1]?.text !== ',') return tokens;
  return tokens.map((token, at) => {
    if (at === outer) return { ...token, head: before.head, relation: before.relation };
    if (at === inner) return { ...token, head: outer, relation: 'advcl' };
    return at === first ? { ...token, head: outer, relation: 'nsubj' } : token;
  });
}

const subjectsAt = (tokens: readonly Token[], verb: number): readonly number[] =>
  tokens.flatMap(({ head, relation }, at) => (head === verb && at < verb && relation.startsWith('nsubj') ? [at] : []));
