import type { Token } from '../../../grammar/token';
import { canBeVerb } from '../../../grammar/dictionary';
import { beforeNoun, NOMINAL } from './nominal';

// Objects, and the verbs that they stand behind.

/** "The red line, opened in 1982, has 24": "have" before a bare number is no auxiliary. */
export function havingNumbers(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ lemma, relation, head }, place) => lemma === 'have' && relation === 'aux' && head === place + 1,
  );
  const [have, number] = [tokens[at], tokens[at + 1]];
  if (have === undefined || number?.tag !== 'NUM') return tokens;
  return tokens.map((token, place) => {
    if (place === at) return { ...token, tag: 'VERB', head: number.head, relation: number.relation };
    if (place === at + 1) return { ...token, head: at, relation: 'obj' };
    return token.head === at + 1 && (place < at || token.relation !== 'nummod') ? { ...token, head: at } : token;
  });
}

/** "The bell was cast in 1742 and weighs two tonnes": behind "and", a form that can be a verb is one before a figure or an article. */
export function verbsBehindAnd(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const isVerb =
      tokens[at - 1]?.tag === 'CCONJ' &&
      token.tag !== 'PROPN' &&
      /^\p{Ll}+s$/u.test(token.text) &&
      canBeVerb(token.text) &&
      next !== undefined &&
      (next.tag === 'NUM' || next.tag === 'DET' || /^\d/.test(next.text));
    const first = isVerb ? governorOf(tokens, at) : -1;
    if (first < 0) return;
    mended[at] = {
      ...token,
      tag: 'VERB',
      fine: 'VBZ',
      lemma: token.tag === 'VERB' ? token.lemma : baseOf(token),
      head: first,
      relation: 'conj',
    };
    const and = tokens[at - 1];
    if (and !== undefined) mended[at - 1] = { ...and, head: at, relation: 'cc' };
    const object = tokens.findIndex(
      ({ tag, relation }, place) => place > at && NOMINAL.has(tag) && !/^(?:nummod|compound)$/.test(relation),
    );
    const noun = tokens[object];
    if (noun !== undefined && beforeNoun(tokens, object) <= at) mended[object] = { ...noun, head: at, relation: 'obj' };
  });
  return mended;
}

/** The finite verb of the clause before, whose subject is one. */
function governorOf(tokens: readonly Token[], at: number): number {
  const verb = tokens.findLastIndex(
    ({ tag, relation }, place) => place < at && tag === 'VERB' && /^(?:root|conj|parataxis)$/.test(relation),
  );
  const isOne = tokens.some(
    ({ head, relation, fine }) => head === verb && /^nsubj/.test(relation) && /^NNP?$/.test(fine),
  );
  return isOne ? verb : -1;
}

const baseOf = ({ text }: Token): string => text.replace(/ies$/, 'y').replace(/(?:(?<=(?:s|x|z|ch|sh))es|s)$/, '');

/** "adds 3 spoons of vinegar, 1 cup of cream and six onions": measured things in a row, separated by commas, are of one row. */
export function measuredRows(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  let first = -1;
  tokens.forEach((_, at) => {
    const token = mended[at];
    if (token === undefined || !NOMINAL.has(token.tag) || !isMeasured(mended, at)) return;
    const before = beforeNoun(mended, at);
    const isNext = first >= 0 && (mended[before]?.text === ',' || mended[before]?.tag === 'CCONJ');
    if (isNext && mended[first]?.head === token.head) mended[at] = { ...token, head: first, relation: 'conj' };
    else if (token.relation === 'obj') first = at;
  });
  return mended;
}

/** By the figure before it, whatever grammar took that for. */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'NUM' || /^[\d½¼¾⅓⅔]/.test(tokens[at - 1]?.text ?? '');

/** "1 cup of cream and six onions": no noun is a part of another beyond "and". */
export function apartByAnd(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const head = tokens[token.head];
    const isAcross =
      token.relation === 'compound' &&
      token.head > at + 1 &&
      tokens[at + 1]?.tag === 'CCONJ' &&
      tokens[at - 1]?.lemma === 'of';
    const noun = tokens[at - 2];
    if (!isAcross || head === undefined || noun === undefined || !NOMINAL.has(noun.tag)) return;
    mended[at] = { ...token, head: at - 2, relation: 'nmod' };
    mended[at - 1] = { ...(tokens[at - 1] ?? token), head: at, relation: 'case' };
    if (head.relation === 'conj') mended[token.head] = { ...head, head: noun.head };
  });
  return mended;
}

/** "called the ruling a blow", "named her director": behind verbs of naming the second noun says what the first is called. */
export function namedAs(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach(({ tag, lemma }, verb) => {
    if (tag !== 'VERB' || !NAMING.has(lemma)) return;
    const second = tokens.findIndex(
      ({ text }, at) =>
        at > verb + 2 &&
        at < verb + 8 &&
        /^an?$/i.test(text) &&
        tokens[at - 1]?.tag !== 'ADP' &&
        tokens[at - 1]?.tag !== 'CCONJ',
    );
    const article = tokens[second];
    const name = article?.head ?? -1;
    const object = second - 1;
    const [named, noun] = [tokens[object], tokens[name]];
    if (named === undefined || noun === undefined || !NOMINAL.has(noun.tag) || beforeNoun(tokens, object + 1) < verb)
      return;
    if (tokens.slice(verb + 1, object).some(({ text }) => /^[,;]$/.test(text))) return;
    mended[object] = { ...named, tag: NOMINAL.has(named.tag) ? named.tag : 'NOUN', head: verb, relation: 'obj' };
    mended[name] = { ...noun, head: verb, relation: 'xcomp' };
    tokens.forEach((token, at) => {
      if (at > verb && at < object && token.head === name) mended[at] = { ...token, head: object };
    });
  });
  return mended;
}

const NAMING: ReadonlySet<string> = new Set('call name dub term label declare pronounce consider'.split(' '));
