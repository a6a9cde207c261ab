import type { Token } from '../../../grammar/token';

/** "Hunting saved the lynx": a gerund that a sentence begins with acts in it, where the next verb has nobody else who does. */
export function gerundsThatAct(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.fine !== 'VBG' || first.relation !== 'root') return tokens;
  const verb = tokens.findIndex(
    ({ head, relation, fine }) => head === 0 && relation === 'ccomp' && /^VB[DPZ]$/.test(fine),
  );
  const isActing =
    verb > 0 &&
    !tokens.slice(0, verb).some(({ text }) => text === ',') &&
    !tokens.some(({ head, relation }) => head === verb && /^(?:nsubj|mark)/.test(relation));
  if (!isActing) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === 0)
      return { ...token, tag: 'NOUN', fine: 'NN', lemma: token.text.toLowerCase(), head: verb, relation: 'nsubj' };
    return token.head === 0 && at > verb ? { ...token, head: verb } : token;
  });
}
