import type { Token } from '../../../grammar/token';

/**
 * "The miller inherited": a noun of who does something, which the tagger took for the comparative of an adjective ("mill", "more
 * mill"). It stands where a noun does, behind its article and before no other noun.
 */
export const agentNouns = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isAgent)
    ? tokens.map((token, at) =>
        isAgent(token, at, tokens) ? { ...token, ...NOUN, lemma: token.text.toLowerCase() } : token,
      )
    : tokens;

const NOUN = { tag: 'NOUN', fine: 'NN' } as const;

const isAgent = ({ tag, text, relation }: Token, at: number, tokens: readonly Token[]): boolean =>
  tag === 'ADJ' &&
  /[^aeiou]er$/i.test(text) &&
  NOMINAL.has(relation) &&
  tokens[at - 1]?.tag === 'DET' &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '') &&
  !DEGREES.has(text.toLowerCase());

const NOMINAL: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod']);

/** Comparatives that stand for a noun: "the elder", "the latter". */
const DEGREES: ReadonlySet<string> = new Set(
  'elder older younger latter former other lesser larger smaller stronger weaker richer poorer bigger higher lower better'.split(
    ' ',
  ),
);
