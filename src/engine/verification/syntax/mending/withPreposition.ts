import type { Token } from '../../../grammar/token';
import { beforeNoun, NOMINAL } from './nominal';

/** "Researchers at the University of Halm tested …": no subject has a preposition; this one says more of the noun before it. */
export function subjectsWithPreposition(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    if (!token.relation.startsWith('nsubj')) return;
    const place = beforeNoun(tokens, at);
    const [preposition, noun] = [tokens[place], tokens[place - 1]];
    const isLedIn =
      preposition?.tag === 'ADP' && preposition.head === token.head && noun !== undefined && NOMINAL.has(noun.tag);
    if (!isLedIn) return;
    const takesOver = !tokens.some(
      ({ head, relation }, other) => other < place && head === token.head && /^nsubj/.test(relation),
    );
    mended[at] = { ...token, head: place - 1, relation: 'nmod' };
    for (let word = place; word < at; word += 1)
      if (tokens[word]?.head === token.head) mended[word] = { ...(tokens[word] as Token), head: at };
    if (takesOver) mended[place - 1] = { ...noun, head: token.head, relation: token.relation };
  });
  return mended;
}

/** "was published in Vienna and translated into Czech": a phrase right behind a verb is that verb's. */
export const besideItsVerb = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const place = token.relation === 'obl' ? beforeNoun(tokens, at) : -1;
    const verb = tokens[place - 1];
    const isOther =
      verb?.tag === 'VERB' && verb.relation === 'conj' && verb.head === token.head && tokens[place]?.tag === 'ADP';
    return isOther ? { ...token, head: place - 1 } : token;
  });

/** "by Teresa Wynn, an astronomer from Leeds": a noun with an article behind a name and a comma says who that is. */
export const asides = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (!/^(?:obl|obj|conj|nmod)$/.test(token.relation) || token.tag !== 'NOUN') return token;
    const place = beforeNoun(tokens, at);
    const isArticle = /^an?$/.test(tokens[place + 1]?.text ?? '');
    const name = tokens[place - 1];
    const hasOwn = tokens.some(({ head, relation }) => head === at && /^(?:case|cc|nsubj|cop)/.test(relation));
    const isAside = tokens[place]?.text === ',' && isArticle && name?.tag === 'PROPN' && !hasOwn;
    return isAside ? { ...token, head: place - 1, relation: 'appos' } : token;
  });
