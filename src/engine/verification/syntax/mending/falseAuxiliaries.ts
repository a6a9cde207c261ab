import type { Token } from '../../../grammar/token';

/** "Rain destroyed the harvest": what helps no verb, and stands before one, is what acts. */
export const falseAuxiliaries = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isFalse)
    ? tokens.map((token, at) =>
        isFalse(token, at, tokens) ? { ...token, ...NOUN, lemma: token.text.toLowerCase() } : token,
      )
    : tokens;

const NOUN = { tag: 'NOUN', fine: 'NN', relation: 'nsubj' } as const;

const isFalse = ({ relation, lemma, head }: Token, at: number, tokens: readonly Token[]): boolean =>
  /^aux/.test(relation) &&
  !AUXILIARIES.has(lemma) &&
  head > at &&
  !tokens.some((other) => other.head === head && /^nsubj/.test(other.relation));

/** With the short forms, as the lemmas have them (Quirk et al. 1985, 3.21). */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "be have do get will would shall should can could may might must ought need dare use 'll 'd 's 're 've 'm wo ca ’ll ’d ’s ’re ’ve ’m".split(
    ' ',
  ),
);
