import type { Token } from '../../../grammar/token';

/** "is 31 metres high": what is measured is high; the figure only says how (Quirk et al. 1985, 7.54). */
export function measures(tokens: readonly Token[]): readonly Token[] {
  const high = tokens.findIndex(
    ({ text }, at) =>
      HIGH.test(text) &&
      tokens[at - 1]?.tag === 'NOUN' &&
      tokens[at - 2]?.tag === 'NUM' &&
      /^(?:is|are|was|were)$/i.test(tokens[at - 3]?.text ?? ''),
  );
  const [adjective, unit, copula] = [tokens[high], tokens[high - 1], tokens[high - 3]];
  if (adjective === undefined || unit === undefined || copula === undefined || copula.head === high) return tokens;
  const above = unit.head === high ? adjective.head : unit.head;
  // "… and was painted red": the second of two predicates had become the first.
  const isFirst = above > high && tokens.slice(high, above).some(({ tag }) => tag === 'CCONJ');
  if (above > high && !isFirst) return tokens;
  return tokens.map((token, at) => {
    if (at === high)
      return {
        ...token,
        tag: 'ADJ',
        ...(isFirst
          ? placeOf(tokens, above)
          : { head: above, relation: unit.head === high ? adjective.relation : unit.relation }),
      };
    if (at === high - 1) return { ...token, head: high, relation: 'obl:unmarked' };
    if (isFirst && at === above) return { ...token, head: high, relation: 'conj' };
    const isOwn = at < high - 2 && (token.head === high - 1 || (isFirst && token.head === above));
    return isOwn || (token.head === high - 1 && at > high) ? { ...token, head: high } : token;
  });
}

const placeOf = (tokens: readonly Token[], at: number): Pick<Token, 'head' | 'relation'> => {
  const { head, relation } = tokens[at] ?? { head: -1, relation: 'root' };
  return { head, relation };
};

const HIGH = /^(?:high|long|wide|deep|thick|tall|old|away|apart|across)$/i;
