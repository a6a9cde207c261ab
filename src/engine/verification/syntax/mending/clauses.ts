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
      !/^(?:acl|root)/.test(token.relation) &&
      // "Says Tove Krag, who inspected the cables": what is said has no "who" before it.
      (token.relation !== 'ccomp' || (noun === pronoun - 2 && tokens[pronoun]?.text !== 'that')) &&
      (token.tag === 'VERB' ? token.head < noun : token.head <= noun);
    return isAstray
      ? { ...token, head: noun, relation: 'acl:relcl', tag: token.tag === 'ADV' ? 'ADJ' : token.tag }
      : token;
  });

/** "a chapel that a shepherd had built": where a verb behind "that" lacks its object, the noun before is it. */
export const objectClauses = (tokens: readonly Token[]): readonly Token[] =>
  tokens.reduce<readonly Token[]>((read, { relation, tag }, verb) => {
    const that = tokens.findIndex(
      ({ head, text, relation: own }) => head === verb && own === 'mark' && text === 'that',
    );
    const noun = tokens[that - 1];
    const has = (wanted: RegExp): boolean => tokens.some((one) => one.head === verb && wanted.test(one.relation));
    const isClause =
      relation === 'acl' && tag === 'VERB' && has(/^nsubj$/) && !has(/^(?:obj|ccomp|xcomp|aux:pass|obl)$/);
    if (!isClause || noun?.tag !== 'NOUN' || TELLING.test(noun.lemma)) return read;
    return read.map((token, at) => {
      if (at === that) return { ...token, tag: 'PRON', relation: 'obj' };
      return at === verb ? { ...token, head: that - 1, relation: 'acl:relcl' } : token;
    });
  }, tokens);

/** Nouns of what is said or thought, whose "that" leads in what it is (Quirk et al. 1985, 17.26). */
const TELLING =
  /^(?:fact|claim|idea|news|report|belief|hope|fear|view|suggestion|rumour|rumor|sign|evidence|proof|theory|argument|statement|conclusion|decision|promise|warning|impression|notion|opinion|assumption|story|word|thought|feeling|knowledge|danger|risk|chance|possibility|condition|extent|point|day|time|year|way|moment)$/;
