import type { Token } from '../../../grammar/token';
import { NOMINAL } from './nominal';
import { isTimeAt, isTimeNoun } from './timePhrases';

/** Where the subject, the verb and the object stand that a sentence begins with. */
interface Beginning {
  readonly subject: number;
  readonly verb: number;
  readonly object: number;
}

/**
 * "The council approved plans", read as "the council, approved": a past participle that says more of a noun has no object
 * (Quirk et al. 1985, 17.29), but for the verbs with two; a past form with one right behind it is the sentence's verb.
 */
export function finiteVerbs(tokens: readonly Token[]): readonly Token[] {
  const beginning = beginningOf(tokens);
  if (beginning === undefined) return tokens;
  const { subject, verb, object } = beginning;
  const root = tokens.findIndex(({ head }) => head < 0);
  const joint = root > object ? jointBetween(tokens, beginning, root) : undefined;
  if (root > object && joint === undefined) return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, fine: 'VBD', head: -1, relation: 'root' };
    if (at === subject) return { ...token, head: verb, relation: 'nsubj' };
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (at === root && joint !== undefined) return { ...token, ...joint };
    const isAstray = at > verb && (token.head === subject || (token.head === root && root < object));
    return isAstray ? { ...token, head: verb } : token;
  });
}

function beginningOf(tokens: readonly Token[]): Beginning | undefined {
  const from = isTimeAt(tokens, 1) ? 2 : 0;
  const verb = tokens.findIndex(({ tag }, at) => at >= from && (tag === 'VERB' || !WITHIN.has(tag)));
  const token = tokens[verb];
  if (token?.relation !== 'acl' || !/^VB[DN]$/.test(token.fine) || TWO_OBJECTS.has(token.lemma)) return undefined;
  const before = tokens[verb - 1];
  if (before === undefined || !NOMINAL.has(before.tag) || isTimeAt(tokens, verb - 1)) return undefined;
  const object = objectBehind(tokens, verb);
  const subject = token.head >= from && token.head < verb ? token.head : verb - 1;
  return object === undefined ? undefined : { subject, verb, object };
}

/** A noun phrase of the beginning, with "of" and what a place is in. */
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADP', 'PART']);

/** The head of a noun phrase right behind a verb, which says neither when nor how long. */
function objectBehind(tokens: readonly Token[], verb: number): number | undefined {
  let at = verb + 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '') || tokens[at]?.relation === 'nmod:poss') at += 1;
  const object = tokens[at - 1];
  const isObject = object !== undefined && at - 1 > verb && NOMINAL.has(object.tag) && !saysWhenOrWhere(object.text);
  return isObject ? at - 1 : undefined;
}

/** "Built last year", "born in May", "taken home". */
const saysWhenOrWhere = (word: string): boolean => isTimeNoun(word) || WHEN_OR_WHERE.test(word);

const WHEN_OR_WHERE =
  /^(?:\d+|times?|years|months|weeks|days?|hours?|minutes?|nights|mornings?|evenings?|decades|centuries|seasons|today|yesterday|tomorrow|tonight|home|abroad|north|south|east|west)$/i;

/** "The pupils given a tablet", "a man called Sam" (Quirk et al. 1985, 16.46 and 16.55). */
const TWO_OBJECTS: ReadonlySet<string> = new Set(
  'call name dub title entitle term label give offer award pay send show tell teach grant lend ask deny owe promise allow hand refuse elect appoint make consider know'.split(
    ' ',
  ),
);

/** How the old root hangs on the verb, by what leads it in; `undefined` where nothing parts the two. */
function jointBetween(
  tokens: readonly Token[],
  { verb, object }: Beginning,
  root: number,
): Pick<Token, 'head' | 'relation'> | undefined {
  const at = tokens.findIndex(
    ({ tag, text }, place) =>
      place > object && place < root && (LEADING.test(tag) || WHEN_CLAUSE.test(text) || RELATIVE.test(text)),
  );
  const leading = tokens[at];
  if (leading === undefined) return undefined;
  const noun = tokens.findLastIndex(({ tag }, place) => place < at && NOMINAL.has(tag));
  if (RELATIVE.test(leading.text)) return { head: noun, relation: 'acl:relcl' };
  return { head: verb, relation: leading.tag === 'CCONJ' ? 'conj' : 'advcl' };
}

const LEADING = /^(?:CCONJ|SCONJ)$/;
const WHEN_CLAUSE = /^(?:when|while|as|because|although|though|since|after|before|until|if|whereas)$/i;
const RELATIVE = /^(?:which|who|whom|whose|where)$/i;
