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
  const own = unit.head === high ? adjective : unit;
  const above = tokens[own.head];
  // "… and was painted red": the second of two predicates had become the first.
  const isFirst = own.head > high && tokens.slice(high, own.head).some(({ tag }) => tag === 'CCONJ');
  if (own.head > high && !isFirst) return tokens;
  const { head, relation } = isFirst && above !== undefined ? above : own;
  return tokens.map((token, at) => {
    if (at === high) return { ...token, tag: 'ADJ', head, relation };
    if (at === high - 1) return { ...token, head: high, relation: 'obl:unmarked' };
    if (isFirst && at === own.head) return { ...token, head: high, relation: 'conj' };
    const isOwn = at < high - 2 && (token.head === high - 1 || (isFirst && token.head === own.head));
    return isOwn || (token.head === high - 1 && at > high) ? { ...token, head: high } : token;
  });
}

const HIGH = /^(?:high|long|wide|deep|thick|tall|old|away|apart|across)$/i;
