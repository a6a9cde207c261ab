import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

// The verb of the sentence, where the parser took another word for it.

/** "The mill, which the monks had built, burned down": a past form behind a clause with commas is the sentence's verb. */
export function verbBehindClause(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  const own = (relation: RegExp): number =>
    tokens.findIndex((token) => token.head === root && relation.test(token.relation));
  const clause = own(/^acl:relcl$/);
  const verb = tokens.findIndex(
    ({ head, relation, fine, text }, at) =>
      head === root &&
      relation === 'acl' &&
      fine === 'VBN' &&
      /ed$/.test(text) &&
      at > clause &&
      tokens[at - 1]?.text === ',',
  );
  const isNoun = NOMINAL.has(tokens[root]?.tag ?? '') && own(/^(?:cop|nsubj)/) < 0;
  if (!isNoun || clause < 0 || verb < 0 || tokens.slice(verb).some(({ text }) => text === 'by')) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, fine: 'VBD', head: -1, relation: 'root' };
    if (at === root) return { ...token, head: verb, relation: 'nsubj' };
    return token;
  });
}

/** "The red line has 24 stations", with "line" for the sentence and the verb for a remark on it. */
export function verbBehindNoun(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  const verb = tokens.findIndex(
    ({ head, relation, tag, fine }, at) =>
      head === root &&
      at > root &&
      (relation === 'parataxis' || (relation === 'acl' && /^VB[DPZ]$/.test(fine))) &&
      (tag === 'VERB' || tag === 'AUX'),
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

/** Nothing belongs to a full stop: what was hung there goes to the word that the stop belongs to. */
export const offPunctuation = (tokens: readonly Token[]): readonly Token[] =>
  withoutStopAsRoot(tokens).map((token, at, all) => {
    const stop = all[token.head];
    if (stop?.tag !== 'PUNCT' || token.tag === 'PUNCT') return token;
    const isAside = token.fine === 'VBG' && all[at - 1]?.text === ',' && all[stop.head]?.tag === 'NOUN';
    return { ...token, head: stop.head, relation: isAside ? 'acl' : token.relation };
  });

/** "Since November 2021 the town has had sirens.", all of it hung on the stop: the first finite verb is the sentence's. */
function withoutStopAsRoot(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ head, tag }) => head < 0 && tag === 'PUNCT');
  const verb = tokens.findIndex(
    ({ tag, relation }) => tag === 'VERB' && !/^(?:acl|amod|advcl|xcomp|ccomp|csubj)/.test(relation),
  );
  if (stop < 0 || verb < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === stop) return { ...token, head: verb, relation: 'punct' };
    if (token.head !== stop) return token;
    const isLeading = token.tag === 'SCONJ' || token.tag === 'ADP';
    return isLeading
      ? { ...token, head: at + 1, relation: 'case', tag: 'ADP' }
      : { ...token, head: verb, relation: token.tag === 'NUM' ? 'obl' : token.relation };
  });
}

/** "who last rowed for the club": of two verbs side by side the first, which can be an adverb, is one. */
export function adverbBeforeVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ tag, text }, place) =>
      (tag === 'VERB' || tag === 'AUX') &&
      ADVERBS.has(text.toLowerCase()) &&
      /^VB[DN]$/.test(tokens[place + 1]?.fine ?? ''),
  );
  const [adverb, verb] = [tokens[at], tokens[at + 1]];
  if (adverb === undefined || verb === undefined) return tokens;
  return tokens.map((token, place) => {
    if (place === at)
      return { ...token, tag: 'ADV', fine: 'RB', lemma: token.text.toLowerCase(), head: at + 1, relation: 'advmod' };
    if (place === at + 1)
      return { ...token, fine: 'VBD', head: adverb.head === at + 1 ? -1 : adverb.head, relation: adverb.relation };
    return token.head === at ? { ...token, head: at + 1 } : token;
  });
}

const ADVERBS: ReadonlySet<string> = new Set(['last', 'long', 'better', 'best', 'well']);

/** "In Dr Vogt's opinion the dog caused the fire": what a preposition leads in at the beginning is not the sentence. */
export function ledInRoots(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  const isLed = tokens[0]?.tag === 'ADP' && tokens[0].head === root && NOMINAL.has(tokens[root]?.tag ?? '');
  const verb = tokens.findIndex(
    ({ tag, head }, at) =>
      at > root && tag === 'VERB' && head === root && tokens.some((one) => one.head === at && one.relation === 'nsubj'),
  );
  if (!isLed || verb < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' };
    if (at === root) return { ...token, head: verb, relation: 'obl' };
    return token.head === root && at > verb ? { ...token, head: verb } : token;
  });
}
