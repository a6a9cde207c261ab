import type { Token } from '../../../grammar/token';

/** "last autumn", "this spring": without a preposition, such words say when (Quirk et al. 1985, 8.52). */
export function timePhrases(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => isTimeAt(tokens, at))) return tokens;
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const leading = tokens[at - 1];
    if (leading === undefined || !isTimeAt(tokens, at) || isRead(token)) return;
    const verb = verbOf(tokens, at);
    if (verb < 0) return;
    mended[at - 1] = { ...leading, tag: 'ADJ', head: at, relation: 'amod' };
    mended[at] = { ...token, head: verb, relation: 'obl:unmarked' };
    if (token.head < 0) asRoot(mended, verb, at);
  });
  return mended;
}

/** Whether a word is the noun of such a phrase. */
export const isTimeAt = (tokens: readonly Token[], at: number): boolean =>
  isTimeNoun(tokens[at]?.text ?? '') &&
  /^(?:last|next|this|that)$/i.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.tag !== 'ADP' &&
  tokens[at - 2]?.tag !== 'DET' &&
  !/^(?:NOUN|PROPN|VERB|AUX|PART)$/.test(tokens[at + 1]?.tag ?? '');

/** Seasons, spans, months and days of the week. */
export const isTimeNoun = (word: string): boolean => TIMES.test(word);

const TIMES =
  /^(?:spring|summer|autumn|fall|winter|year|month|week|night|decade|century|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

const isRead = ({ relation }: Token): boolean => relation === 'obl:unmarked';

/** The first verb behind what opens the sentence; else the last before. */
function verbOf(tokens: readonly Token[], at: number): number {
  const isVerb = ({ tag, relation }: Token): boolean => tag === 'VERB' && !/^(?:amod|compound|case)$/.test(relation);
  return at === 1 ? tokens.findIndex(isVerb) : tokens.findLastIndex((token, place) => place < at - 1 && isVerb(token));
}

function asRoot(tokens: Token[], verb: number, was: number): void {
  tokens.forEach((token, at) => {
    if (at === verb) tokens[at] = { ...token, head: -1, relation: 'root' };
    else if (token.head === was && at > was && at !== verb) tokens[at] = { ...token, head: verb };
  });
  // Between the two stood what the parser took for the sentence: the verb's subject.
  const subject = tokens.findIndex(
    ({ head, tag }, at) => at > was && at < verb && head === verb && /^(?:NOUN|PROPN)$/.test(tag),
  );
  const noun = tokens[subject];
  if (noun !== undefined) tokens[subject] = { ...noun, relation: 'nsubj' };
}
