import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

// What stands behind a semicolon is a sentence of its own, which begins with its subject as others do.

/** "…; the south pier, built in 1910, has 55 lamps", "…; its rival Castor warned patients": noun, verb, and what is between commas. */
export function clausesBehindSemicolons(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach(({ text }, at) => {
    if (text !== ';') return;
    const subject = headBehind(tokens, at);
    const verb = subject === undefined ? undefined : verbBehind(tokens, subject);
    if (subject === undefined || verb === undefined || isRead(tokens, subject, verb)) return;
    const governor = governorOf(tokens, at, verb);
    if (governor >= 0) asClause(mended, { subject, verb, governor, from: at });
  });
  return mended;
}

/** The verb of the sentence before; or what grammar hung on the second verb as if it were no sentence. */
function governorOf(tokens: readonly Token[], end: number, verb: number): number {
  const first = tokens.findLastIndex(
    ({ tag, relation }, place) => place < end && isVerbal(tag) && CLAUSES.has(relation),
  );
  return first >= 0 ? first : tokens.findIndex(({ tag, head }, place) => place < end && isVerbal(tag) && head === verb);
}

const CLAUSES: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis']);
const isVerbal = (tag: string): boolean => tag === 'VERB' || tag === 'AUX';

/** The head of the noun phrase that begins behind a place. */
function headBehind(tokens: readonly Token[], place: number): number | undefined {
  let at = place + 1;
  while (BEFORE_HEAD.test(tokens[at]?.tag ?? '') || tokens[at]?.relation === 'nmod:poss') at += 1;
  const head = at - 1;
  return NOMINAL.has(tokens[head]?.tag ?? '') && head > place ? head : undefined;
}

const BEFORE_HEAD = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** The finite verb right behind a noun, or behind a participle clause between commas. */
function verbBehind(tokens: readonly Token[], subject: number): number | undefined {
  const isSet = tokens[subject + 1]?.text === ',' && /^VB[NGD]$/.test(tokens[subject + 2]?.fine ?? '');
  const closing = isSet ? tokens.findIndex(({ text }, at) => at > subject + 1 && text === ',') : subject;
  const at = closing + 1;
  const token = tokens[at];
  const isFinite = token !== undefined && (/^VB[DZP]$/.test(token.fine) || isPastBeforeNoun(tokens, at));
  const isAuxiliary = /^(?:aux|cop)/.test(token?.relation ?? '') && tokens[token?.head ?? -1]?.tag !== 'NUM';
  return closing >= subject && isFinite && !isAuxiliary ? at : undefined;
}

/** "Castor warned patients": a participle would stand before its noun with an article. */
const isPastBeforeNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.fine === 'VBN' && tokens[at].relation === 'amod' && NOMINAL.has(tokens[at - 1]?.tag ?? '');

const isRead = (tokens: readonly Token[], subject: number, verb: number): boolean =>
  tokens[subject]?.head === verb &&
  /^nsubj/.test(tokens[subject].relation) &&
  CLAUSES.has(tokens[verb]?.relation ?? '');

interface Clause {
  readonly subject: number;
  readonly verb: number;
  readonly governor: number;
  /** Where it begins. */
  readonly from: number;
}

/** The noun becomes the verb's subject, what the verb was hung on behind it its object; the participle says more of the noun. */
function asClause(tokens: Token[], { subject, verb, governor, from }: Clause): void {
  const above = tokens[verb]?.head ?? -1;
  const wasRoot = above < 0;
  tokens.forEach((token, at) => {
    if (wasRoot && at === governor) tokens[at] = { ...token, tag: 'VERB', head: -1, relation: 'root' };
    else if (wasRoot && at < from && token.head === verb) tokens[at] = { ...token, head: governor };
    else if (at === verb) tokens[at] = { ...token, tag: 'VERB', head: governor, relation: 'parataxis' };
    else if (at === subject) tokens[at] = { ...token, head: verb, relation: 'nsubj' };
    else if (at === above && at > verb) tokens[at] = { ...token, head: verb, relation: 'obj' };
    else if (at > subject && at < verb && /^acl/.test(token.relation)) tokens[at] = { ...token, head: subject };
    else if (at > verb && token.head < from && token.relation !== 'conj') tokens[at] = { ...token, head: verb };
    else if (at > verb && at !== above && token.head === above && token.relation === 'conj' && token.tag === 'VERB')
      tokens[at] = { ...token, head: verb };
  });
}

/** "…; its rival warned patients but left its drug on sale": a verb behind "but" goes with the nearer subject. */
export const conjunctsOfNearest = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.relation !== 'conj' || token.tag !== 'VERB' || hasSubject(tokens, at)) return token;
    const nearer = tokens.findLastIndex(
      ({ tag, relation }, place) =>
        place > token.head && place < at && isVerbal(tag) && CLAUSES.has(relation) && hasSubject(tokens, place),
    );
    return nearer < 0 || tokens[nearer]?.head === at ? token : { ...token, head: nearer };
  });

const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^nsubj/.test(relation));
