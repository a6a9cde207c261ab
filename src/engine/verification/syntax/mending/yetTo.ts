import type { Token } from '../../../grammar/token';

/** "The trial is yet to begin": what the parser hung on "yet" belongs to the verb. */
export function yetTo(tokens: readonly Token[]): readonly Token[] {
  const yet = tokens.findIndex(({ lemma }, at) => lemma === 'yet' && tokens[at + 1]?.lemma === 'to');
  const verb = yet < 0 ? -1 : tokens.findIndex(({ tag }, at) => at > yet + 1 && tag === 'VERB');
  if (verb < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === yet) return { ...token, tag: 'ADV', head: verb, relation: 'advmod' };
    if (at === verb && token.head === yet)
      return { ...token, head: tokens[yet]?.head ?? -1, relation: tokens[yet]?.relation ?? 'root' };
    if (token.head !== yet || at === verb) return token;
    return { ...token, head: verb, relation: token.relation === 'cop' ? 'aux' : token.relation };
  });
}
