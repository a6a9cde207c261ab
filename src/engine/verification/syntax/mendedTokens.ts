import type { Token } from '../../grammar/token';

/** A tree with the slips of the parser mended that are plain from the words alone; places are those of the words. */
export const mendedTokens = (tokens: readonly Token[]): readonly Token[] =>
  [besideNames, ledInSubjects, verbBehindNoun].reduce((read, mend) => mend(read), tokens);

/** "Her brother Neil Fenwick runs a bakery": of two subjects side by side the noun says who the name is. */
const besideNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isFirst =
      token.tag === 'NOUN' &&
      token.relation.startsWith('nsubj') &&
      next?.tag === 'PROPN' &&
      next.head === token.head &&
      next.relation === token.relation;
    return isFirst ? { ...token, head: at + 1, relation: 'compound' } : token;
  });

/** "After two deaths the firm recalled its pump": of two subjects the first, behind a preposition, is an adverbial. */
function ledInSubjects(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    if (!token.relation.startsWith('nsubj') || !NOMINAL.has(token.tag)) return;
    const place = beforeNoun(tokens, at);
    const before = tokens[place];
    const hasOther = tokens.some(
      (other, behind) => behind > at && other.head === token.head && other.relation.startsWith('nsubj'),
    );
    if (before === undefined || !hasOther || !LEADING.has(before.text.toLowerCase())) return;
    mended[at] = { ...token, relation: 'obl' };
    mended[place] = { ...before, head: at, relation: 'case', tag: 'ADP' };
  });
  return mended;
}

/** "The red line has 24 stations", with "line" for the sentence and the verb for a remark on it. */
function verbBehindNoun(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  const verb = tokens.findIndex(
    ({ head, relation, tag }, at) =>
      head === root && at > root && relation === 'parataxis' && (tag === 'VERB' || tag === 'AUX'),
  );
  const isPlain =
    verb >= 0 &&
    NOMINAL.has(tokens[root]?.tag ?? '') &&
    tokens.slice(root + 1, verb).every(({ tag }) => tag !== 'PUNCT' && tag !== 'VERB') &&
    !tokens.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'));
  if (!isPlain) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === root) return { ...token, head: verb, relation: 'nsubj' };
    return token.head === root && at > verb ? { ...token, head: verb } : token;
  });
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN']);
const LEADING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'during',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
]);

/** The place of the word before a noun and what stands before it in its phrase. */
function beforeNoun(tokens: readonly Token[], at: number): number {
  let place = at - 1;
  while (WITHIN.has(tokens[place]?.tag ?? '')) place -= 1;
  return place;
}
