import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';

// Clauses that say more of a noun, and whose they are.

/** "a cook whose wife runs it": the wife does, and the clause belongs to the cook. */
export function whoseClauses(tokens: readonly Token[]): readonly Token[] {
  const whose = tokens.findIndex(({ text }) => text.toLowerCase() === 'whose');
  const noun = tokens.findLastIndex(({ tag }, at) => at < whose && NOMINAL.has(tag));
  const first = tokens.findIndex(
    ({ tag, relation }, at) => at > whose + 1 && (tag === 'AUX' || (tag === 'VERB' && relation !== 'amod')),
  );
  const isAuxiliary = /^(?:cop|aux)/.test(tokens[first]?.relation ?? '');
  const verb = isAuxiliary ? (tokens[first]?.head ?? -1) : first;
  const own = tokens.findLastIndex(({ tag }, at) => at > whose && at < first && (NOMINAL.has(tag) || tag === 'X'));
  const [head, clause] = [tokens[noun], tokens[verb]];
  if (whose < 0 || own < 0 || head === undefined || clause === undefined) return tokens;
  if (tokens[whose - 1]?.tag === 'ADP' || (clause.relation === 'root' && head.head !== verb)) return tokens;
  const isOfClause = head.head === verb;
  return tokens.map((token, at) => {
    if (at === noun && isOfClause) return { ...token, head: clause.head, relation: clause.relation };
    if (at === verb) return { ...token, head: noun, relation: 'acl:relcl' };
    if (at === own)
      return {
        ...token,
        tag: 'NOUN',
        head: verb,
        relation: token.relation === 'nsubj:pass' ? token.relation : 'nsubj',
      };
    return at === whose ? { ...token, head: own, relation: 'nmod:poss' } : token;
  });
}

/** "a film starring Jon Vekk": but for the few participles that are prepositions, one behind a noun says what the noun does. */
export function participlesBehindNouns(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isSlip = token.fine === 'VBG' && token.relation === 'case' && !PREPOSITIONAL.has(token.text.toLowerCase());
    const object = isSlip ? tokens[token.head] : undefined;
    if (object === undefined || before === undefined || !NOMINAL.has(before.tag)) return;
    mended[at] = { ...token, head: at - 1, relation: 'acl' };
    mended[token.head] = { ...object, head: at, relation: 'obj' };
  });
  return mended;
}

const PREPOSITIONAL: ReadonlySet<string> = new Set(
  'including excluding following regarding concerning according during considering owing depending pending barring notwithstanding'.split(
    ' ',
  ),
);

/** "a film directed by Ines Duarte, starring Jon Vekk": behind a comma it is the film again that stars him. */
export const sameNounAgain = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.fine !== 'VBG' || token.relation !== 'acl' || tokens[at - 1]?.text !== ',') return token;
    const maker = tokens[token.head];
    const isMaker =
      maker?.tag === 'PROPN' && tokens.some(({ head, text }) => head === token.head && text.toLowerCase() === 'by');
    const noun = isMaker ? nounAbove(tokens, token.head) : undefined;
    return noun === undefined ? token : { ...token, head: noun };
  });

/** The common noun that all above a word belongs to, below its verb. */
function nounAbove(tokens: readonly Token[], from: number): number | undefined {
  const at = tokens[from]?.head ?? -1;
  const token = tokens[at];
  if (token === undefined || (token.tag !== 'NOUN' && token.relation !== 'acl')) return undefined;
  return nounAbove(tokens, at) ?? (token.tag === 'NOUN' ? at : undefined);
}

/** "a lamp that measures 31 metres": a relative clause belongs to the noun before its pronoun, wherever its verb was hung. */
export const relativeClauses = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const pronoun = tokens.findIndex(
      ({ head, relation, text }, place) =>
        head === at && place < at && /^nsubj/.test(relation) && /^(?:that|which|who)$/.test(text),
    );
    const noun = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
    const isPredicate = token.tag === 'VERB' || tokens.some(({ head, relation }) => head === at && relation === 'cop');
    const isAstray =
      pronoun > 0 &&
      NOMINAL.has(tokens[noun]?.tag ?? '') &&
      isPredicate &&
      !/^(?:acl|root|ccomp)/.test(token.relation) &&
      (token.tag === 'VERB' ? token.head < noun : token.head <= noun);
    return isAstray
      ? { ...token, head: noun, relation: 'acl:relcl', tag: token.tag === 'ADV' ? 'ADJ' : token.tag }
      : token;
  });
