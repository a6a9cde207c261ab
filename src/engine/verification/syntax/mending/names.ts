import type { Token } from '../../../grammar/token';
import { beforeNoun } from './nominal';

// Names, and the nouns and titles beside them.

/** "Her brother Neil Fenwick runs a bakery": of two subjects side by side the noun says who the name is. */
export const besideNames = (tokens: readonly Token[]): readonly Token[] =>
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

/** "The engineer and painter Luc Favre": two titles before one name, with one article, are one person's. */
export const titlesSideBySide = (tokens: readonly Token[]): readonly Token[] => {
  const mended = [...tokens];
  tokens.forEach((name, at) => {
    const [first, and, second] = tokens.slice(Math.max(0, at - 3), at);
    if (name.tag !== 'PROPN' || and?.tag !== 'CCONJ' || first?.tag !== 'NOUN' || second?.tag !== 'NOUN') return;
    if (first.fine !== 'NN' || second.fine !== 'NN') return;
    const isBehind = name.head === at - 1 || name.head === at - 3;
    if (second.head !== at - 3 || (!isBehind && first.head !== at)) return;
    const isLed = tokens.some(({ head, relation }) => head === at - 3 && relation === 'case');
    mended[at] = isBehind
      ? { ...name, head: first.head, relation: first.relation }
      : { ...name, relation: isLed ? 'nmod' : name.relation };
    mended[at - 3] = { ...first, head: at, relation: 'compound' };
    mended[at - 1] = { ...second, head: at, relation: 'compound' };
    tokens.forEach((token, place) => {
      const isBeforeName = place < at - 3 && token.head === at - 3 && token.tag !== 'DET' && token.tag !== 'ADJ';
      if (isBeforeName || (place > at && (token.head === at - 3 || token.head === at - 1)))
        mended[place] = { ...token, head: at };
    });
  });
  return mended;
};

/** "Ruben Okafor, unlike Tall Harbour, produced it": no name is a part of another beyond a comma; the first is the subject. */
export function apartByComma(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const head = tokens[token.head];
    const isAcross =
      token.relation === 'compound' &&
      token.head > at + 1 &&
      tokens.slice(at + 1, token.head).some(({ text }) => text === ',');
    if (!isAcross || head?.tag !== 'PROPN' || token.tag !== 'PROPN') return;
    const isLed = tokens.some((other, place) => place > at && other.head === token.head && other.relation === 'case');
    if (!isLed) return;
    mended[at] = { ...token, head: head.head, relation: head.relation };
    mended[token.head] = { ...head, head: at, relation: 'nmod' };
  });
  return mended;
}

/** "by Teresa Wynn, an astronomer from Leeds": a noun with an article behind a name and a comma says who that is. */
export const behindNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (!/^(?:obl|obj|conj|nmod)$/.test(token.relation) || token.tag !== 'NOUN') return token;
    const place = beforeNoun(tokens, at);
    const isArticle = /^an?$/.test(tokens[place + 1]?.text ?? '');
    const name = tokens[place - 1];
    const hasOwn = tokens.some(({ head, relation }) => head === at && /^(?:case|cc|nsubj|cop)/.test(relation));
    const isAside = tokens[place]?.text === ',' && isArticle && name?.tag === 'PROPN' && !hasOwn;
    return isAside ? { ...token, head: place - 1, relation: 'appos' } : token;
  });
