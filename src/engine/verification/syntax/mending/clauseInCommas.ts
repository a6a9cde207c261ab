import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

/** Where a clause between commas stands behind the subject that a sentence begins with, and the two verbs. */
interface ClausePlace {
  readonly subject: number;
  /** Of the relative word, and of the comma behind the clause. */
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly verb: number;
}

/**
 * "The house, which a storm damaged, was sold": the words alone tell the clause, its verb and the sentence's. Mended where the
 * parser has not seen whose verb is which.
 */
export function clauseInCommas(tokens: readonly Token[]): readonly Token[] {
  const place = placeOf(tokens);
  if (place === undefined) return tokens;
  const { subject, from, to, inner, verb } = place;
  if (tokens[subject]?.head === verb && tokens[verb]?.relation === 'root' && tokens[inner]?.head === subject)
    return tokens;
  const isPassive = tokens.some(({ head, relation }) => head === verb && relation === 'aux:pass');
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === subject) return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    if (at === inner) return { ...token, head: subject, relation: 'acl:relcl' };
    if (at > from && at < to && isOutside(token, place)) return { ...token, head: inner, relation: inClause(token) };
    return at === from && isOutside(token, place) ? { ...token, head: inner } : token;
  });
}

function placeOf(tokens: readonly Token[]): ClausePlace | undefined {
  const from = tokens.findIndex(({ text }, at) => RELATIVE.test(text) && tokens[at - 1]?.text === ',');
  const subject = from < 0 ? -1 : headOf(tokens, from - 1);
  if (subject < 0) return undefined;
  const to = tokens.findIndex(({ text }, at) => at > from && text === ',' && isFinite(tokens[at + 1]));
  const within = (isWanted: (token: Token) => boolean): number =>
    tokens.findIndex((token, at) => at > from && at < to && isWanted(token));
  const known = within(({ head, relation }) => head === subject && relation === 'acl:relcl');
  const inner = known < 0 ? within(({ tag, fine }) => tag === 'VERB' && FINITE.test(fine)) : known;
  const opening = tokens[to + 1];
  const verb = opening?.tag === 'AUX' ? opening.head : to + 1;
  const isOfOpening = opening?.tag !== 'AUX' || (verb > to && tokens[verb]?.tag === 'VERB');
  return to < 0 || inner < 0 || !isOfOpening ? undefined : { subject, from, to, inner, verb };
}

/** The noun of the phrase that a sentence begins with, where nothing else stands before its comma. */
function headOf(tokens: readonly Token[], comma: number): number {
  const before = tokens.slice(0, comma);
  if (before.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ'))
    return -1;
  return before.findIndex(({ tag, head }) => NOMINAL.has(tag) && (head < 0 || head >= comma));
}

const isFinite = (token: Token | undefined): boolean =>
  token?.tag === 'AUX' || (token?.tag === 'VERB' && /^VB[DPZ]$/.test(token.fine));

/** No infinitive and no gerund; the tagger takes past forms for participles. */
const FINITE = /^VB[DNPZ]$/;

const isOutside = ({ head }: Token, { from, to }: ClausePlace): boolean => head < from || head >= to;

const inClause = ({ relation }: Token): Token['relation'] =>
  relation === 'nsubj:pass' ? 'nsubj' : relation === 'root' ? 'conj' : relation;

const RELATIVE = /^(?:who|which|whom|whose)$/i;
